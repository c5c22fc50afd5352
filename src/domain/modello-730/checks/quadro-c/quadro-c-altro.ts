import { show } from '../reading/limits';
import { once, perRow, type Check } from '../kernel/check';
import { CAMPIONE } from '../lookups/comuni';
import { isSaid } from '../reading/outside';
import { ROUNDING } from '../reading/plausible';
import { isOne, lacksAt, num, numAt, textAt } from '../reading/read';
import { daysCovered, unsettled } from './work';

/** Quadro C: work abroad, sport, Campione d’Italia, and the certificates. */
export const quadroCAltro: readonly Check[] = [
  perRow('C1', {
    id: 'C-051',
    gravity: 'errore',
    cells: ['C1.tipoReddito', 'M38.reddito'],
    message: 'Il lavoro in Svizzera va o nel quadro C o nel quadro M con l’imposta sostitutiva: togline uno.',
    when: (row, facts) =>
      isOne(row, 'tipoReddito', '4') &&
      numAt(facts, 'M38.reddito') > 0 &&
      isSaid(facts, 'stessoDatoreDelRigoM38', row),
  }),
  perRow('C1', {
    id: 'C-052',
    gravity: 'informazione',
    cells: ['C1.tipoReddito'],
    message:
      'Per chi lavora oltre frontiera i {esenti} euro esenti li togliamo noi: scrivi l’importo intero.',
    when: (row, { law }) =>
      isOne(row, 'tipoReddito', '4') ? { esenti: show(law.lavoro.frontalieriEsente) } : null,
  }),
  perRow('C1', {
    id: 'C-053',
    gravity: 'informazione',
    cells: ['C1.tipoReddito'],
    message:
      'Per lo sport dilettantistico i primi {esenti} euro sono esenti: controlla che la Certificazione Unica non li abbia già tolti.',
    when: (row, { law }) =>
      isOne(row, 'tipoReddito', '8') && { esenti: show(law.controlli.sportDilettantistico.esente) },
  }),
  once({
    id: 'C-054',
    gravity: 'errore',
    cells: ['C1.altriDati', 'D3.altriDati', 'FR6.comune'],
    message: 'Il codice 5 è riservato a chi abita a Campione d’Italia: toglilo.',
    when: (facts) =>
      ['C1', 'D3', 'C6'].some((rigo) => facts.rows(rigo).some((row) => isOne(row, 'altriDati', '5'))) &&
      textAt(facts, 'FR6.comune') !== CAMPIONE,
  }),
  once({
    id: 'C-055',
    gravity: 'avviso',
    cells: ['C1.altriDati', 'L1.importo'],
    message: 'Per i redditi di Campione d’Italia compila anche il quadro L.',
    when: (facts) =>
      facts.rows('C1').some((row) => isOne(row, 'altriDati', '5')) && lacksAt(facts, 'L1.importo'),
  }),
  perRow('C1', {
    id: 'C-056',
    gravity: 'avviso',
    cells: ['C1.reddito'],
    message:
      'Il reddito del rigo {rigo} non è quello di nessuna Certificazione Unica caricata: ricontrollalo.',
    note: 'Il rigo non dice chi ha pagato: basta una Certificazione Unica con lo stesso importo, a meno di un euro',
    when: (row, { context }) => {
      const { certificates = [] } = context;
      const isThere = certificates.some(({ income }) => Math.abs(income - num(row, 'reddito')) <= ROUNDING);
      return certificates.length > 0 && !isThere;
    },
  }),
  once({
    id: 'C-057',
    gravity: 'avviso',
    cells: ['C5.giorniLavoro', 'C5.giorniPensione'],
    message: 'I periodi delle tue Certificazioni Uniche si sovrappongono: ogni giorno conta una volta sola.',
    when: (facts) => {
      const certificates = unsettled(facts);
      const covered = certificates === null ? null : daysCovered(certificates);
      const days = numAt(facts, 'C5.giorniLavoro') + numAt(facts, 'C5.giorniPensione');
      return covered !== null && days > covered;
    },
  }),
  once({
    id: 'C-058',
    gravity: 'avviso',
    cells: ['C1.reddito'],
    message: 'Hai più Certificazioni Uniche che nessuno ha messo insieme: può esserci un’imposta da pagare.',
    when: (facts) => unsettled(facts) !== null,
  }),
];
