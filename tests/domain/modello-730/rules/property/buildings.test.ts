import { declare, row } from '../declare';

/** Cadastral income and use, whole year and part unless told. */
const building = (rigo: string, use: number, rendita: number, more = {}) =>
  row(rigo, { 1: rendita, 2: use, 3: 365, 4: 100, ...more });
/** Taxed, taken out again as the own home, not taxed, home under IMU. */
const reckoned = (cells: Record<string, unknown>) => declare(cells).all('r3', 'r12', 'r147', 'r148');
const rented = (rent: number, code = 1) => ({ 5: code, 6: rent });

test('the own home and what belongs to it are income and are taken out again', () => {
  // 752 × 1,05 = 789,60; 84 × 1,05 = 88,20; together 877,80
  expect(reckoned({ ...building('B1', 1, 752), ...building('B2', 5, 84) })).toEqual([878, 878, 0, 0]);
  expect(reckoned(building('B1', 6, 752))).toEqual([790, 790, 0, 0]);
});

test('an own home that pays IMU pays no tax on income', () => {
  expect(reckoned({ ...building('B1', 1, 2000, { 12: 2 }), ...building('B2', 5, 100, { 12: 2 }) })).toEqual([
    0, 0, 0, 2205,
  ]);
  // codes of other homes do not concern it
  for (const imu of [1, 3])
    expect(reckoned(building('B1', 1, 1000, { 12: imu }))).toEqual([1050, 1050, 0, 0]);
});

test.each([
  // 620 × 1,05 × 4/3 = 868
  ['a home at one’s disposal', 2, 868, 434],
  // 620 × 1,05 = 651; its half 325,50
  ['any other building', 9, 651, 326],
  ['a home lent to a relative', 10, 651, 326],
  // 651 × 70% = 455,70; its half 227,85
  ['a home lent after the earthquake', 15, 456, 228],
])(
  'IMU stands in for tax on %s, unless it is exempt or in the comune of the own home',
  (_, use, whole, half) => {
    expect(reckoned(building('B1', use, 620))).toEqual([0, 0, whole, 0]);
    expect(reckoned(building('B1', use, 620, { 12: 1 }))).toEqual([whole, 0, 0, 0]);
    expect(reckoned(building('B1', use, 620, { 12: 3 }))).toEqual([half, 0, half, 0]);
  },
);

test('where the income of a home lent after the earthquake goes is marked as not confirmed', () => {
  for (const [imu, id] of [
    [{}, 'r147'],
    [{ 12: 1 }, 'r3'],
  ] as const) {
    const { certainty, reasons } = declare(building('B1', 15, 620, imu)).explained(id);
    expect([certainty, reasons.join()]).toEqual([
      'media',
      expect.stringContaining('i fabbricati in comodato dopo il terremoto'),
    ]);
  }
});

test('a building counts for its days of 365, in leap years too, and for the customer’s part', () => {
  // 1.000 × 1,05 × 4/3 × 100/365 × 33,33% = 127,84
  const part = building('B1', 2, 1000, { 3: 100, 4: 33.33, 12: 1 });
  expect(declare(part).euros('r3')).toBe(128);
  expect(declare(part, 2024).euros('r3')).toBe(128);
});

test('a let building gives its rent, or its cadastral income where that is more', () => {
  expect(reckoned(building('B1', 3, 450, rented(5700)))).toEqual([5700, 0, 0, 0]);
  // 1.000 × 1,05 = 1.050
  expect(reckoned(building('B1', 3, 1000, rented(1050)))).toEqual([1050, 0, 0, 0]);
  expect(reckoned(building('B1', 3, 1000, rented(950)))).toEqual([1050, 0, 0, 0]);
  // whatever IMU says
  expect(reckoned(building('B1', 3, 1000, { ...rented(5000), 12: 1 }))).toEqual([5000, 0, 0, 0]);
});

test('the rent is that of the whole building, and not set in proportion to the days', () => {
  // 6.000 × 25% = 1.500
  expect(reckoned(building('B1', 3, 100, { ...rented(6000), 3: 100, 4: 25 }))).toEqual([1500, 0, 0, 0]);
  // 5.701 × 33,33% = 1.900,14
  expect(reckoned(building('B1', 3, 100, { ...rented(5701), 4: 33.33 }))).toEqual([1900, 0, 0, 0]);
});

test.each([1, 2, 3, 4])('with code %d the rent of column 6 is reduced already', (code) => {
  expect(reckoned(building('B1', 3, 100, rented(6000, code)))).toEqual([6000, 0, 0, 0]);
});

test('let by some of the owners only, the rent is the customer’s part already', () => {
  expect(reckoned(building('B1', 3, 100, { ...rented(3000), 4: 50, 7: 5 }))).toEqual([3000, 0, 0, 0]);
  const both = declare(building('B1', 3, 100, { ...rented(3000), 4: 50, 7: 6 }));
  expect([both.euros('r3'), both.explained('r3').certainty]).toEqual([3000, 'bassa']);
});

test('where no rent came in the cadastral income counts', () => {
  // 1.000 × 1,05; with an agreed rent 70% of it
  expect(reckoned(building('B1', 3, 1000, { 5: 1, 7: 4 }))).toEqual([1050, 0, 0, 0]);
  expect(reckoned(building('B1', 4, 1000, { 5: 1, 7: 4 }))).toEqual([1050, 0, 0, 0]);
  expect(reckoned(building('B1', 8, 1000, { 5: 1, 7: 4 }))).toEqual([735, 0, 0, 0]);
});

test('an equo canone counts even where it is less than the cadastral income', () => {
  expect(reckoned(building('B1', 4, 1000, rented(600)))).toEqual([600, 0, 0, 0]);
  expect(reckoned(building('B1', 4, 1000, { ...rented(600), 4: 50 }))).toEqual([300, 0, 0, 0]);
});

