import { yearOf } from '../../../../../src/domain/modello-730/years';
import { declare, row } from '../declare';

/** Cadastral income, use, rent as a whole and code of the cedolare; whole year and part unless told. */
const flat = (rigo: string, use: number, rendita: number, rent: number, code: number, more = {}) =>
  row(rigo, { 1: rendita, 2: use, 3: 365, 4: 100, 5: 3, 6: rent, 11: code, ...more });
/** Taxed in the ordinary way, bases at 21, 10 and 26 per cent, the tax. */
const reckoned = (cells: Record<string, unknown>) =>
  declare(cells).all('r3', 'r6_21', 'r6_10', 'r6_26', 'r80');

test('the rent of an ordinary contract is taxed at 21%, outside the income', () => {
  // 7.200 × 21%
  expect(reckoned(flat('B1', 3, 500, 7200, 1))).toEqual([0, 7200, 0, 0, 1512]);
});

test('an agreed rent is taxed at 10%, and never taken at 70%', () => {
  // 6.000 × 50% = 3.000
  expect(reckoned(flat('B1', 8, 400, 6000, 1, { 4: 50 }))).toEqual([0, 0, 3000, 0, 300]);
  // those hit by the earthquake have the ordinary rate
  expect(reckoned(flat('B1', 14, 400, 6000, 1))).toEqual([0, 6000, 0, 0, 1260]);
});

test('short lets are taxed at 21% on the chosen building and at 26% on the others', () => {
  // the published example: 5.500 × 21% + (3.000 + 4.000) × 26% = 1.155 + 1.820
  expect(
    reckoned({
      ...flat('B1', 3, 300, 5500, 2),
      ...flat('B2', 3, 300, 3000, 3),
      ...flat('B3', 3, 300, 4000, 3),
    }),
  ).toEqual([0, 5500, 0, 7000, 2975]);
});

test('the cadastral income is the base where the rent is less', () => {
  // 4.000 × 1,05 = 4.200; × 21% = 882
  expect(reckoned(flat('B1', 3, 4000, 1000, 1))).toEqual([0, 4200, 0, 0, 882]);
  // for 73 days of it and a half: 420
  expect(reckoned(flat('B1', 3, 4000, 500, 1, { 3: 73, 4: 50 }))).toEqual([0, 420, 0, 0, 88]);
  // an equo canone has no such limit in the ordinary way, the cedolare has
  expect(reckoned(flat('B1', 4, 4000, 1000, 1))).toEqual([0, 4200, 0, 0, 882]);
});

test('every base is rounded once, and the tax on all of them once', () => {
  // 1.001 × 50% = 500,50 twice: 1.001; × 21% = 210,21. Apart they would be 501 + 501
  expect(
    reckoned({ ...flat('B1', 3, 10, 1001, 1, { 4: 50 }), ...flat('B2', 3, 10, 1001, 1, { 4: 50 }) }),
  ).toEqual([0, 1001, 0, 0, 210]);
  // 7 × 21% + 14 × 10% + 3 × 26% = 1,47 + 1,40 + 0,78 = 3,65; rounded apart 1 + 1 + 1
  expect(
    reckoned({ ...flat('B1', 3, 1, 7, 1), ...flat('B2', 8, 1, 14, 1), ...flat('B3', 3, 1, 3, 3) }),
  ).toEqual([0, 7, 14, 3, 4]);
});

test('a home let in part has the cedolare where the rent is more, and else is a home', () => {
  // 1.000 × 1,05 = 1.050
  expect(declare(flat('B1', 11, 1000, 3000, 1)).all('r3', 'r12', 'r6_21')).toEqual([0, 0, 3000]);
  expect(declare(flat('B1', 12, 1000, 3000, 1)).all('r3', 'r12', 'r6_10')).toEqual([0, 0, 3000]);
  expect(declare(flat('B1', 11, 1000, 900, 2)).all('r3', 'r12', 'r6_21')).toEqual([1050, 1050, 0]);
});

test.each([
  ['a home let in part at an agreed rent', 12, 'r6_10', '10%'],
  ['a home let to those hit by the earthquake', 14, 'r6_21', '21%'],
])('the rate of %s is marked as not confirmed', (_, use, base, rate) => {
  const { certainty, reasons } = declare(flat('B1', use, 400, 6000, 1)).explained(base);
  expect(certainty).toBe('media');
  expect(reasons.join()).toContain(`con l’utilizzo ${String(use)} la cedolare è al ${rate}`);
  // Short lets have rates of their own.
  for (const code of [2, 3])
    expect(
      declare(flat('B1', use, 400, 6000, code))
        .explained(base)
        .reasons.join(),
    ).not.toContain(rate);
});

test('one row of a building may have the cedolare and another not', () => {
  const cells = {
    ...flat('B1', 3, 1000, 3000, 1, { 3: 181 }),
    ...row('B2', { 1: 1000, 2: 3, 3: 184, 4: 100, 5: 1, 6: 2850, 8: 1 }),
  };
  expect(reckoned(cells)).toEqual([2850, 3000, 0, 0, 630]);
});

test('a building that is not let has no cedolare, whatever column 11 says', () => {
  expect(declare(flat('B1', 2, 600, 0, 1)).all('r147', 'r6_21')).toEqual([840, 0]);
});

test('a rent that was written reduced is made whole again, and somebody has to look at it', () => {
  // 9.500 is 95% of 10.000
  const reduced = declare(flat('B1', 3, 100, 9500, 1, { 5: 1 }));
  expect([reduced.euros('r6_21'), reduced.explained('r6_21').certainty]).toEqual([10_000, 'bassa']);
});

test('what was too much last year is left without what has been set off, and the advances are added up', () => {
  const paid = { 'F3.col5': 300, 'F3.col6': 80, 'F1.col5': 120, 'F1.col6': 180 };
  expect(declare(paid).all('r81', 'r82')).toEqual([220, 300]);
  expect(declare({ 'F3.col5': 50, 'F3.col6': 80 }).euros('r81')).toBe(0);
});

test('the tax is told base by base', () => {
  const { words, numbers } = declare({
    ...flat('B1', 3, 300, 5500, 2),
    ...flat('B2', 8, 300, 3000, 1),
  }).explained('r80');
  expect(words).toContain('imponibile della cedolare secca al 21% × cedolare secca ordinaria +');
  expect(numbers).toBe('5.500 × 21% + 3.000 × 10% = 1.455');
});

test.each([2024, 2025])(
  'in %d the rates are those that the rows of the prospetto are called by',
  (incomeYear) => {
    const { ordinaria, breviImmobileScelto, concordato, brevi } =
      yearOf(incomeYear)?.parameters.cedolare ?? {};
    expect(
      [ordinaria, breviImmobileScelto, concordato, brevi].map((each) => each?.value.toWholeNumber()),
    ).toEqual([21, 21, 10, 26]);
  },
);
