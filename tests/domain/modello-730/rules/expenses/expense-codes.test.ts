import fc from 'fast-check';
import { reckonExpenses, type Given } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
/** Rows of E8–E10 one after the other, over as many modules as they need. */
const rows = (...pairs: readonly (readonly [code: number | null, spent: number])[]): Cells =>
  Object.fromEntries(
    pairs.flatMap(([code, spent], index) => {
      const module = Math.floor(index / 3) + 1;
      const rigo = `E${String(8 + (index % 3))}${module === 1 ? '' : `#${String(module)}`}`;
      return [
        [`${rigo}.col1`, code],
        [`${rigo}.col2`, spent],
      ];
    }),
  );
const admitted = (cells: Cells, given?: Given, year?: 2024 | 2025) =>
  reckonExpenses(cells, given, year).details.map(([label, amount]) => [label, amount]);
const only = (cells: Cells, given?: Given, year?: 2024 | 2025) => admitted(cells, given, year)[0]?.[1];

test.each<[code: number, spent: number, admitted: string, detraction: number]>([
  [8, 2066, '2065.83', 393],
  [9, 3000, '2582.28', 491],
  [10, 2583, '2582.28', 491],
  [12, 1001, '1000.00', 190],
  [13, 9999, '9999.00', 1900],
  [14, 1551, '1550.00', 295],
  [15, 2101, '2100.00', 399],
  [16, 211, '210.00', 40],
  [17, 1001, '1000.00', 190],
  [18, 2634, '2633.00', 500],
  [20, 2066, '2065.83', 393],
  [21, 1501, '1500.00', 285],
  [22, 1301, '1300.00', 247],
  [25, 5000, '5000.00', 950],
  [26, 5789, '5789.00', 1100],
  // 550 − 129,11
  [29, 550, '420.89', 80],
  [29, 9000, '420.89', 80],
  [29, 129, '0.00', 0],
  [30, 100, '100.00', 19],
  [31, 100, '100.00', 19],
  [32, 100, '100.00', 19],
  [33, 633, '632.00', 120],
  [35, 100, '100.00', 19],
  [36, 531, '530.00', 101],
  [38, 751, '750.00', 143],
  [39, 1292, '1291.14', 245],
  [40, 251, '250.00', 48],
  [43, 100, '100.00', 19],
  [44, 100, '100.00', 19],
  [45, 1001, '1000.00', 190],
  [46, 2583, '2582.28', 491],
  [61, 30_001, '30000.00', 7800],
  [62, 30_001, '30000.00', 7800],
  [71, 30_001, '30000.00', 9000],
  [76, 30_001, '30000.00', 10_500],
  [81, 100, '100.00', 90],
  [99, 100, '100.00', 19],
])('code %d: of %d euros %s count, which gives %d', (code, spent, counts, detraction) => {
  const { details, euros } = reckonExpenses(rows([code, spent]));
  expect(details.map(([label, amount]) => [label, amount])).toEqual([[`codice ${String(code)}`, counts]]);
  expect(euros('r28')).toBe(detraction);
});

test('school has a limit of its own in each year', () => {
  expect(only(rows([12, 1500]), {}, 2024)).toBe('800.00');
  expect(only(rows([12, 1500]))).toBe('1000.00');
});

test.each([12, 14, 16, 33, 45])(
  'code %d: each row is a person or an event with a limit of its own',
  (code) => {
    const one = Number(only(rows([code, 9999])));
    expect(Number(only(rows([code, 9999], [code, 50], [code, 9999])))).toBe(2 * one + 50);
  },
);

test.each([8, 9, 10, 15, 17, 18, 20, 21, 22, 36, 40, 61, 71, 76])(
  'code %d: several rows share one limit',
  (code) => {
    expect(only(rows([code, 29_000], [code, 29_000]))).toBe(only(rows([code, 99_999])));
  },
);

test('the vet’s franchigia is taken once', () => {
  // 300 + 300 are 600, of which 550 count, without 129,11
  expect(only(rows([29, 300], [29, 300]))).toBe('420.89');
  expect(only(rows([29, 100], [29, 100]))).toBe('70.89');
});

test.each<[string, Cells, string[]]>([
  ['36 and 38 together up to 750', rows([36, 600], [38, 400]), ['530.00', '220.00']],
  ['all three up to 1.291,14', rows([36, 600], [38, 400], [39, 1000]), ['530.00', '220.00', '541.14']],
  ['whatever their order', rows([39, 1000], [38, 400], [36, 600]), ['530.00', '220.00', '541.14']],
  ['36 and 39 up to 1.291,14', rows([36, 530], [39, 1291]), ['530.00', '761.14']],
  ['38 and 39 up to 1.291,14', rows([38, 750], [39, 1291]), ['750.00', '541.14']],
  ['38 takes all that 36 leaves', rows([36, 100], [38, 750]), ['100.00', '650.00']],
  ['nothing is cut within the limits', rows([36, 200], [38, 300], [39, 700]), ['200.00', '300.00', '700.00']],
])('policies: %s', (_, cells, expected) => {
  expect(admitted(cells).map(([, amount]) => amount)).toEqual(expected);
});

