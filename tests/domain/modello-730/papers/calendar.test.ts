import { calendarOf } from '../../../../src/domain/modello-730/papers/calendar';
import { settlementOf } from '../../../../src/domain/modello-730/papers/settlement';
import { showNumber } from '../../../../src/domain/modello-730/numbers/show';
import { reckonCase } from '../cases/reckon-case';

const employee = {
  ...{ 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 30_000, 'C5.col1': 365, 'C10.col1': 424 },
  // The net tax is 7.140 − 1.801 − 1.000 = 4.339.
  'C9.col1': 3339,
};
const reckon = (more: Record<string, number | string | boolean> = {}) =>
  reckonCase({ contesto: { anno: 2025, regione: 'lombardia' }, input: { ...employee, ...more } });
const entries = (more?: Record<string, number | string | boolean>) => {
  const liquidation = reckon(more);
  return calendarOf(liquidation.year, settlementOf(liquidation, null)).map(
    ({ when, what, amount }) => `${when}: ${what}${amount === null ? '' : ` ${showNumber(amount)}`}`,
  );
};

test('a debt is withheld from July on, the second advance in November, unless one asks for less in September', () => {
  // 1.000 and 40% of it; 60% in November.
  expect(entries()).toEqual([
    'da luglio 2026; per le pensioni da agosto o settembre: Trattenuta in busta paga o dalla pensione. 1.400',
    'entro il 30/09/2026: Presentazione della dichiarazione.',
    'entro il 30/09/2026: Se quest’anno prevedi di dover pagare meno imposte, chiedi di trattenere meno o nessun secondo acconto.',
    'entro il 26/10/2026: Dichiarazione integrativa, se hai dimenticato qualcosa che ti fa pagare meno.',
    'entro il 02/11/2026: Modello Redditi, se hai dimenticato qualcosa che ti fa pagare di più.',
    'novembre 2026: Trattenuta in busta paga o dalla pensione della seconda o unica rata degli acconti per l’anno dopo (termine: 30/11/2026). 600',
  ]);
});

test('who has no employer pays with a form of their own, on the day of the balance', () => {
  const [first, , , , , last] = entries({ 'FR1.senzaSostituto': 'A' });
  expect(first).toBe(
    'entro il 30/06/2026 (da verificare con il CAF): Versamento con il modello F24. Chi paga dopo versa di più. 1.400',
  );
  expect(last).toContain('novembre 2026: Versamento con il modello F24 della seconda o unica rata');
});

test('a large refund may be looked at first, a small one is not', () => {
  const large = entries({ 'C9.col1': 8340 })[0];
  expect(large).toContain('Oltre 4.000 euro l’Agenzia delle Entrate può controllare prima di pagare');
  expect(large).toMatch(/ 4\.001$/);
  expect(entries({ 'C9.col1': 8339 })[0]).toBe(
    'da luglio 2026; per le pensioni da agosto o settembre: Rimborso in busta paga o con la pensione. 4.000',
  );
});

test('two spouses settle together', () => {
  const settlement = settlementOf(reckon(), reckon({ 'C9.col1': 5000 }));
  // 1.000 + 400 − 661
  expect(showNumber(settlement.result)).toBe('739');
  expect(showNumber(settlement.november)).toBe('600');
});

test('instalments are of what both spouses pay', () => {
  const { instalments } = settlementOf(reckon({ 'F6.numeroRate': '2' }), reckon({ 'C9.col1': 5000 }));
  // 739 / 2; the second with a month’s interest of 0,33%: 369,50 × 0,0033 = 1,22.
  expect(instalments.map(({ total }) => showNumber(total))).toEqual(['369,50', '370,72']);
});

test('who asks for more parts than there are months is told so', () => {
  expect(entries({ 'F6.col7': '7' })[0]).toContain(
    ' In 6 rate (ne chiedi 7, ma l’ultima è quella di dicembre), con l’interesse dello 0,33% al mese dalla seconda.',
  );
  expect(entries({ 'F6.col7': '6' })[0]).toContain(' In 6 rate, con l’interesse');
});
