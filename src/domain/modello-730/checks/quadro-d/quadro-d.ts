import { isSublet } from '../../codes/homes';
import { once, perRow, type Check } from '../kernel/check';
import { differs, percentOf } from '../reading/compare';
import { CAMPIONE } from '../lookups/comuni';
import type { CheckFacts } from '../kernel/facts';
import { show } from '../reading/limits';
import { isSaid } from '../reading/outside';
import { ROUNDING } from '../reading/plausible';
import { has, isOne, lacks, num, sumAt, textAt } from '../reading/read';
import { shortLets } from '../quadro-b/rents';

/** Homes abroad, in column 3 of W. */
const HOMES_ABROAD = ['15', '19'];
const sublet = (facts: CheckFacts) => facts.rows('D4').filter(isSublet);
const hasHomeAbroad = ({ rows }: CheckFacts) =>
  rows('W1').some((row) => isOne(row, 'codiceBene', ...HOMES_ABROAD));

/** Quadro D: other incomes. */
export const quadroD: readonly Check[] = [
  perRow(['D1', 'D3', 'D4', 'D5'], {
    id: 'D-001',
    gravity: 'errore',
    cells: ['D1.tipoReddito', 'D3.tipoReddito', 'D4.tipoReddito', 'D5.tipoReddito'],
    message: 'Nel rigo {rigo} indica il tipo di reddito.',
    when: (row) => num(row, 'redditi') > 0 && lacks(row, 'tipoReddito'),
  }),
  perRow(['D1', 'D2', 'D3', 'D4', 'D5'], {
    id: 'D-002',
    gravity: 'errore',
    cells: ['D1.redditi', 'D2.redditi', 'D3.redditi', 'D4.redditi', 'D5.redditi'],
    message: 'Nel rigo {rigo} scrivi l’importo del reddito.',
    when: (row) => has(row, 'tipoReddito') && num(row, 'redditi') === 0,
  }),
  perRow('D4', {
    id: 'D-003',
    gravity: 'errore',
    cells: ['D4.spese', 'D4.redditi'],
    message: 'Nel rigo {rigo} le spese non possono superare il reddito: correggile.',
    when: (row) => num(row, 'spese') > num(row, 'redditi'),
  }),
  perRow('D5', {
    id: 'D-004',
    gravity: 'errore',
    cells: ['D5.spese', 'D5.redditi'],
    message: 'Nel rigo {rigo} le spese non possono superare i compensi: correggile.',
    when: (row) => num(row, 'spese') > num(row, 'redditi'),
  }),
  perRow(['D1', 'D3', 'D4', 'D5'], {
    id: 'D-005',
    gravity: 'errore',
    cells: ['D1.ritenute', 'D3.ritenute', 'D4.ritenute', 'D5.ritenute'],
    message: 'Nel rigo {rigo} le ritenute non possono superare il reddito: correggile.',
    when: (row) => num(row, 'ritenute') > num(row, 'redditi'),
  }),
  perRow('D4', {
    id: 'D-006',
    gravity: 'avviso',
    cells: ['D4.spese', 'D4.tipoReddito'],
    message: 'Per questo tipo di reddito di solito non si tolgono spese: ricontrolla il rigo {rigo}.',
    when: (row) => num(row, 'spese') > 0 && !isOne(row, 'tipoReddito', '1', '2', '3', '5', '10'),
  }),
  perRow('D4', {
    id: 'D-007',
    gravity: 'avviso',
    cells: ['D4.tipoReddito', 'D4.redditi', 'D4.spese'],
    message: 'La vendita del rigo {rigo} non ha dato guadagno e non paga imposta: conferma prezzo e costo.',
    when: (row) => isOne(row, 'tipoReddito', '2') && num(row, 'spese') === num(row, 'redditi'),
  }),
  perRow('D4', {
    id: 'D-008',
    gravity: 'avviso',
    cells: ['D4.tipoReddito'],
    message:
      'Se dal notaio hai già pagato l’imposta sul guadagno della vendita il reddito non si dichiara: togli il rigo.',
    when: (row, facts) => isOne(row, 'tipoReddito', '2') && isSaid(facts, 'impostaSostitutivaDalNotaio', row),
  }),
  perRow('D4', {
    id: 'D-009',
    gravity: 'avviso',
    cells: ['D4.tipoReddito', 'W1.codiceBene'],
    message: 'Hai redditi di immobili all’estero: compila anche il quadro W, per il monitoraggio e l’IVIE.',
    when: (row, facts) => isOne(row, 'tipoReddito', '5') && !hasHomeAbroad(facts),
  }),
  perRow('D4', {
    id: 'D-010',
    gravity: 'avviso',
    cells: ['D4.tipoReddito', 'W1.codiceBene'],
    message:
      'Gli immobili all’estero non affittati di solito pagano l’IVIE e non l’IRPEF: compila il quadro W.',
    when: (row, facts) => isOne(row, 'tipoReddito', '8') && !hasHomeAbroad(facts),
  }),
  perRow('D5', {
    id: 'D-011',
    gravity: 'avviso',
    cells: ['D5.ritenute', 'D5.tipoReddito'],
    message: 'La ritenuta sul lavoro occasionale di solito è il {quota} per cento: ricontrolla la ricevuta.',
    when: (row, { law }) => {
      const { lavoroOccasionale } = law.controlli.ritenute;
      const isOther =
        num(row, 'ritenute') > 0 &&
        differs(num(row, 'ritenute'), percentOf(lavoroOccasionale, num(row, 'redditi')), ROUNDING);
      return isOne(row, 'tipoReddito', '2') && isOther && { quota: show(lavoroOccasionale) };
    },
  }),
  perRow('D5', {
    id: 'D-012',
    gravity: 'avviso',
    cells: ['D5.ritenute', 'D5.tipoReddito'],
    message: 'Sulle attività commerciali occasionali di solito non c’è ritenuta: ricontrolla il rigo {rigo}.',
    when: (row) => isOne(row, 'tipoReddito', '1') && num(row, 'ritenute') > 0,
  }),
  perRow('D5', {
    id: 'D-013',
    gravity: 'informazione',
    cells: ['D5.tipoReddito'],
    message: 'Se questa attività è abituale serve la partita IVA, e non si può usare il 730.',
    when: (row) => isOne(row, 'tipoReddito', '1', '2'),
  }),
  perRow('D3', {
    id: 'D-014',
    gravity: 'informazione',
    cells: ['D3.tipoReddito', 'FR3.dataNascita'],
    message:
      'Dai diritti d’autore togliamo noi il {quota} per cento, il {giovani} per chi ha meno di {eta} anni: scrivi l’importo intero.',
    when: (row, { law }) => {
      const { deduzione, deduzioneGiovani, giovaniSotto } = law.altriRedditi.dirittiAutore;
      const values = { quota: show(deduzione), giovani: show(deduzioneGiovani), eta: giovaniSotto.value };
      return isOne(row, 'tipoReddito', '1') && values;
    },
  }),
  perRow('D3', {
    id: 'D-015',
    gravity: 'avviso',
    cells: ['D3.altriDati', 'FR6.comune'],
    message: 'Il codice 5 del rigo {rigo} è riservato a chi abita a Campione d’Italia: toglilo.',
    when: (row, facts) => isOne(row, 'altriDati', '5') && textAt(facts, 'FR6.comune') !== CAMPIONE,
  }),
  once({
    id: 'D-016',
    gravity: 'errore',
    cells: ['D4.tipoReddito', 'B1.cedolareSecca'],
    message:
      'Con più di {massimo} immobili in affitto breve serve il modello Redditi: prendi un appuntamento.',
    note: 'Gli immobili del quadro B con affitto breve più i righi D4 con il codice 10',
    when: (facts) => {
      const most = facts.law.cedolare.appartamentiBrevi.value;
      const sublets = sublet(facts).length;
      const all = sublets + shortLets(facts.rows('B1'), '2', '3');
      return sublets > 0 && all > most ? { massimo: most } : null;
    },
  }),
  perRow('D4', {
    id: 'D-017',
    gravity: 'avviso',
    cells: ['D4.tipoReddito', 'F8.ritenute'],
    message:
      'Per l’affitto breve di una casa in comodato controlla se l’intermediario ha trattenuto qualcosa.',
    when: (row, facts) => isOne(row, 'tipoReddito', '10') && sumAt(facts, 'F8.ritenute') === 0,
  }),
  perRow('D1', {
    id: 'D-018',
    gravity: 'avviso',
    cells: ['D1.tipoReddito'],
    message: 'I dividendi con una ritenuta definitiva non si dichiarano: togli il rigo.',
    when: (row, facts) => isSaid(facts, 'ritenutaATitoloDImposta', row),
  }),
  perRow('D5', {
    id: 'D-019',
    gravity: 'informazione',
    cells: ['D5.redditi'],
    message:
      'I compensi per lezioni private possono stare nel rigo M37, con un’imposta sostitutiva al posto dell’IRPEF.',
    when: (row, facts) => isSaid(facts, 'lezioniPrivate', row),
  }),
];
