import { declare, row } from '../declare';

/** Dominical income, titolo, agrarian income, whole year and part unless told. */
const land = (rigo: string, titolo: number, dominical: number, agrarian: number, more = {}) =>
  row(rigo, { 1: dominical, 2: titolo, 3: agrarian, 4: 365, 5: 100, ...more });
/** Dominical, agrarian, and what IMU stands in for. */
const reckoned = (cells: Record<string, unknown>) => declare(cells).all('r1', 'r2', 'r147');
const IMU_NOT_DUE = { 9: 1 };
const FARMER = { 9: 1, 10: 1 };

test('whoever farms the own land has both incomes; IMU stands in for tax on the dominical one where it is due', () => {
  // 200 × 1,80 × 1,30 = 468; 100 × 1,70 × 1,30 = 221
  expect(reckoned(land('A1', 1, 200, 100, IMU_NOT_DUE))).toEqual([468, 221, 0]);
  expect(reckoned(land('A1', 1, 200, 100))).toEqual([0, 221, 468]);
  expect(reckoned(land('A1', 7, 200, 100))).toEqual([0, 221, 468]);
  expect(reckoned(land('A1', 6, 0, 100))).toEqual([0, 221, 0]);
});

test('land counts for its days of 365, in leap years too, and for the customer’s part', () => {
  // 468 × 100/365 × 50% = 64,11; 221 × 100/365 × 50% = 30,27
  const half = land('A1', 1, 200, 100, { ...IMU_NOT_DUE, 4: 100, 5: 50 });
  expect(declare(half).all('r1', 'r2')).toEqual([64, 30]);
  expect(declare(half, 2024).all('r1', 'r2')).toEqual([64, 30]);
  // 1.000 × 2,34 × 33,33% = 779,92
  expect(reckoned(land('A1', 3, 1000, 0, { 5: 33.33 }))).toEqual([780, 0, 0]);
});

test('land that is let gives the dominical income alone, whatever IMU says; whoever rents it has the agrarian one', () => {
  expect(reckoned(land('A1', 3, 200, 100))).toEqual([468, 0, 0]);
  expect(reckoned(land('A1', 4, 200, 100))).toEqual([0, 221, 0]);
});

test('a regulated rent counts instead where it is below 80% of the dominical income', () => {
  // 200 × 2,34 = 468; 80% of it = 374,40
  expect(reckoned(land('A1', 2, 200, 0, { 6: 374 }))).toEqual([374, 0, 0]);
  expect(reckoned(land('A1', 2, 200, 0, { 6: 375 }))).toEqual([468, 0, 0]);
  expect(reckoned(land('A1', 2, 200, 0))).toEqual([468, 0, 0]);
  // the half of each: 187 against 187,20; the rent is that of the days already
  expect(reckoned(land('A1', 2, 200, 0, { 5: 50, 6: 374 }))).toEqual([187, 0, 0]);
  // 468 × 182/365 = 233,36; 80% = 186,69
  expect(reckoned(land('A1', 2, 200, 0, { 4: 182, 6: 187 }))).toEqual([233, 0, 0]);
});

test('why a regulated rent counts is told with both numbers', () => {
  expect(declare(land('A1', 2, 200, 0, { 6: 374 })).explained('r1').reasons).toEqual([
    'canone di affitto in regime vincolistico 374: fino a 374,40',
  ]);
});

test('rows that go on with the land above are held against its rents in all', () => {
  // 468 × 182/365 = 233,36 and 468 × 183/365 = 234,64; 80% of both = 374,40; rents 150 + 230 = 380
  const first = land('A1', 2, 200, 0, { 4: 182, 6: 150 });
  const second = land('A2', 2, 200, 0, { 4: 183, 6: 230 });
  expect(reckoned({ ...first, ...second, 'A2.col8': 1 })).toEqual([468, 0, 0]);
  // apart: 150 is below 186,69 and counts; 230 is not below 187,71, so 234,64 counts
  expect(reckoned({ ...first, ...second })).toEqual([385, 0, 0]);
});

test('a product lost to the weather gives nothing at all', () => {
  for (const titolo of [1, 3, 4]) {
    expect(reckoned(land('A1', titolo, 200, 100, { 7: 2 }))).toEqual([0, 0, 0]);
    expect(reckoned(land('A1', titolo, 200, 100, { 7: 6 }))).toEqual([0, 0, 0]);
  }
});

