import fc from 'fast-check';
import { hasPlafond } from '../../../../../src/domain/modello-730/rules/expenses/plafond-16-ter';
import { Quantity } from '../../../../../src/domain/modello-730/engine/quantity';
import { parameters as law2024 } from '../../../../../src/domain/modello-730/years/2024/parameters';
import { parameters as law2025 } from '../../../../../src/domain/modello-730/years/2025/parameters';
import { reckonExpenses } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
const family = (...members: readonly Cells[]): Cells =>
  Object.assign(
    {},
    ...members.map((columns, index) =>
      Object.fromEntries(
        Object.entries(columns).map(([column, value]) => [`FAM1#${String(index + 1)}.${column}`, value]),
      ),
    ),
  ) as Cells;
const child = (more: Cells = {}): Cells => ({ col1: 'F', col6: 12, col7: 100, ...more });
const plafond = (income: number, cells: Cells = {}) =>
  reckonExpenses(cells, { income }).exact('plafond_16ter');
const reckon = (cells: Cells, income: number) => {
  const { exact, euros, details } = reckonExpenses(cells, { income });
  return {
    counted: details.map(([label, counted]) => [label, counted]),
    spent: exact('spese_16ter'),
    admitted: exact('spese_16ter_ammesse'),
    rows: ['r28', 'r29', 'r30', 'r31'].map(euros),
  };
};

test.each([
  [75_000, false],
  [75_001, true],
])('whether an income of %d has a plafond in 2025: %s; in 2024 none has', (income, has) => {
  const of = Quantity.constant(income, 'reddito');
  expect(hasPlafond(of, law2025)).toBe(has);
  expect(hasPlafond(of, law2024)).toBe(false);
});

test.each<[income: number, children: number, plafond: string]>([
  [75_000, 0, '0.00'],
  [75_001, 0, '7000.00'],
  [75_001, 1, '9800.00'],
  [75_001, 2, '11900.00'],
  [75_001, 3, '14000.00'],
  [100_000, 5, '14000.00'],
  [100_001, 0, '4000.00'],
  [100_001, 1, '5600.00'],
  [100_001, 2, '6800.00'],
  [250_000, 3, '8000.00'],
])('with an income of %d and %d children the plafond is %s', (income, children, expected) => {
  const cells = family(...Array.from({ length: children }, () => child()));
  expect(plafond(income, cells)).toBe(expected);
});

test('children count at any age, for part of the year, and where the other parent has the detrazione', () => {
  expect(plafond(80_000, family(child({ col10: 0 })))).toBe('9800.00');
  expect(plafond(80_000, family(child({ col6: 1, col7: 0 })))).toBe('9800.00');
  expect(plafond(80_000, family(child({ col1: 'F1', col6: 0 })))).toBe('7000.00');
});

test('a spouse and a grandparent are no children, and a child in two rows is one', () => {
  const others = family({ col1: 'C', col6: 12 }, { col1: 'G', col6: 12, col7: 100 }, { col1: 'P', col6: 12 });
  expect(plafond(80_000, others)).toBe('7000.00');
  const twice = child({ col5: 'RSSMRA10A01H501X', col6: 6 });
  expect(plafond(80_000, family(twice, twice))).toBe('9800.00');
});

test('one child with a disability is enough for all of it, with a letter or with the tick alone', () => {
  expect(plafond(80_000, family(child({ col3: 1 })))).toBe('14000.00');
  expect(plafond(110_000, family(child(), { col3: 1, col6: 12, col7: 100 }))).toBe('8000.00');
  expect(plafond(80_000, family(child({ col3: 1, col6: 0 })))).toBe('7000.00');
  expect(plafond(80_000, family({ col1: 'G', col3: 1, col6: 12, col7: 100 }))).toBe('7000.00');
});

test('what is worth most takes the plafond first', () => {
  const cells = {
    ...{ 'E8.col1': 13, 'E8.col2': 3000, 'E9.col1': 76, 'E9.col2': 1000, 'E10.col1': 61, 'E10.col2': 2000 },
    ...{ 'E41.col1': 2025, 'E41.col7': 5, 'E41.col8': 1, 'E41.col9': 20_000 },
    ...{ 'E57.col1': 1, 'E57.col2': 5000 },
  };
  // 7.000: furniture 500 at 50%, building 2.000 at 36%, 1.000 at 35%, 2.000 at 26%; 1.500 of 3.000 are left for 19%
  const { counted, spent, admitted, rows } = reckon(cells, 80_000);
  expect([spent, admitted]).toEqual(['8500.00', '7000.00']);
  expect(counted).toEqual([
    ['codice 13', '1500.00'],
    ['codice 61', '2000.00'],
    ['codice 76', '1000.00'],
    ['E41 recupero edilizio 2025', '2000.00'],
    ['E57 mobili 2025', '500.00'],
  ]);
  // 285 + 520 + 350; 720; 250
  expect(rows).toEqual([1155, 720, 250, 0]);
});

