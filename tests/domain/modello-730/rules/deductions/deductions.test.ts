import fc from 'fast-check';
import { reckonExpenses, type Given } from '../reckon-expenses';

const r13 = (cells: Readonly<Record<string, unknown>>, given?: Given, year?: 2024 | 2025) =>
  reckonExpenses(cells, given, year).euros('r13');

test('without expenses there is nothing to deduct, and the figure says so', () => {
  const none = reckonExpenses({});
  expect(none.euros('r13')).toBe(0);
  expect(none.explained('r13').reasons).toEqual(['nessun onere deducibile']);
});

test('contributions, allowances and care of the disabled count whole', () => {
  expect(r13({ 'E21.col1': 31_000 })).toBe(31_000);
  expect(r13({ 'E22.col2': 6000, 'E22#2.col2': 400 })).toBe(6400);
  expect(r13({ 'E25.col1': 12_345 })).toBe(12_345);
  expect(r13({ 'E33.col1': 700, 'E33.col2': 50 })).toBe(750);
  expect(r13({ 'E33.col1': 700, 'E33.col2': 50 }, {}, 2024)).toBe(750);
});

test('contributions for help at home and gifts to churches have their limits', () => {
  expect(r13({ 'E23.col1': 1549 })).toBe(1549);
  // 1.549,37
  expect(r13({ 'E23.col1': 1550 })).toBe(1549);
  // 1.032,91
  expect(r13({ 'E24.col1': 1500 })).toBe(1033);
  // 1.549,37 + 1.032,91 = 2.582,28: rounded once
  expect(r13({ 'E23.col1': 9000, 'E24.col1': 9000 })).toBe(2582);
});

test('a limit that cuts something off is told', () => {
  const { reasons, steps } = reckonExpenses({ 'E23.col1': 1800 }).explained('r13');
  expect(reasons).toEqual(['importo 1.800: oltre 1.549,37']);
  expect(steps[0]?.numbers).toBe('il minore fra 1.800 e 1.549,37 = 1.549,37');
});

test.each<[code: number, given: number, income: number, admitted: number]>([
  // health funds: 3.615,20
  [6, 3615, 20_000, 3615],
  [6, 4000, 20_000, 3615],
  // development aid: 2% of 20.000
  [7, 400, 20_000, 400],
  [7, 401, 20_000, 400],
  // gifts of code 8: 10%, at most 70.000
  [8, 3000, 20_000, 2000],
  [8, 90_000, 800_000, 70_000],
  [8, 75_000, 720_000, 70_000],
  [9, 50_000, 20_000, 50_000],
  // dopo di noi: 20%, at most 100.000
  [12, 5000, 20_000, 4000],
  [12, 150_000, 600_000, 100_000],
  [13, 4000, 20_000, 3615],
  [21, 3000, 20_000, 3000],
  [22, 3000, 20_000, 3000],
])('E26 code %d: of %d, with an income of %d, %d count', (code, amount, income, admitted) => {
  expect(r13({ 'E26.col1': code, 'E26.col2': amount }, { income })).toBe(admitted);
});

test('rows of the same code of E26 share its limit, other codes have their own', () => {
  const rows = { 'E26.col1': 6, 'E26.col2': 2000, 'E26#2.col1': 6, 'E26#2.col2': 2000 };
  expect(r13(rows)).toBe(3615);
  // 3.615,20 + 400
  expect(r13({ ...rows, 'E26#3.col1': 7, 'E26#3.col2': 900 })).toBe(4015);
});

test('what has no code, and what rests on an unread code, calls for somebody’s eye', () => {
  const without = reckonExpenses({ 'E26.col2': 900 });
  expect(without.euros('r13')).toBe(0);
  expect(without.explained('r13').reasons).toContain(
    'serve un operatore: manca il codice di un onere deducibile',
  );
  expect(reckonExpenses({ 'E26.col1': 22, 'E26.col2': 900 }).explained('r13').certainty).toBe('bassa');
  const homes = reckonExpenses({ 'E32.col2': 100_000 });
  expect(homes.euros('r13')).toBe(0);
  expect(homes.explained('r13').reasons.join()).toContain('serve un operatore');
});

test.each<[string, Readonly<Record<string, number>>, number]>([
  ['the ordinary limit of 5.164,57', { 'E27.col2': 6000 }, 5165],
  ['what the employer deducted is taken off it', { 'E27.col1': 1000, 'E27.col2': 5000 }, 4165],
  ['the employer has used all of it', { 'E27.col1': 5165, 'E27.col2': 500 }, 0],
  ['the family shares it: 5.164,57', { 'E27.col2': 3000, 'E30.col2': 3000 }, 5165],
  [
    'what the employer deducted for the family too: 5.164,57 − 2.000 − 1.500',
    { 'E27.col1': 2000, 'E30.col1': 1500, 'E27.col2': 1000, 'E30.col2': 1000 },
    1665,
  ],
  ['funds in imbalance have no limit', { 'E27.col2': 6000, 'E29.col2': 9000 }, 14_165],
  // 5.164,57 + 2.582,29 = 7.746,86
  ['a first job raises it', { 'E28.col2': 8000 }, 7747],
  ['a first job besides the ordinary limit', { 'E27.col2': 6000, 'E28.col2': 3000 }, 7747],
  ['a first job within what is left: 7.746,86 − 6.000', { 'E28.col1': 6000, 'E28.col2': 3000 }, 1747],
  ['a first job that needs no more', { 'E27.col2': 1000, 'E28.col2': 2000 }, 3000],
])('pension funds: %s', (_, cells, admitted) => {
  expect(r13(cells)).toBe(admitted);
});

test('gifts of E36 count up to a tenth of the income, with what earlier years left', () => {
  expect(r13({ 'E36.col1': 1500 })).toBe(1500);
  expect(r13({ 'E36.col1': 2500 })).toBe(2000);
  expect(r13({ 'E36.col1': 1500, 'E36.col2': 300, 'E36.col4': 400 })).toBe(2000);
  expect(r13({ 'E36.col1': 100, 'E36.col2': 10, 'E36.col3': 20, 'E36.col4': 30 }, {}, 2024)).toBe(160);
  expect(r13({ 'E36.col1': 1500 }, { income: 0 })).toBe(0);
});

test('more deductible expense never lowers what is deducted', () => {
  const cells = ['E21.col1', 'E23.col1', 'E24.col1', 'E27.col2', 'E28.col2', 'E30.col2', 'E36.col1'];
  const amount = fc.nat(9000);
  fc.assert(
    fc.property(
      fc.constantFrom(...cells),
      fc.dictionary(fc.constantFrom(...cells), amount),
      amount,
      (cell, others, more) => {
        const raised = { ...others, [cell]: (others[cell] ?? 0) + more };
        expect(r13(raised)).toBeGreaterThanOrEqual(r13(others));
      },
    ),
  );
});