test('land let to a young farmer is raised by the 30% only', () => {
  // 200 × 1,30
  expect(reckoned(land('A1', 3, 200, 0, { 7: 4 }))).toEqual([260, 0, 0]);
  expect(reckoned(land('A1', 4, 0, 100, { 7: 4 }))).toEqual([0, 130, 0]);
});

test('what a società semplice attributes is reckoned already', () => {
  expect(reckoned(land('A1', 5, 200, 100, { 4: 10, 5: 1 }))).toEqual([200, 100, 0]);
  expect(reckoned(land('A1', 10, 200, 100))).toEqual([0, 100, 200]);
});

test('farmers with the social insurance of farming have no 30%, and nothing to pay on up to 10.000 euros', () => {
  // 3.000 × 1,80 + 2.000 × 1,70 = 8.800
  expect(reckoned(land('A1', 1, 3000, 2000, FARMER))).toEqual([0, 0, 0]);
});

test('of what farmers have between 10.000 and 15.000 euros a half is taxed, and all beyond, shared in proportion', () => {
  // the example of Confagricoltura of 16/5/2025: 9.000 + 6.800 = 15.800; 15.800 − 12.500 = 3.300, that is 20,88%
  expect(reckoned(land('A1', 1, 5000, 4000, FARMER))).toEqual([1880, 1420, 0]);
  // its other one: 17.000 of a tenant, 4.500 of it taxed
  expect(reckoned(land('A1', 4, 0, 10_000, { 10: 1 }))).toEqual([0, 4500, 0]);
  // 9.000 + 3.400 = 12.400; (12.400 − 10.000) × 50% = 1.200; × 9.000/12.400 = 870,97; × 3.400/12.400 = 329,03
  expect(reckoned(land('A1', 1, 5000, 2000, FARMER))).toEqual([871, 329, 0]);
});

test('the slices of farmers are for all of their land together, and only for what is taxed', () => {
  // twice 4.500 + 3.400: the same 15.800
  const half = (rigo: string) => land(rigo, 1, 2500, 2000, FARMER);
  expect(reckoned({ ...half('A1'), ...half('A1#2') })).toEqual([1880, 1420, 0]);
  // with IMU due the dominical 9.000 are outside: 6.800 are exempt
  expect(reckoned(land('A1', 1, 5000, 4000, { 10: 1 }))).toEqual([0, 0, 9000]);
  // other land beside it is taxed as always: 468 and 221
  expect(reckoned({ ...half('A1'), ...land('A2', 1, 200, 100, IMU_NOT_DUE) })).toEqual([468, 221, 0]);
});

test('the dominical and the agrarian income are rounded once, in all', () => {
  // three times 1 × 1,80 × 1,30 = 2,34: 7,02, not 6; 1,70 × 1,30 = 2,21: 6,63
  const small = ['A1', 'A2', 'A3'].map((rigo) => land(rigo, 1, 1, 1, IMU_NOT_DUE));
  expect(reckoned(Object.assign({}, ...small) as Record<string, unknown>)).toEqual([7, 7, 0]);
});

test('every row of land is told by its name, with the law’s numbers', () => {
  const { words, numbers, steps } = declare({
    ...land('A1', 3, 200, 0),
    ...land('A2', 3, 100, 0, { 4: 73, 5: 50 }),
  }).explained('r1');
  expect(words).toBe('reddito dominicale del terreno A1 + reddito dominicale del terreno A2');
  // 234 × 73/365 × 50%
  expect(numbers).toBe('468 + 23,40 = 491,40 → 491');
  expect(steps.map((each) => each.numbers)).toEqual([
    '100 × 180% × 130% × 73/365 × 50% = 23,40',
    '200 × 180% × 130% = 468',
  ]);
});

test('what nobody can reckon from the row is named', () => {
  const untold = declare(row('A1', { 1: 200, 4: 365, 5: 100 })).explained('r1');
  expect(untold.reasons).toContain('serve un operatore: manca il titolo del terreno A1');
  const let_ = declare(land('A1', 3, 200, 0, { 10: 1 })).explained('r1');
  expect(let_.certainty).toBe('bassa');
  expect(declare(land('A1', 5, 200, 100)).explained('r1').certainty).toBe('media');
  expect(declare(land('A1', 1, 200, 100)).explained('r1').certainty).toBe('alta');
});
