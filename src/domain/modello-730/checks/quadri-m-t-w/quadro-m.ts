import type { Row } from '../../cells/tax-return';
import { perRow, type Check } from '../kernel/check';
import { exact, exceeds } from '../reading/compare';
import { show } from '../reading/limits';
import { outOfForm } from '../kernel/out-of-form';
import { isDenied, outsideAmount } from '../reading/outside';
import { has, lacks, num, percentage, sumAt, text } from '../reading/read';
import { wrongTax } from './revaluation';

/** Switzerland in the list of foreign states of the Agenzia. */
const SWITZERLAND = '071';

/** What an amount of separate taxation is called in its rigo. */
const amountOf = (row: Row) => num(row, row.place.rigo.id === 'M1' ? 'reddito' : 'importo');

/** Quadro M: separate taxation, substitute taxes. */
export const quadroM: readonly Check[] = [
  outOfForm(['M1.anno', 'M3.anno', 'M4.anno'], {
    id: 'M-001',
    gravity: 'errore',
    cells: ['M1.anno', 'M3.anno', 'M4.anno'],
    certainty: 'media',
    message: 'Nel rigo {rigo} scrivi a quale anno si riferisce l’importo: non dopo il {anno}.',
    also: (row) => amountOf(row) > 0 && lacks(row, 'anno'),
  }),
  perRow('M5', {
    id: 'M-002',
    gravity: 'errore',
    cells: ['M5.reddito', 'M5.redditoDeceduto'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} quanto hai ricevuto come erede è più di tutto il reddito della persona deceduta: ricontrolla.',
    when: (row) => num(row, 'reddito') > num(row, 'redditoDeceduto'),
  }),
  perRow('M31', {
    id: 'M-003',
    gravity: 'errore',
    cells: ['M31.codiceStato', 'M31.reddito'],
    message: 'Nel rigo {rigo} scrivi da quale Stato estero viene il reddito.',
    when: (row) => num(row, 'reddito') > 0 && lacks(row, 'codiceStato'),
  }),
  perRow('M31', {
    id: 'M-004',
    gravity: 'avviso',
    cells: ['M31.aliquota'],
    message:
      'I redditi di capitale esteri si tassano al {aliquota} per cento, al {titoli} i titoli di Stato: ricontrolla il rigo {rigo}.',
    when: (row, { law }) => {
      const { aliquota, aliquotaTitoliPubblici } = law.controlli.redditiEsteri;
      const rate = percentage(row, 'aliquota');
      const isUsual = [aliquota, aliquotaTitoliPubblici].some((usual) => rate?.equals(exact(usual)) === true);
      return rate !== null && !isUsual && { aliquota: show(aliquota), titoli: show(aliquotaTitoliPubblici) };
    },
  }),
  perRow('M31', {
    id: 'M-005',
    gravity: 'avviso',
    cells: ['M31.codiceStato', 'W1.codiceStato'],
    message:
      'Hai redditi di capitale da uno Stato estero: di solito ciò che li produce (conto, titoli) va anche nel quadro W. Controlla.',
    when: (row, { rows }) =>
      has(row, 'codiceStato') &&
      !rows('W1').some((one) => text(one, 'codiceStato') === text(row, 'codiceStato')),
  }),
  perRow('M37', {
    id: 'M-006',
    gravity: 'avviso',
    cells: ['M37.compensi'],
    message:
      'L’imposta agevolata sulle lezioni private è solo per i docenti titolari di cattedra: gli altri le scrivono nel quadro D.',
    when: (row, facts) => num(row, 'compensi') > 0 && isDenied(facts, 'docente'),
  }),
  perRow('M38', {
    id: 'M-007',
    gravity: 'avviso',
    cells: ['M38.codiceStato'],
    certainty: 'media',
    message:
      'L’imposta sostitutiva del rigo {rigo} è per chi lavora in Svizzera (codice 071) e abita in Italia vicino al confine: controlla lo Stato.',
    when: (row) => text(row, 'codiceStato') !== SWITZERLAND,
  }),
  perRow('M54', {
    id: 'M-008',
    gravity: 'avviso',
    cells: ['M54.reddito'],
    certainty: 'media',
    message:
      'L’imposta ridotta del rigo {rigo} è per chi si è trasferito dall’estero in un piccolo comune del Mezzogiorno: il tuo non risulta fra quelli ammessi.',
    when: (row, facts) => num(row, 'reddito') > 0 && isDenied(facts, 'comuneDelMezzogiorno'),
  }),
  wrongTax('M-009', 'M76', 'dei terreni', 'media'),
  outOfForm(['M76.rateizzazione'], {
    id: 'M-010',
    gravity: 'avviso',
    cells: ['M76.rateizzazione'],
    certainty: 'media',
    message: 'L’imposta sulla rivalutazione si paga al massimo in {rate} rate: correggi il rigo {rigo}.',
    say: ({ law }) => ({ rate: law.controlli.plusvalenze.rateRivalutazione.value }),
  }),
  perRow('M78', {
    id: 'M-011',
    gravity: 'errore',
    cells: ['M78.ritenute', 'M78.importo'],
    certainty: 'media',
    message: 'Nel rigo {rigo} le ritenute sono più della somma ricevuta: ricontrolla i due importi.',
    when: (row) => num(row, 'ritenute') > num(row, 'importo'),
  }),
  perRow(['M3', 'M4'], {
    id: 'M-012',
    gravity: 'avviso',
    cells: ['M3.importo', 'M4.importo'],
    certainty: 'media',
    message:
      'Il rimborso scritto nei righi M3 ed M4 è più di quanto avevi detratto o dedotto: scrivi solo la parte già usata.',
    when: (row, facts) => {
      const used = outsideAmount(facts, 'oneriDetrattiODedotti');
      const paidBack = sumAt(facts, 'M3.importo') + sumAt(facts, 'M4.importo');
      return num(row, 'importo') > 0 && used !== null && exceeds(paidBack, used);
    },
  }),
];
