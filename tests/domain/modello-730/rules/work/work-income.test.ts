import { reckon } from '../reckon';

const income = (cells: Record<string, unknown>) => reckon(cells).euros('r4');

test('work, pensions and assimilated incomes are added up, over all rows and modules', () => {
  expect(
    income({
      ...{ 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 10_000, 'C2.col1': 1, 'C2.col3': 5000 },
      ...{ 'C1#2.col1': 2, 'C1#2.col2': 2, 'C1#2.col3': 700, 'C6.col2': 300, 'C7.col1': 1, 'C7.col2': 40 },
    }),
  ).toBe(16_040);
  expect(income({})).toBe(0);
});

test('work across the border pays on what exceeds the exempt part, which is one however many employers', () => {
  const abroad = (row: string, amount: number) => ({
    [`${row}.col1`]: 4,
    [`${row}.col2`]: 1,
    [`${row}.col3`]: amount,
  });
  expect(income(abroad('C1', 30_000))).toBe(20_000);
  expect(income({ ...abroad('C1', 8000), ...abroad('C2', 7000) })).toBe(5000);
  expect(income(abroad('C1', 9000))).toBe(0);
  expect(income({ ...abroad('C1', 9000), 'C2.col1': 2, 'C2.col2': 1, 'C2.col3': 500 })).toBe(500);
});

test('a certificate split into two of the same total gives the same income', () => {
  const whole = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 25_000 };
  const halves = { ...whole, 'C1.col3': 12_345, 'C2.col1': 2, 'C2.col2': 1, 'C2.col3': 12_655 };
  expect(income(halves)).toBe(income(whole));
});

test('what is not reckoned here is named, and makes all that rests on it unsure', () => {
  const sport = reckon({ 'C1.col1': 8, 'C1.col3': 20_000 }).explained('r4');
  expect([sport.certainty, sport.reasons]).toEqual([
    'bassa',
    ['serve un operatore: le franchigie di questo tipo di reddito non sono calcolate'],
  ]);
  const fromCampione = { 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 20_000, 'C1.col4': 5 };
  expect(reckon(fromCampione).explained('r4').certainty).toBe('bassa');
  expect(reckon({ 'C6.col2': 500, 'C6.col3': 5 }).explained('r4').certainty).toBe('bassa');
});
