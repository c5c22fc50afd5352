import fc from 'fast-check';
import { reckonExpenses } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
const tenant = (kind: number, days = 365, share = 100, rent?: number): Cells => ({
  ...{ 'E71.col1': kind, 'E71.col2': days, 'E71.col3': share },
  ...(rent === undefined ? {} : { 'E71.col4': rent }),
});
const moved = (days: number, share = 100): Cells => ({ 'E72.col1': days, 'E72.col2': share });
const r37 = (cells: Cells, income: number, year?: 2024 | 2025) =>
  reckonExpenses(cells, { income }, year).euros('r37');

test.each<[string, Cells, first: number, second: number]>([
  ['a free contract', tenant(1), 300, 150],
  // 495,80 and 247,90
  ['an agreed one', tenant(2), 496, 248],
  // 991,60 and 495,80
  ['work elsewhere', moved(365), 992, 496],
])('%s goes by the income: up to 15.493,71 and up to 30.987,41', (_, cells, first, second) => {
  for (const year of [2024, 2025] as const) {
    expect(r37(cells, 15_493, year)).toBe(first);
    expect(r37(cells, 15_494, year)).toBe(second);
    expect(r37(cells, 30_987, year)).toBe(second);
    expect(r37(cells, 30_988, year)).toBe(0);
  }
});

test.each<[rent: number | undefined, detraction: number]>([
  [undefined, 992],
  // 20% of 4.957 are 991,40, less than 991,60
  [4957, 992],
  [4980, 996],
  [7200, 1440],
  [10_000, 2000],
  [20_000, 2000],
])('the young with a rent of %s have %d, up to 15.493,71 only', (rent, detraction) => {
  expect(r37(tenant(4, 365, 100, rent), 15_493)).toBe(detraction);
  expect(r37(tenant(4, 365, 100, rent), 15_494)).toBe(0);
});

test('the young with a contract from before 2022 have 991,60, of which nobody is sure', () => {
  const { euros, explained } = reckonExpenses(tenant(3), { income: 15_000 });
  expect(euros('r37')).toBe(992);
  expect(explained('r37').certainty).toBe('bassa');
});

test('days and shares set it in proportion, rounded once', () => {
  // 300 × 200/365 × 50% = 82,19
  expect(r37(tenant(1, 200, 50), 15_000)).toBe(82);
  // 495,80 × 100/365 × 33,33% = 45,27
  expect(r37(tenant(2, 100, 33.33), 15_000)).toBe(45);
  // (300 + 991,60) × 1/365 = 3,54
  expect(r37({ ...tenant(1, 1), ...moved(1) }, 15_000)).toBe(4);
});

test('several contracts of a year add up', () => {
  const cells = { ...tenant(1, 182), 'E71#2.col1': 2, 'E71#2.col2': 183, 'E71#2.col3': 100 };
  // 300 × 182/365 + 495,80 × 183/365 = 149,59 + 248,58
  expect(r37(cells, 15_000)).toBe(398);
});

test('a row that does not say its kind, its days or its share gives nothing', () => {
  const without = reckonExpenses({ 'E71.col2': 365, 'E71.col3': 100 }, { income: 15_000 });
  expect(without.euros('r37')).toBe(0);
  expect(without.explained('r37').reasons.join()).toContain('serve un operatore: manca la tipologia');
  expect(r37({ 'E71.col1': 1, 'E71.col3': 100 }, 15_000)).toBe(0);
  expect(r37({ 'E71.col1': 1, 'E71.col2': 365 }, 15_000)).toBe(0);
  expect(r37({}, 15_000)).toBe(0);
});

test('the explanation names the band of the income', () => {
  const { reasons, numbers } = reckonExpenses(tenant(2, 200), { income: 20_000 }).explained('r37');
  expect(reasons).toEqual(['reddito di riferimento 20.000: oltre 15.493,71 e fino a 30.987,41']);
  expect(numbers).toBe('247,90 × 200/365 = 135,84 → 136');
});

test('more rent and more days never give less', () => {
  fc.assert(
    fc.property(fc.nat(15_000), fc.nat(5000), fc.integer({ min: 1, max: 364 }), (rent, more, days) => {
      expect(r37(tenant(4, days, 100, rent + more), 15_000)).toBeGreaterThanOrEqual(
        r37(tenant(4, days, 100, rent), 15_000),
      );
      expect(r37(tenant(4, days + 1, 100, rent), 15_000)).toBeGreaterThanOrEqual(
        r37(tenant(4, days, 100, rent), 15_000),
      );
    }),
  );
});
