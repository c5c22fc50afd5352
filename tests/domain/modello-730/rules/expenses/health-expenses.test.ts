import { reckonExpenses, type Given } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
const r28 = (cells: Cells, given?: Given, year?: 2024 | 2025) =>
  reckonExpenses(cells, given, year).euros('r28');
const admitted = (cells: Cells, given?: Given, year?: 2024 | 2025) =>
  reckonExpenses(cells, given, year).details.map(([label, amount]) => [label, amount]);

test.each<[string, Cells, string]>([
  ['one franchigia for both columns: 100 + 1.400 − 129,11', { 'E1.col1': 100, 'E1.col2': 1400 }, '1370.89'],
  ['at the franchigia nothing is left', { 'E1.col2': 129 }, '0.00'],
  ['just above it', { 'E1.col2': 130 }, '0.89'],
  ['relatives’ expenses, in the limit of 6.197,48', { 'E1.col2': 1000, 'E2.col1': 7000 }, '7068.37'],
  ['relatives’ expenses alone bear the franchigia', { 'E2.col1': 6197 }, '6067.89'],
  ['those of the disabled have no franchigia', { 'E3.col1': 1000 }, '1000.00'],
  ['a small expense does not eat into those of the disabled', { 'E1.col2': 100, 'E3.col1': 1000 }, '1000.00'],
  ['both: 1.129 − 129,11 + 500', { 'E1.col2': 1129, 'E3.col1': 500 }, '1499.89'],
])('health expenses: %s', (_, cells, expected) => {
  expect(admitted(cells)).toEqual([['E1-E3 spese sanitarie', expected]]);
});

test.each<[string, Cells, string]>([
  // (16.000 − 129,11) / 4
  ['beyond 15.493,71 the tick spreads them', { 'E1.col2': 16_000, 'E1.col3': 1 }, '3967.72'],
  // (15.494 − 129,11) / 4
  ['the franchigia does not matter to the sum', { 'E1.col2': 15_494, 'E1.col3': 1 }, '3841.22'],
  ['not beyond it the tick does nothing', { 'E1.col2': 15_493, 'E1.col3': 1 }, '15363.89'],
  ['without the tick they are not spread', { 'E1.col2': 16_000 }, '15870.89'],
  // E3 counts for the sum: (10.000 − 129,11 + 6.000) / 4
  ['all three rows make the sum', { 'E1.col2': 10_000, 'E1.col3': 1, 'E3.col1': 6000 }, '3967.72'],
])('four instalments: %s', (_, cells, expected) => {
  expect(admitted(cells)).toEqual([['E1-E3 spese sanitarie', expected]]);
});

test('the explanation tells whether the sum lets them be spread', () => {
  const reasons = (spent: number) =>
    reckonExpenses({ 'E1.col2': spent, 'E1.col3': 1 }).explained('r28').reasons;
  expect(reasons(16_000)).toContain('spese sanitarie comprensive di farmaci 16.000: oltre 15.493,71');
  expect(reasons(15_000)).toContain('non si divide in rate');
});

test('a vehicle counts up to 18.075,99, whole or one of four instalments', () => {
  expect(admitted({ 'E4.col2': 18_075 })).toEqual([['E4 veicoli per persone con disabilità', '18075.00']]);
  expect(admitted({ 'E4.col2': 20_000 })[0]?.[1]).toBe('18075.99');
  // 18.075,99 / 4 = 4.518,9975
  expect(admitted({ 'E4.col1': 3, 'E4.col2': 20_000 })[0]?.[1]).toBe('4519.00');
  // 18.075,99 × 19% = 3.434,44
  expect(r28({ 'E4.col2': 20_000 })).toBe(3434);
});

test('a guide dog counts whole, or one of four instalments', () => {
  expect(admitted({ 'E5.col2': 5000 })).toEqual([['E5 acquisto del cane guida', '5000.00']]);
  expect(admitted({ 'E5.col1': 1, 'E5.col2': 5000 })[0]?.[1]).toBe('1250.00');
});

test('instalments of earlier years are a fourth of the whole sum, and add up', () => {
  const rows = { 'E6.col1': 2, 'E6.col2': 16_000, 'E6#2.col1': 4, 'E6#2.col2': 20_000 };
  expect(admitted(rows)).toEqual([['E6 spese sanitarie rateizzate', '9000.00']]);
  expect(r28(rows)).toBe(1710);
});

test('no high income lowers them, nor does the plafond count them', () => {
  const cells = {
    'E1.col2': 2129,
    'E3.col1': 100,
    'E4.col2': 1000,
    'E5.col2': 1000,
    'E6.col1': 2,
    'E6.col2': 16_000,
  };
  // (1.999,89 + 100 + 1.000 + 1.000 + 4.000) × 19% = 1.538,98
  for (const income of [20_000, 75_001, 130_000, 240_000, 900_000]) {
    expect(r28(cells, { income })).toBe(1539);
    expect(reckonExpenses(cells, { income }).exact('spese_16ter')).toBe('0.00');
  }
  expect(r28(cells, { income: 60_000 }, 2024)).toBe(1539);
  expect(reckonExpenses(cells, { income: 60_000 }, 2024).exact('riduzione_260')).toBe('0.00');
});

test('only instalments of expenses until 2021 count for the trattamento integrativo: the fourth one, in 2024', () => {
  const rows = {
    'E4.col1': 4,
    'E4.col2': 8000,
    'E6.col1': 3,
    'E6.col2': 16_000,
    'E6#2.col1': 4,
    'E6#2.col2': 20_000,
  };
  // 8.000 / 4 × 19% and 20.000 / 4 × 19%
  expect(reckonExpenses(rows, {}, 2024).until2021).toEqual(['380.00', '950.00']);
  expect(reckonExpenses(rows).until2021).toEqual([]);
  expect(reckonExpenses({ 'E1.col2': 9000 }, {}, 2024).until2021).toEqual([]);
});