test.each<[code: number, limit: number]>([
  [15, 40_000],
  [45, 36_000],
])('code %d counts up to an income of %d, and the explanation says which side', (code, limit) => {
  expect(only(rows([code, 500]), { income: limit })).toBe('500.00');
  expect(only(rows([code, 500]), { income: limit + 1 })).toBe('0.00');
  const { reasons } = reckonExpenses(rows([code, 500]), { income: limit + 1 }).explained('r28');
  expect(reasons).toContain('oltre questo reddito la spesa non conta');
});

test.each<[code: number, part: string]>([
  [24, '6000.00'],
  [27, '400.00'],
  [28, '6000.00'],
])('code %d counts up to a part of the total income', (code, part) => {
  expect(only(rows([code, 9000]), { income: 20_000 })).toBe(part);
  expect(only(rows([code, 300]), { income: 20_000 })).toBe('300.00');
  expect(only(rows([code, 300]), { income: 0 })).toBe('0.00');
});

test('loans for the fields count within the income of the fields, those of both codes together', () => {
  const fields = { r1: 1200, r2: 300 };
  expect(only(rows([11, 2000]), fields)).toBe('1500.00');
  expect(admitted(rows([11, 1000], [47, 1000]), fields).map(([, amount]) => amount)).toEqual([
    '1000.00',
    '500.00',
  ]);
  expect(only(rows([47, 100]))).toBe('0.00');
});

test('gifts to parties count from 30 euros on, in all', () => {
  expect(only(rows([62, 29]))).toBe('0.00');
  expect(only(rows([62, 30]))).toBe('30.00');
  expect(only(rows([62, 15], [62, 15]))).toBe('30.00');
});

test('gifts to the Terzo settore and to volunteers together beyond one limit are not sure', () => {
  const doubts = (...pairs: readonly (readonly [number, number])[]) =>
    reckonExpenses(rows(...pairs))
      .explained('r28')
      .reasons.filter((each) => each.includes('limite ciascuno'));
  expect(doubts([71, 20_000], [76, 10_000])).toEqual([]);
  expect(doubts([71, 20_000], [76, 10_001])).toHaveLength(1);
  expect(doubts([71, 20_000], [71, 20_000])).toEqual([]);
});

test('an expense without code counts nothing and calls for an operator', () => {
  const { euros, explained } = reckonExpenses(rows([null, 900]));
  expect(euros('r28')).toBe(0);
  expect(explained('r28').reasons).toContain('serve un operatore: manca il codice di una spesa');
  expect(admitted({ 'E8.col1': 12 })).toEqual([['codice 12', '0.00']]);
});

test('only loans until 2021 count for the trattamento integrativo', () => {
  const cells = rows([8, 100], [9, 100], [10, 1000], [11, 100], [46, 100], [47, 100]);
  expect(reckonExpenses(cells, { r1: 150 }).until2021).toEqual(['190.00', '19.00']);
});

test('leasing of the home is left to an operator', () => {
  const { euros, explained } = reckonExpenses({ 'E14.col3': 5000 });
  expect(euros('r28')).toBe(0);
  expect(explained('r28').reasons.join()).toContain('serve un operatore: il leasing');
});

test('the detrazione is told with the name that the form gives the code', () => {
  const { words, numbers } = reckonExpenses({ 'E1.col2': 629, ...rows([14, 1800]) }).explained('r28');
  expect(words).toBe('E1-E3 spese sanitarie + spese funebri (codice 14)');
  expect(numbers).toBe('94,98 + 294,50 = 389,48 → 389');
});

test('more of any expense never gives less', () => {
  const code = fc.constantFrom(8, 12, 13, 14, 15, 24, 27, 29, 36, 38, 39, 40, 61, 62, 71, 76, 81, 99);
  const row = fc.tuple(code, fc.nat(4000));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.nat(3000),
      fc.constantFrom(20_000, 36_000, 40_001, 60_000),
      (pairs, more, income) => {
        const [first = [99, 0] as const, ...others] = pairs;
        const before = reckonExpenses(rows(...pairs), { income }).euros('r28');
        const raised = reckonExpenses(rows([first[0], first[1] + more], ...others), { income }).euros('r28');
        expect(raised).toBeGreaterThanOrEqual(before);
      },
    ),
  );
});
