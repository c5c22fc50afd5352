import fc from 'fast-check';
import { reckon } from '../reckon';

const taxOn = (taxable: number) => reckon({}, { r11: taxable, r1: taxable }).euros('r16');

test.each([
  // 28.000 × 23% = 6.440; + 22.000 × 35% = 14.140
  [8174, 1880],
  [28_000, 6440],
  [28_001, 6440],
  [45_000, 12_390],
  [50_000, 14_140],
  [52_000, 15_000],
  [130_000, 48_540],
])('on %d euros the gross tax is %d', (taxable, tax) => {
  expect(taxOn(taxable)).toBe(tax);
});

test('more income never lowers the gross tax, and never costs more than its highest rate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 501, max: 300_000 }), fc.integer({ min: 0, max: 5000 }), (income, more) => {
      const difference = taxOn(income + more) - taxOn(income);
      expect(difference).toBeGreaterThanOrEqual(0);
      expect(difference).toBeLessThanOrEqual(more * 0.43 + 1);
    }),
  );
});

test('the brackets are told one by one', () => {
  const { numbers, words } = reckon({}, { r11: 52_000 }).explained('r16');
  expect(numbers).toBe('28.000 × 23% + (50.000 − 28.000) × 35% + (52.000 − 50.000) × 43% = 15.000');
  expect(words).toMatch(/^fine dello scaglione 1 × aliquota dello scaglione 1 \+ /);
});

test('what is taxed is never less than nothing', () => {
  expect(reckon({}, { r11: 30_000, r12: 878, r13: 2000 }).euros('r14')).toBe(27_122);
  expect(reckon({}, { r11: 3000, r12: 878, r13: 5000 }).euros('r14')).toBe(0);
  expect(reckon({}, { r11: 3000, r13: 5000 }).explained('r14').reasons).toEqual([
    'non può essere meno di zero',
  ]);
});

test('a small pension of the whole year, alone or with a home and little land, pays no tax', () => {
  const pension = (amount: number, days: number) => ({ 'C1.col1': 1, 'C1.col3': amount, 'C5.col2': days });
  const tax = (amount: number, days: number, given: Record<string, number>) =>
    reckon(pension(amount, days), { r11: amount + (given['r1'] ?? 0) + (given['r3'] ?? 0), ...given }).euros(
      'r16',
    );
  expect(tax(7500, 365, {})).toBe(0);
  expect(tax(7501, 365, {})).toBe(1725);
  expect(tax(7500, 364, {})).toBe(1725);
  expect(tax(7500, 365, { r1: 185, r3: 878, r12: 878 })).toBe(0);
  expect(tax(7500, 365, { r1: 186, r3: 878, r12: 878 })).toBe(1768);
  // 7.500 + 434 of a second home: 7.934 × 23% = 1.824,82
  expect(tax(7500, 365, { r3: 434 })).toBe(1825);
});

test('small incomes of land and buildings alone pay no tax', () => {
  expect(reckon({}, { r11: 500, r1: 200, r3: 300 }).explained('r16').reasons).toEqual([
    'imposta non dovuta: solo redditi piccoli di terreni e fabbricati',
  ]);
  expect(reckon({}, { r11: 501, r1: 201, r3: 300 }).euros('r16')).toBe(115);
  expect(reckon({}, { r11: 500, r1: 200 }).euros('r16')).toBe(115);
});
