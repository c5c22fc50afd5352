import { reckonExpenses, type Given } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
const r38 = (cells: Cells, given?: Given, year?: 2024 | 2025) =>
  reckonExpenses(cells, given, year).euros('r38');

test('security, defence and rescue: what was granted and what was not yet, up to the most of the year', () => {
  expect(r38({ 'C15.col1': 200, 'C15.col2': 100 })).toBe(300);
  // 458,50
  expect(r38({ 'C15.col1': 300, 'C15.col2': 300 })).toBe(459);
  // 458,50 − 400
  expect(r38({ 'C15.col2': 300, 'C15.col3': 400 })).toBe(59);
  expect(r38({ 'C15.col2': 300, 'C15.col3': 500 })).toBe(0);
  expect(r38({ 'C15.col3': 300 })).toBe(0);
});

test('that the income of the year before lies within the limit is taken for granted, and told', () => {
  expect(reckonExpenses({ 'C15.col2': 100 }).explained('r38').reasons).toContain(
    'si suppone che il reddito di lavoro dell’anno prima non superi 30.208 euro',
  );
});

test('the most of 2024 is not known for sure: 610,50, with a call for an operator', () => {
  const of = (year: 2024 | 2025) => reckonExpenses({ 'C15.col2': 900 }, {}, year);
  expect([of(2024).euros('r38'), of(2025).euros('r38')]).toEqual([611, 459]);
  expect(of(2024).explained('r38').reasons.join()).toContain(
    'serve un operatore: il massimo del comparto sicurezza',
  );
  expect(of(2024).explained('r38').certainty).toBe('bassa');
  expect(of(2025).explained('r38').certainty).toBe('alta');
});

test('keeping a guide dog gives a fixed amount in each year', () => {
  expect(r38({ 'E81.col1': 1 })).toBe(1100);
  expect(r38({ 'E81.col1': 1 }, {}, 2024)).toBe(1000);
  expect(r38({ 'E81.col1': 0 })).toBe(0);
});

test('beyond 120.000 euros the guide dog falls like the rest of art. 15, which is not sure', () => {
  const of = (income: number) => r38({ 'E81.col1': 1 }, { income });
  expect([120_000, 180_000, 240_000, 300_000].map(of)).toEqual([1100, 550, 0, 0]);
  expect(reckonExpenses({ 'E81.col1': 1 }, { income: 180_000 }).explained('r38').certainty).toBe('media');
});

test('a scholarship counts whole, a gift to the Galliera hospital up to 30% of the gross tax', () => {
  expect(r38({ 'E83.col1': 1, 'E83.col2': 500 })).toBe(500);
  expect(r38({ 'E83.col1': 2, 'E83.col2': 500 }, { r16: 5000 })).toBe(500);
  expect(r38({ 'E83.col1': 2, 'E83.col2': 500 }, { r16: 1000 })).toBe(300);
});

test('another detrazione without its code calls for an operator', () => {
  const { euros, explained } = reckonExpenses({ 'E83.col2': 500 });
  expect(euros('r38')).toBe(0);
  expect(explained('r38').reasons.join()).toContain('serve un operatore');
});
