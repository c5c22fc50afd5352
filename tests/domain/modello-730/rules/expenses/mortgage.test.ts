import fc from 'fast-check';
import { reckonExpenses, type Given } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
const loan = (code: number | null, interests: number, module = 1): Cells => {
  const rigo = module === 1 ? 'E7' : `E7#${String(module)}`;
  return { [`${rigo}.col1`]: code, [`${rigo}.col2`]: interests };
};
const reckon = (cells: Cells, given?: Given) => reckonExpenses(cells, given);

test('interests of a home loan count up to 4.000 euros', () => {
  expect(reckon(loan(7, 4000)).euros('r28')).toBe(760);
  expect(reckon(loan(48, 4500)).euros('r28')).toBe(760);
  // 3.999 × 19% = 759,81
  expect(reckon(loan(57, 3999)).euros('r28')).toBe(760);
  expect(reckon(loan(57, 1001)).euros('r28')).toBe(190);
});

test('several loans share the limit, and old ones take it first', () => {
  const cells = { ...loan(57, 3000), ...loan(7, 2500, 2), ...loan(48, 800, 3) };
  const { details, euros, until2021, exact } = reckon(cells, { income: 80_000 });
  expect(euros('r28')).toBe(760);
  // 2.500 of the old one, 800, and 4.000 − 3.300 = 700 of the new one
  expect(until2021).toEqual(['475.00']);
  expect(exact('spese_16ter')).toBe('700.00');
  expect(details).toEqual([['E7 interessi mutuo abitazione principale', '4000.00', '19.00', '760.00']]);
});

test('in the 730/2025 each column is an amount', () => {
  const { euros, until2021 } = reckonExpenses({ 'E7.col1': 1500, 'E7.col2': 800 }, {}, 2024);
  expect(euros('r28')).toBe(437);
  expect(until2021).toEqual(['285.00']);
  const much = reckonExpenses({ 'E7.col1': 3000, 'E7.col2': 3000 }, {}, 2024);
  expect([much.euros('r28'), much.until2021]).toEqual([760, ['570.00']]);
});

test('the plafond counts the loans of 2025 only, and a row without code like them, with a doubt', () => {
  const inPlafond = (code: number | null) =>
    reckon(loan(code, 2000), { income: 80_000 }).exact('spese_16ter');
  expect([7, 48, 57, null].map(inPlafond)).toEqual(['0.00', '0.00', '2000.00', '2000.00']);
  const { certainty, reasons } = reckon(loan(null, 2000)).explained('r28');
  expect(certainty).toBe('bassa');
  expect(reasons).toContain('manca il codice del mutuo: è trattato come stipulato dal 2025');
});

test('no income makes a home loan fall, but the 260 euros of 2024 do lower it', () => {
  expect(reckon(loan(48, 2000), { income: 300_000 }).euros('r28')).toBe(380);
  const in2024 = reckonExpenses({ 'E7.col2': 2000 }, { income: 50_001 }, 2024);
  expect(in2024.euros('r28')).toBe(120);
});

test('the sum of all loans never gives more than 760 euros, and more interests never give less', () => {
  const interests = fc.nat(6000);
  fc.assert(
    fc.property(interests, interests, fc.nat(3000), (old, recent, more) => {
      const of = (sum: number) => reckon({ ...loan(7, old), ...loan(57, sum, 2) }).euros('r28');
      expect(of(recent + more)).toBeGreaterThanOrEqual(of(recent));
      expect(of(recent)).toBeLessThanOrEqual(760);
    }),
  );
});
