import fc from 'fast-check';
import { reckon } from '../reckon';

const work = (days: number, contract = 1) => ({
  ...{ 'C1.col1': 2, 'C1.col2': contract, 'C1.col3': 1000, 'C5.col1': days },
});
const pension = (days: number) => ({ 'C1.col1': 1, 'C1.col3': 1000, 'C5.col2': days });
const forWork = (income: number, days = 365, contract = 1) =>
  reckon(work(days, contract), { reddito_riferimento: income }).euros('r25');
const forPension = (income: number, days = 365) =>
  reckon(pension(days), { reddito_riferimento: income }).euros('r26');
const forOther = (income: number) =>
  reckon({ 'D5.col1': 2, 'D5.col2': 1000 }, { reddito_riferimento: income }).euros('r27');
const further = (income: number, days = 365) =>
  reckon(work(days), { reddito_riferimento: income }).euros('ulteriore_detrazione');

test.each([
  [8000, 1955],
  [15_000, 1955],
  // (28.000 − 18.000)/13.000 = 0,7692; 1.910 + 1.190 × 0,7692 = 2.825,35
  [18_000, 2825],
  // 0,2307; 2.184,53; the increase begins above 25.000
  [25_000, 2185],
  // (28.000 − 25.001)/13.000 = 0,2306; 1.910 + 274,41 + 65 = 2.249,41
  [25_001, 2249],
  // (50.000 − 35.000)/22.000 = 0,6818; 1.302,24 + 65 = 1.367,24
  [35_000, 1367],
  // (50.000 − 35.001)/22.000 = 0,6817; 1.302,05
  [35_001, 1302],
  [45_000, 434],
  [50_000, 0],
  [130_000, 0],
])('with an income of %d a year of work gives %d', (income, detraction) => {
  expect(forWork(income)).toBe(detraction);
});

test('the least for work is not in proportion to the days, and is higher for a fixed term', () => {
  // 1.955 × 62/365 = 332,08; 1.955 × 100/365 = 535,62; 1.955 × 300/365 = 1.606,85
  expect(forWork(6000, 62)).toBe(690);
  expect(forWork(5000, 100, 2)).toBe(1380);
  expect(forWork(5000, 300, 2)).toBe(1607);
  // above 15.000 there is none: 2.825,348 × 62/365 = 479,92
  expect(forWork(18_000, 62)).toBe(480);
  // the increase is whole: (1.910 × 0,9090) × 100/365 + 65 = 475,67 + 65
  expect(forWork(30_000, 100)).toBe(541);
  expect(forWork(6000, 0)).toBe(0);
});

test.each([
  [8500, 1955],
  // (28.000 − 20.000)/19.500 = 0,4102; 700 + 514,80
  [20_000, 1215],
  // 0,1025; 700 + 128,64 + 50
  [26_000, 879],
  // (50.000 − 40.000)/22.000 = 0,4545; 318,15
  [40_000, 318],
  [50_000, 0],
])('with an income of %d a year of pension gives %d', (income, detraction) => {
  expect(forPension(income)).toBe(detraction);
});

test('a pension of few days gives its least', () => {
  // 1.955 × 100/365 = 535,62
  expect(forPension(8000, 100)).toBe(713);
});

test.each([
  [5500, 1265],
  // (28.000 − 9.000)/22.500 = 0,8444; 500 + 645,97
  [9000, 1146],
  // 0,6222; 500 + 475,98 + 50
  [14_000, 1026],
  // (50.000 − 30.000)/22.000 = 0,9090; 454,50
  [30_000, 455],
])('with an income of %d other incomes give %d', (income, detraction) => {
  expect(forOther(income)).toBe(detraction);
});

test('of work and other incomes the better one is due, and the reading is marked as not confirmed', () => {
  const both = reckon({ ...work(62), 'D5.col1': 2, 'D5.col2': 1000 }, { reddito_riferimento: 6000 });
  // 500 + 765 × 0,9777 = 1.247,94 against 690
  expect([both.euros('r25'), both.euros('r27')]).toEqual([0, 1248]);
  expect(both.explained('r25').certainty).toBe('media');
  const rather = reckon({ ...work(365), 'D3.col1': 1, 'D3.col2': 4000 }, { reddito_riferimento: 30_000 });
  expect([rather.euros('r25'), rather.euros('r27')]).toEqual([1801, 0]);
  expect(reckon(work(365)).explained('r25').certainty).toBe('alta');
});

