import fc from 'fast-check';
import { reckon } from '../reckon';

const child = (row: number, values: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries({ col1: row === 1 ? 'F1' : 'F', col6: 12, col7: 100, col10: 12, ...values }).map(
      ([column, value]) => [`FAM1#${String(row)}.${column}`, value],
    ),
  );
const spouse = (months: number) => ({ 'FAM1#1.col1': 'C', 'FAM1#1.col6': months });
const forSpouse = (income: number, months = 12) =>
  reckon(spouse(months), { reddito_riferimento: income }).euros('r21');
const forChildren = (income: number, ...children: Record<string, unknown>[]) =>
  reckon(Object.assign({}, ...children), { reddito_riferimento: income }).euros('r22');

test.each([
  [0, 0],
  // 1/15.000 is 0,0000 cut off
  [1, 0],
  // 800 − 110 × 0,6666 = 726,67
  [10_000, 727],
  [15_000, 690],
  [16_000, 690],
  [29_000, 690],
  [29_001, 700],
  [29_201, 710],
  [34_701, 720],
  [35_001, 710],
  [35_101, 700],
  [35_201, 690],
  [40_000, 690],
  // 690 × 35.000/40.000 = 603,75
  [45_000, 604],
  [80_000, 0],
  [95_000, 0],
])('with an income of %d a spouse of the whole year gives %d', (income, detraction) => {
  expect(forSpouse(income)).toBe(detraction);
});

test('a spouse counts for the months of the dependence', () => {
  expect(forSpouse(16_000, 7)).toBe(403);
  expect(forSpouse(16_000, 0)).toBe(0);
  expect(reckon({}, { reddito_riferimento: 16_000 }).euros('r21')).toBe(0);
});

test('two spouses of the same year count together for no more than its months', () => {
  const two = (first: number, second: number) =>
    reckon({ ...spouse(first), 'FAM1#2.col1': 'C', 'FAM1#2.col6': second }, { reddito_riferimento: 16_000 });
  expect(two(12, 12).euros('r21')).toBe(690);
  expect(two(12, 12).explained('r21').certainty).toBe('bassa');
  expect(two(12, 12).explained('r21').reasons.join()).toContain('serve un operatore: ');
  // One after the other: 690 × 4/12 + 690 × 6/12 = 230 + 345
  expect([two(4, 6).euros('r21'), two(4, 6).explained('r21').certainty]).toEqual([575, 'alta']);
});

// Il Messaggero, 16 April 2024: 820, 750, 650 for one child, 1.123 for two.
test.each([
  [13_000, 820],
  [20_000, 750],
  [30_000, 650],
  // (95.000 − 82.000)/95.000 = 0,1368; 129,96
  [82_000, 130],
  [95_000, 0],
  [120_000, 0],
  [0, 0],
])('with an income of %d a child gives %d', (income, detraction) => {
  expect(forChildren(income, child(1))).toBe(detraction);
});

test('each further child raises the threshold', () => {
  // (110.000 − 45.000)/110.000 = 0,5909; 1.900 × 0,5909
  expect(forChildren(45_000, child(1), child(2))).toBe(1123);
  // (125.000 − 45.000)/125.000 = 0,64; 2.850 × 0,64
  expect(forChildren(45_000, child(1), child(2), child(3))).toBe(1824);
});

test('children count for their months and parts, and once if they stand in two rows', () => {
  // 950 × 0,6842 = 649,99 × 50%
  expect(forChildren(30_000, child(1, { col7: 50 }))).toBe(325);
  expect(forChildren(30_000, child(1, { col7: 0 }))).toBe(0);
  // the months of age count, never more than those of the dependence
  expect(forChildren(30_000, child(1, { col10: 9 }))).toBe(487);
  expect(forChildren(30_000, child(1, { col6: 6, col10: 12 }))).toBe(325);
  const same = { col5: 'RSSMRA00A01H501C', col6: 6, col10: 6 };
  expect(forChildren(30_000, child(1, { ...same, col7: 50 }), child(2, same))).toBe(487);
});

test('a disabled child gives more: in a column of its own since the 730/2026, by the letter D before', () => {
  // 1.350 × 0,6842 = 923,67
  expect(forChildren(30_000, child(1, { col3: 1 }))).toBe(924);
  const in2024 = { 'FAM1#1.col1': 'D', 'FAM1#1.col5': 12, 'FAM1#1.col7': 100, 'FAM1#1.col10': 12 };
  expect(reckon(in2024, { reddito_riferimento: 30_000 }, 2024).euros('r22')).toBe(924);
});

test('a first child whose other parent is missing gives what a spouse gives, where that is more', () => {
  expect(forChildren(30_000, child(1, { col7: 'C' }))).toBe(710);
  expect(forChildren(13_000, child(1, { col7: 'C' }))).toBe(820);
});

test('a child who is too young gives nothing and does not raise the threshold; that reading is marked', () => {
  const young = child(2, { col10: 0 });
  expect(forChildren(82_000, child(1), young)).toBe(130);
  const cells = { ...child(1), ...young };
  expect(reckon(cells, { reddito_riferimento: 82_000 }).explained('r22').certainty).toBe('media');
  expect(reckon(child(1), { reddito_riferimento: 82_000 }).explained('r22').certainty).toBe('alta');
});

test('other members of the family: ascendants since 2025, all of art. 433 before', () => {
  const other = (relation: string, months: string) => ({
    ...{ 'FAM1#1.col1': relation, [`FAM1#1.${months}`]: 12, 'FAM1#1.col7': 50 },
  });
  const given = { reddito_riferimento: 20_000 };
  // 750 × 60.000/80.000 × 50% = 281,25
  expect(reckon(other('G', 'col6'), given).euros('r24')).toBe(281);
  expect(reckon(other('P', 'col6'), given).euros('r24')).toBe(0);
  expect(reckon(other('A', 'col5'), given, 2024).euros('r24')).toBe(281);
});

test('the children’s quotient is told once, however many need it', () => {
  const { numbers, steps } = reckon({ ...child(1), ...child(2) }, { reddito_riferimento: 45_000 }).explained(
    'r22',
  );
  expect(numbers).toBe('950 × 0,5909 + 950 × 0,5909 = 1.122,71 → 1.123');
  expect(steps.map((step) => step.numbers)).toEqual([
    '95.000 + 15.000 × 1 = 110.000',
    '(110.000 − 45.000)/110.000 = 0,5909',
  ]);
});

test('more income never raises what a child gives; the order of the rows does not matter', () => {
  const share = fc.constantFrom(0, 50, 100);
  const months = fc.integer({ min: 0, max: 12 });
  const anyChild = fc.record({ col6: months, col7: share, col10: months });
  fc.assert(
    fc.property(
      fc.array(anyChild, { minLength: 1, maxLength: 4 }),
      fc.nat(120_000),
      fc.nat(9000),
      (all, income, more) => {
        const rows = all.map((values, index) => child(index + 1, { ...values, col1: 'F' }));
        const turned = all.toReversed().map((values, index) => child(index + 1, { ...values, col1: 'F' }));
        expect(forChildren(income + 1, ...rows)).toBe(forChildren(income + 1, ...turned));
        if (income > 50)
          expect(forChildren(income + more, ...rows)).toBeLessThanOrEqual(forChildren(income, ...rows));
      },
    ),
  );
});