test('agreed rents, and homes let to those whom the earthquake hit, are taxed at 70%', () => {
  // 6.000 × 50% × 70%
  expect(reckoned(building('B1', 8, 400, { ...rented(6000), 4: 50 }))).toEqual([2100, 0, 0, 0]);
  expect(reckoned(building('B1', 14, 400, rented(6000)))).toEqual([4200, 0, 0, 0]);
  // 6.000 × 1,05 × 70% where the rent is less
  expect(reckoned(building('B1', 8, 6000, rented(100)))).toEqual([4410, 0, 0, 0]);
});

test('a home that is let in part gives the rent where that is more, and else is a home', () => {
  // 1.000 × 1,05 = 1.050
  expect(reckoned(building('B1', 11, 1000, rented(1051)))).toEqual([1051, 0, 0, 0]);
  expect(reckoned(building('B1', 11, 1000, rented(1050)))).toEqual([1050, 1050, 0, 0]);
  // 1.600 × 70% = 1.120; 1.400 × 70% = 980
  expect(reckoned(building('B1', 12, 1000, rented(1600)))).toEqual([1120, 0, 0, 0]);
  expect(reckoned(building('B1', 12, 1000, rented(1400)))).toEqual([1050, 1050, 0, 0]);
  // under IMU the home pays no tax, the rent does
  expect(reckoned(building('B1', 11, 1000, { ...rented(900), 12: 2 }))).toEqual([0, 0, 0, 1050]);
  expect(reckoned(building('B1', 11, 1000, { ...rented(2000), 12: 2 }))).toEqual([2000, 0, 0, 0]);
});

test('what a società semplice attributes is reckoned already, taxed with 16 and not with 17', () => {
  expect(reckoned(building('B1', 16, 1000, { 3: 10, 4: 1 }))).toEqual([1000, 0, 0, 0]);
  expect(reckoned(building('B1', 17, 1000))).toEqual([0, 0, 1000, 0]);
});

test('what a calamity destroyed gives nothing', () => {
  for (const use of [1, 2, 3, 9, 11])
    expect(reckoned(building('B1', use, 1000, { ...rented(5000), 7: 1 }))).toEqual([0, 0, 0, 0]);
});

test('a building used in several ways during the year has a row for each', () => {
  // 1.000 × 1,05 × 181/365 = 520,68 as a home; 184 days let for 3.000
  const first = building('B1', 1, 1000, { 3: 181 });
  expect(reckoned({ ...first, ...building('B2', 3, 1000, { ...rented(3000), 3: 184, 8: 1 }) })).toEqual([
    3521, 521, 0, 0,
  ]);
  // 1.000 × 1,05 × 4/3 × 181/365 = 694,25 at one’s disposal before
  const empty = building('B1', 2, 1000, { 3: 181 });
  expect(reckoned({ ...empty, ...building('B2', 3, 1000, { ...rented(3000), 3: 184, 8: 1 }) })).toEqual([
    3000, 0, 694, 0,
  ]);
});

test('rows of the same building are held against their rents in all, over modules too', () => {
  // 1.000 × 1,05 × 100/365 = 287,67 against 200; × 265/365 = 762,33 against 2.000
  const first = building('B5', 3, 1000, { ...rented(200), 3: 100 });
  const second = building('B1#2', 3, 1000, { ...rented(2000), 3: 265 });
  const same = declare({ ...first, ...second, 'B1#2.col8': 1 });
  expect([same.euros('r3'), same.explained('r3').certainty]).toEqual([2200, 'media']);
  // apart: 287,67 + 2.000
  expect(declare({ ...first, ...second }).euros('r3')).toBe(2288);
  // where both rents are more, nobody reads it in another way
  const usual = declare({
    ...building('B1', 3, 1000, { ...rented(900), 3: 100 }),
    ...building('B2', 3, 1000, { ...rented(2000), 3: 265, 8: 1 }),
  });
  expect([usual.euros('r3'), usual.explained('r3').certainty]).toEqual([2900, 'alta']);
});

test('buildings are rounded once, in all', () => {
  // three times 1 × 1,05 × 4/3 = 1,40
  const cells = ['B1', 'B2', 'B3'].map((rigo) => building(rigo, 2, 1, { 12: 1 }));
  expect(reckoned(Object.assign({}, ...cells) as Record<string, unknown>)).toEqual([4, 0, 0, 0]);
});

test('every building is told by its name, with the law’s numbers', () => {
  const { words, numbers, steps, reasons } = declare({
    ...building('B1', 1, 752),
    ...building('B2', 2, 620, { 12: 3 }),
    ...building('B3', 8, 400, { ...rented(6000), 4: 50 }),
  }).explained('r3');
  expect(words).toBe('reddito del fabbricato B1 + reddito del fabbricato B2 + reddito del fabbricato B3');
  expect(numbers).toBe('789,60 + 434 + 2.100 = 3.323,60 → 3.324');
  expect(steps.map((each) => each.numbers).toSorted()).toEqual([
    '(il maggiore fra 6.000 × 50% e 400 × 105% × 50%) × 70% = (il maggiore fra 3.000 e 210) × 70% = 2.100',
    '620 × 105% × (1 + 0,33) × 50% = 434',
    '752 × 105% = 789,60',
  ]);
  expect(reasons).toContain('nel comune dell’abitazione principale');
});

test('a row without its use gives nothing, and says so', () => {
  const { value, certainty, reasons } = declare(row('B1', { 1: 500, 3: 365, 4: 100 })).explained('r3');
  expect([value.isZero, certainty]).toEqual([true, 'bassa']);
  expect(reasons).toContain('serve un operatore: manca l’utilizzo del fabbricato B1');
});
