import type { Row } from '../../cells/tax-return';
import { perRow, type Check } from '../kernel/check';
import type { CheckFacts } from '../kernel/facts';
import { perGroup } from '../kernel/out-of-form';
import { has, lacks, num, sumAt, text } from '../reading/read';

/** Where incomes of a foreign state bear the state's code. */
const WITH_STATE = ['M31', 'M38', 'M54', 'W1'];
/** Where they may be among others. */
const INCOMES = [
  'C1.reddito',
  'C6.reddito',
  'D1.redditi',
  'D2.redditi',
  'D3.redditi',
  'D4.redditi',
  'D5.redditi',
];

function isOfEarlierYear(row: Row, { year }: CheckFacts): boolean {
  return has(row, 'anno') && num(row, 'anno') < year.incomeYear;
}

function hasIncomeOf(facts: CheckFacts, row: Row): boolean {
  const isNamed = WITH_STATE.some((rigo) =>
    facts.rows(rigo).some((one) => text(one, 'codiceStato') === text(row, 'codiceStato')),
  );
  const declared = INCOMES.reduce((sum, address) => sum + sumAt(facts, address), 0);
  return isNamed || (declared > 0 && declared >= num(row, 'redditoEstero'));
}

/** Quadro G, section III: taxes paid abroad (G4). */
export const quadroGForeign: readonly Check[] = [
  perRow('G4', {
    id: 'G-004',
    gravity: 'errore',
    cells: ['G4.codiceStato', 'G4.anno'],
    certainty: 'media',
    message: 'Nel rigo {rigo} scrivi in quale Stato e in quale anno hai avuto il reddito estero.',
    when: (row) => lacks(row, 'codiceStato') || lacks(row, 'anno'),
  }),
  perRow('G4', {
    id: 'G-005',
    gravity: 'errore',
    cells: ['G4.impostaEstera', 'G4.redditoEstero'],
    certainty: 'media',
    message: 'Nel rigo {rigo} l’imposta pagata all’estero è più del reddito: ricontrolla i due importi.',
    when: (row) => num(row, 'impostaEstera') > num(row, 'redditoEstero'),
  }),
  perRow('G4', {
    id: 'G-006',
    gravity: 'errore',
    cells: ['G4.impostaNetta', 'G4.impostaLorda'],
    certainty: 'media',
    message: 'Nel rigo {rigo} l’imposta netta è più di quella lorda: ricontrolla i due importi.',
    when: (row) => num(row, 'impostaNetta') > num(row, 'impostaLorda'),
  }),
  perRow('G4', {
    id: 'G-007',
    gravity: 'errore',
    cells: ['G4.redditoEstero', 'G4.redditoComplessivo', 'G4.anno'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} il reddito estero è più di tutto il reddito di quell’anno: ricontrolla i due importi.',
    note: 'Dove il reddito complessivo manca lo dice il controllo G-008.',
    when: (row, facts) =>
      isOfEarlierYear(row, facts) &&
      has(row, 'redditoComplessivo') &&
      num(row, 'redditoEstero') > num(row, 'redditoComplessivo'),
  }),
  perRow('G4', {
    id: 'G-008',
    gravity: 'errore',
    cells: ['G4.redditoComplessivo', 'G4.impostaLorda', 'G4.impostaNetta', 'G4.anno'],
    certainty: 'media',
    message:
      'Per un reddito estero di un anno passato scrivi nel rigo {rigo} anche il reddito complessivo, l’imposta lorda e quella netta di quell’anno.',
    when: (row, facts) =>
      isOfEarlierYear(row, facts) &&
      ['redditoComplessivo', 'impostaLorda', 'impostaNetta'].some((column) => lacks(row, column)),
  }),
  perGroup('G4', {
    id: 'G-009',
    gravity: 'errore',
    cells: ['G4.codiceStato', 'G4.anno'],
    certainty: 'media',
    message: 'Lo stesso Stato e lo stesso anno sono in più righi: somma i redditi in un rigo solo.',
    key: (row) =>
      has(row, 'codiceStato') && has(row, 'anno')
        ? `${text(row, 'codiceStato') ?? ''} ${String(num(row, 'anno'))}`
        : null,
    when: (rows) => rows.length > 1,
  }),
  perRow('G4', {
    id: 'G-010',
    gravity: 'errore',
    cells: ['G4.creditoStesso', 'G4.creditoUtilizzato'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} la parte di credito di questo Stato è più di tutto il credito già usato: ricontrolla i due importi.',
    when: (row) => num(row, 'creditoStesso') > num(row, 'creditoUtilizzato'),
  }),
  perRow('G4', {
    id: 'G-011',
    gravity: 'avviso',
    cells: ['G4.codiceStato', 'C1.tipoReddito', 'D4.tipoReddito', 'W1.codiceStato'],
    certainty: 'media',
    message:
      'Nel rigo {rigo} c’è un’imposta pagata all’estero, ma non trovo il reddito di quello Stato nei quadri C, D, M o W: aggiungilo.',
    note: 'I quadri C e D non dicono lo Stato: basta che vi siano redditi per l’importo del rigo. Si guardano solo i redditi dell’anno.',
    when: (row, facts) => num(row, 'anno') === facts.year.incomeYear && !hasIncomeOf(facts, row),
  }),
];