test('beyond 120.000 the falling 19% is worth less than 19% that does not fall', () => {
  const cells = { 'E7.col1': 57, 'E7.col2': 3000, 'E8.col1': 13, 'E8.col2': 3000 };
  const { counted } = reckon(cells, 130_000);
  expect(counted).toEqual([
    ['E7 interessi mutuo abitazione principale', '3000.00'],
    ['codice 13', '1000.00'],
  ]);
});

test('expenses count after their own limits and franchigia, those spread over years with this year’s part', () => {
  const cells = {
    ...{ 'E8.col1': 29, 'E8.col2': 900, 'E9.col1': 12, 'E9.col2': 1500 },
    ...{ 'E41.col1': 2025, 'E41.col7': 4, 'E41.col8': 1, 'E41.col9': 100_000 },
    ...{ 'E61.col1': 4, 'E61.col2': 2025, 'E61.col3': 5, 'E61.col7': 1, 'E61.col8': 100_000 },
  };
  // 420,89 + 1.000 + 9.600 + 6.000 (30.000 of detrazione are 60.000 of expense at 50%)
  expect(reckon(cells, 80_000).spent).toBe('17020.89');
});

test('instalments of works until 2024, old loans, policies and tenancies stay outside', () => {
  const cells = {
    ...{ 'E41.col1': 2024, 'E41.col8': 2, 'E41.col9': 90_000, 'E57.col1': 2, 'E57.col2': 5000 },
    ...{ 'E61.col1': 2, 'E61.col2': 2024, 'E61.col7': 2, 'E61.col8': 10_000 },
    ...{ 'E7.col1': 48, 'E7.col2': 4000, 'E8.col1': 36, 'E8.col2': 500, 'E9.col1': 10, 'E9.col2': 1000 },
  };
  const { spent, rows } = reckon(cells, 110_000);
  expect(spent).toBe('0.00');
  // (4.000 + 500 + 1.000) × 19%; 4.500; 250; 650
  expect(rows).toEqual([1045, 4500, 250, 650]);
});

test('that a policy is not of 2025 is taken for granted, with a doubt, only where there is a plafond', () => {
  const certainty = (income: number, code: number) =>
    reckonExpenses({ 'E8.col1': code, 'E8.col2': 300 }, { income }).explained('r28').certainty;
  expect([36, 38, 39, 43, 81, 46].map((code) => certainty(80_000, code))).toEqual(Array(6).fill('bassa'));
  expect(certainty(75_000, 36)).toBe('alta');
  expect([8, 10].map((code) => certainty(80_000, code))).toEqual(['alta', 'alta']);
});

test('what does not exceed the plafond is not cut, and the explanation says where it is', () => {
  const university = (spent: number) => ({ 'E8.col1': 13, 'E8.col2': spent });
  expect(reckon(university(7000), 80_000).rows[0]).toBe(1330);
  expect(reckon(university(7001), 80_000).rows[0]).toBe(1330);
  const cut = reckonExpenses(university(7001), { income: 80_000 });
  expect(cut.explained('r28').reasons).toContain('il resto supera il tetto delle spese');
  expect(cut.explained('plafond_16ter').reasons).toEqual([
    'reddito di riferimento 80.000: oltre 75.000 e fino a 100.000',
    'nessun figlio a carico',
  ]);
});

test('more expense never gives less than a euro less, which only rounding each row can take', () => {
  const amounts = fc.record({
    'E8.col2': fc.nat(9000),
    'E9.col2': fc.nat(9000),
    'E41.col9': fc.nat(90_000),
    'E57.col2': fc.nat(5000),
    'E61.col8': fc.nat(90_000),
  });
  const cell = fc.constantFrom('E8.col2', 'E9.col2', 'E41.col9', 'E57.col2', 'E61.col8');
  const codes = {
    ...{ 'E8.col1': 13, 'E9.col1': 71, 'E41.col1': 2025, 'E41.col7': 5, 'E41.col8': 1, 'E57.col1': 1 },
    ...{ 'E61.col1': 2, 'E61.col2': 2025, 'E61.col3': 5, 'E61.col7': 1 },
  };
  const total = (cells: Cells, income: number) =>
    reckon({ ...codes, ...cells }, income).rows.reduce((sum, each) => sum + each, 0);
  fc.assert(
    fc.property(
      amounts,
      cell,
      fc.nat(20_000),
      fc.integer({ min: 75_001, max: 250_000 }),
      (some, which, more, income) => {
        const raised = { ...some, [which]: some[which] + more };
        expect(total(raised, income)).toBeGreaterThanOrEqual(total(some, income) - 1);
      },
    ),
  );
});