test('days of work and of pension are together no more than those of the year: those that coincide count once', () => {
  const both = (workDays: number, pensionDays: number) =>
    reckon(
      {
        ...{ 'C1.col1': 2, 'C1.col2': 1, 'C1.col3': 20_000, 'C2.col1': 1, 'C2.col3': 5000 },
        ...{ 'C5.col1': workDays, 'C5.col2': pensionDays },
      },
      { reddito_riferimento: 20_000 },
    );
  // (28.000 − 20.000)/13.000 = 0,6153; 1.910 + 732,21 = 2.642,21
  expect([both(365, 365).euros('r25'), both(365, 365).euros('r26')]).toEqual([2642, 0]);
  // 365 − 200 = 165; (28.000 − 20.000)/19.500 = 0,4102; (700 + 514,80) × 165/365 = 549,16
  expect(both(200, 300).euros('r26')).toBe(549);
  for (const each of [both(365, 365), both(200, 300)]) {
    const { certainty, reasons } = each.explained('r26');
    expect([certainty, reasons.join()]).toEqual(['bassa', expect.stringContaining('serve un operatore: ')]);
  }
  expect(both(200, 165).euros('r26')).toBe(549);
  expect(both(200, 165).explained('r26').certainty).toBe('alta');
});

test('where expenses leave nothing of occasional income, there is no detrazione for it', () => {
  const without = (expenses: number) =>
    reckon(
      { ...work(365), 'D5.col1': 2, 'D5.col2': 5000, 'D5.col3': expenses },
      { reddito_riferimento: 1000 },
    );
  expect([without(5000).euros('r25'), without(5000).euros('r27')]).toEqual([1955, 0]);
  // With days of a month only, 1.955 × 30/365 is less than the least, 690, and that less than 1.265.
  const month = reckon(
    { ...work(30), 'D5.col1': 2, 'D5.col2': 5000, 'D5.col3': 5000 },
    { reddito_riferimento: 1000 },
  );
  expect([month.euros('r25'), month.euros('r27')]).toEqual([690, 0]);
});

test('a contract for a fixed term under which nothing was paid does not raise the least', () => {
  const least = (income: number) =>
    reckon(
      { ...work(62), 'C2.col1': 2, 'C2.col2': 2, 'C2.col3': income },
      { reddito_riferimento: 6000 },
    ).euros('r25');
  expect([least(0), least(1)]).toEqual([690, 1380]);
});

test('a former spouse’s allowance has the numbers of pensions, for no days', () => {
  const alone = reckon({ 'C6.col1': 1, 'C6.col2': 20_000 }, { reddito_riferimento: 20_000 });
  expect([alone.euros('r26'), alone.euros('r27')]).toEqual([0, 1215]);
});

test('the detrazione for work is told as people reckon it by hand', () => {
  const { numbers, reasons } = reckon(work(365), { reddito_riferimento: 25_000 }).explained('r25');
  expect(numbers).toBe(
    '1.910 + 1.190 × (28.000 − 25.000)/13.000 = 1.910 + 1.190 × 0,2307 = 2.184,53 → 2.185',
  );
  expect(reasons).toEqual([
    'reddito di riferimento 25.000: oltre 15.000 e fino a 28.000',
    'maggiorazione non spetta (reddito di riferimento 25.000: fino a 25.000)',
  ]);
});

test.each([
  [20_000, 365, 0],
  [20_001, 365, 1000],
  [32_000, 365, 1000],
  [39_200, 365, 100],
  // 1.000 × 4.500/8.000 = 562,50
  [35_500, 365, 563],
  // 1.000 × 7.001/8.000 × 100/365 = 239,76; a quotient cut off would not change it
  [32_999, 100, 240],
  [40_000, 365, 0],
  [25_000, 0, 0],
])('with an income of %d and %d days of work the further detrazione is %d', (income, days, detraction) => {
  expect(further(income, days)).toBe(detraction);
});

test('the further detrazione does not exist in 2024, nor for pensions', () => {
  const in2024 = reckon(work(365), { reddito_riferimento: 25_000 }, 2024);
  expect(in2024.euros('ulteriore_detrazione')).toBe(0);
  expect(in2024.euros('r25')).toBe(2185);
  expect(reckon(pension(365), { reddito_riferimento: 25_000 }).euros('ulteriore_detrazione')).toBe(0);
});

test('fewer days and more income above the first threshold never raise what falls, the increase apart', () => {
  const days = fc.integer({ min: 1, max: 365 });
  fc.assert(
    fc.property(
      fc.integer({ min: 15_001, max: 60_000 }),
      fc.nat(5000),
      days,
      days,
      (income, more, one, two) => {
        const [few, many] = one < two ? [one, two] : [two, one];
        expect(forWork(income, few)).toBeLessThanOrEqual(forWork(income, many));
        expect(forWork(income + more, many)).toBeLessThanOrEqual(forWork(income, many) + 65);
        expect(further(income, few)).toBeLessThanOrEqual(Math.max(further(income, many), 0));
      },
    ),
  );
});
