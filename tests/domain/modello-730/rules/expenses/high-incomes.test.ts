import fc from 'fast-check';
import { reckonExpenses } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
const r28 = (cells: Cells, income: number, year?: 2024 | 2025) =>
  reckonExpenses(cells, { income }, year).euros('r28');

const UNIVERSITY = { 'E8.col1': 13, 'E8.col2': 3000 };
const FUNERAL = { 'E8.col1': 14, 'E8.col2': 1550 };

test.each<[income: number, detraction: number]>([
  // 1.550 × 19% = 294,50
  [120_000, 295],
  // (240.000 − 120.001)/120.000 = 0,99999… is cut to 0,9999: 294,47
  [120_001, 294],
  // 0,9166 × 294,50 = 269,94
  [130_000, 270],
  // 0,5000 × 294,50 = 147,25
  [180_000, 147],
  // 0,0083 × 294,50 = 2,44
  [239_000, 2],
  // (240.000 − 239.999)/120.000 = 0,0000083… is cut to nothing
  [239_999, 0],
  [240_000, 0],
  [240_001, 0],
  [900_000, 0],
])('with an income of %d funeral expenses give %d', (income, detraction) => {
  expect(r28(FUNERAL, income)).toBe(detraction);
});

test('the fall is told, with its coefficient cut at the fourth decimal', () => {
  const { reasons, steps } = reckonExpenses(FUNERAL, { income: 130_000 }).explained('r28');
  expect(reasons).toContain('reddito di riferimento 130.000: oltre 120.000 e fino a 240.000');
  expect(steps.find(({ name }) => name.startsWith('coefficiente'))?.numbers).toBe(
    '(240.000 − 130.000)/(240.000 − 120.000) = 0,9166',
  );
});

test.each<[code: number, falls: boolean]>([
  [8, true],
  [10, false],
  [11, false],
  [13, true],
  [17, true],
  [26, true],
  [36, true],
  [43, true],
  [46, false],
  [47, false],
  [61, false],
  [62, false],
  [71, false],
  [76, false],
  [81, true],
  [99, true],
])('whether code %d falls beyond 120.000 euros: %s', (code, falls) => {
  const reckon = (income: number) =>
    reckonExpenses({ 'E8.col1': code, 'E8.col2': 100 }, { income, r1: 500 }).details[0]?.[3];
  expect(reckon(180_000)).toBe(falls ? (Number(reckon(20_000)) / 2).toFixed(2) : reckon(20_000));
});

test('that codes 8, 9 and 81 fall is not sure, which is told only where they do', () => {
  const certainty = (income: number) =>
    reckonExpenses({ 'E8.col1': 8, 'E8.col2': 1000 }, { income }, 2024).explained('r28').certainty;
  expect(certainty(120_000)).toBe('alta');
  expect(certainty(120_001)).toBe('media');
});

test.each<[income: number, reduction: string, detraction: number]>([
  // 3.000 × 19% = 570
  [50_000, '0.00', 570],
  [50_001, '260.00', 310],
  [120_000, '260.00', 310],
  // 570 × 0,5000 = 285: the fall comes first
  [180_000, '260.00', 25],
  // 570 × 0,2500 = 142,50: never more than there is
  [210_000, '142.50', 0],
  [240_000, '0.00', 0],
])('in 2024 with an income of %d the 260 euros take %s', (income, reduction, detraction) => {
  const { euros, exact } = reckonExpenses(UNIVERSITY, { income }, 2024);
  expect(exact('riduzione_260')).toBe(reduction);
  expect(euros('r28')).toBe(detraction);
});

test('in 2025 nobody loses the 260 euros, and without expenses nobody does', () => {
  expect(reckonExpenses(UNIVERSITY, { income: 60_000 }).exact('riduzione_260')).toBe('0.00');
  expect(reckonExpenses({}, { income: 60_000 }, 2024).exact('riduzione_260')).toBe('0.00');
});

test('the 260 euros are taken off what the law names: 19%, parties and policies, not gifts and health', () => {
  const one = (cells: Cells) => reckonExpenses(cells, { income: 60_000 }, 2024).exact('riduzione_260');
  expect(one({ 'E8.col1': 61, 'E8.col2': 9000 })).toBe('0.00');
  expect(one({ 'E8.col1': 71, 'E8.col2': 9000 })).toBe('0.00');
  expect(one({ 'E8.col1': 76, 'E8.col2': 9000 })).toBe('0.00');
  expect(one({ 'E8.col1': 62, 'E8.col2': 9000 })).toBe('260.00');
  // 200 × 90%
  expect(one({ 'E8.col1': 81, 'E8.col2': 200 })).toBe('180.00');
  // 100 × 19% and 400 × 26%
  expect(one({ 'E8.col1': 43, 'E8.col2': 100, 'E9.col1': 62, 'E9.col2': 400 })).toBe('123.00');
  expect(one({ 'E1.col2': 9000 })).toBe('0.00');
});

test('the explanation of the 260 euros names the threshold', () => {
  const { reasons } = reckonExpenses(UNIVERSITY, { income: 50_001 }, 2024).explained('riduzione_260');
  expect(reasons).toContain('reddito di riferimento 50.001: oltre 50.000');
});

test('more expense never gives less, with any income and in any year', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(2024 as const, 2025 as const),
      fc.integer({ min: 40_000, max: 250_000 }),
      fc.constantFrom(12, 14, 29, 61, 62),
      fc.nat(3000),
      fc.nat(3000),
      (year, income, code, spent, more) => {
        const of = (sum: number) => r28({ ...UNIVERSITY, 'E9.col1': code, 'E9.col2': sum }, income, year);
        expect(of(spent + more)).toBeGreaterThanOrEqual(of(spent));
      },
    ),
  );
});
