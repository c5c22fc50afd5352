import fc from 'fast-check';
import { reckonExpenses } from '../reckon-expenses';

type Cells = Readonly<Record<string, unknown>>;
/** A row of E41 by what its columns mean. */
interface Works {
  readonly year?: number;
  readonly kind?: number | undefined;
  readonly continued?: boolean;
  readonly code?: number;
  readonly number?: number;
  readonly spent: number;
  readonly home?: number;
}
const rows = (...works: readonly Works[]): Cells =>
  Object.fromEntries(
    works.flatMap(({ year, kind, continued, code, number, spent, home }, index) => {
      const module = Math.floor(index / 3) + 1;
      const rigo = `E${String(41 + (index % 3))}${module === 1 ? '' : `#${String(module)}`}`;
      const columns = {
        1: year,
        2: kind,
        4: continued === true ? 1 : null,
        7: code,
        8: number,
        9: spent,
        10: home,
      };
      return Object.entries(columns).map(([column, value]) => [`${rigo}.col${column}`, value ?? null]);
    }),
  );
const r29 = (works: Works, year?: 2024 | 2025) => reckonExpenses(rows(works), {}, year).euros('r29');
const explained = (works: Works) => reckonExpenses(rows(works)).explained('r29');

test.each<[year: number, code: number | undefined, detraction: number]>([
  [2016, undefined, 500],
  [2024, undefined, 500],
  [2024, 5, 500],
  [2025, 4, 500],
  [2025, 5, 360],
  // which home is not told: the lower rate
  [2025, undefined, 360],
])('ordinary works of %d with code %s give %d of 10.000', (year, code, detraction) => {
  const number = 2025 - year + 1;
  expect(r29({ year, number, spent: 10_000, ...(code === undefined ? {} : { code }) })).toBe(detraction);
});

test('the rate of 2025 rests on codes that nobody has read, and a row without one says so too', () => {
  expect(explained({ year: 2025, number: 1, spent: 10_000, code: 4 }).certainty).toBe('bassa');
  expect(explained({ year: 2025, number: 1, spent: 10_000 }).reasons.join()).toContain(
    'manca l’indicazione dell’abitazione principale',
  );
  expect(explained({ year: 2020, number: 6, spent: 10_000 }).certainty).toBe('alta');
});

test('a home’s works count up to 96.000 euros', () => {
  expect(r29({ year: 2024, number: 2, spent: 96_000 })).toBe(4800);
  expect(r29({ year: 2024, number: 2, spent: 96_001 })).toBe(4800);
  // 12.345 / 10 × 50% = 617,25
  expect(r29({ year: 2020, number: 6, spent: 12_345 })).toBe(617);
});

test('instalments are added up before the row is rounded', () => {
  // 103 / 10 × 50% = 5,15, three times 15,45
  const works = { year: 2020, number: 6, spent: 103 };
  expect(reckonExpenses(rows(works, works, works)).euros('r29')).toBe(15);
});

test('rows without a number of their home are homes of their own; those of one home share its limit in a year', () => {
  const works = { year: 2023, number: 3, spent: 60_000 };
  expect(reckonExpenses(rows(works, works)).euros('r29')).toBe(6000);
  const home = { ...works, home: 1 };
  expect(reckonExpenses(rows(home, home)).euros('r29')).toBe(4800);
  expect(reckonExpenses(rows(home, { ...home, year: 2024, number: 2 })).euros('r29')).toBe(6000);
  expect(reckonExpenses(rows(home, { ...home, home: 2 })).euros('r29')).toBe(6000);
});

test('works that go on have one limit for all years', () => {
  const first = { year: 2023, number: 3, spent: 60_000, home: 1 };
  const later = { year: 2024, number: 2, spent: 60_000, home: 1, continued: true };
  // 60.000 + 36.000
  expect(reckonExpenses(rows(first, later)).euros('r29')).toBe(4800);
  expect(reckonExpenses(rows(later, first)).euros('r29')).toBe(4800);
});

test('of works of one year and rate those in fewer instalments take the home’s limit first, however they are written', () => {
  const inTen = { year: 2022, number: 4, spent: 60_000, home: 1 };
  const inFive = { ...inTen, kind: 5 };
  // 60.000 / 5 × 50% + 36.000 / 10 × 50%
  expect(reckonExpenses(rows(inFive, inTen)).euros('r29')).toBe(7800);
  expect(reckonExpenses(rows(inTen, inFive)).euros('r29')).toBe(7800);
});

test.each<[string, Works, number]>([
  ['the tenth instalment is the last', { year: 2016, number: 10, spent: 10_000 }, 500],
  ['an eleventh is over', { year: 2016, number: 11, spent: 10_000 }, 0],
  ['a fifteenth is over', { year: 2025, code: 4, number: 15, spent: 10_000 }, 0],
  ['gardens of 2018', { year: 2018, kind: 12, number: 8, spent: 5000 }, 180],
  ['gardens up to 5.000', { year: 2024, kind: 13, number: 2, spent: 6000 }, 180],
  ['no gardens before 2018', { year: 2017, kind: 12, number: 9, spent: 5000 }, 0],
  ['no gardens in 2025', { year: 2025, kind: 12, number: 1, spent: 5000 }, 0],
  ['façades of 2020', { year: 2020, kind: 15, number: 6, spent: 10_000 }, 900],
  ['façades of 2021', { year: 2021, kind: 15, number: 5, spent: 10_000 }, 900],
  ['façades of 2022', { year: 2022, kind: 15, number: 4, spent: 10_000 }, 600],
  ['no façades of 2019', { year: 2019, kind: 15, number: 7, spent: 10_000 }, 0],
  ['no façades of 2023', { year: 2023, kind: 15, number: 3, spent: 10_000 }, 0],
  ['barriers of 2022 in five', { year: 2022, kind: 21, number: 4, spent: 10_000 }, 1500],
  ['barriers of 2023 in five', { year: 2023, kind: 20, number: 3, spent: 10_000 }, 1500],
  ['barriers of 2024 in ten', { year: 2024, kind: 20, number: 2, spent: 10_000 }, 750],
  ['barriers of 2025 in ten', { year: 2025, kind: 21, number: 1, spent: 10_000 }, 750],
  ['no barriers of 2021', { year: 2021, kind: 21, number: 5, spent: 10_000 }, 0],
  ['earthquakes, 65% of 2016 in ten', { year: 2016, kind: 4, number: 10, spent: 10_000 }, 650],
  ['earthquakes, no 65% after 2016', { year: 2017, kind: 4, number: 9, spent: 10_000 }, 0],
  ['earthquakes, 50% in five', { year: 2021, kind: 5, number: 5, spent: 10_000 }, 1000],
  ['earthquakes, one class', { year: 2022, kind: 6, number: 4, spent: 10_000 }, 1400],
  ['earthquakes, two classes', { year: 2023, kind: 7, number: 3, spent: 10_000 }, 1600],
  ['earthquakes, common parts, one class', { year: 2023, kind: 8, number: 3, spent: 10_000 }, 1500],
  ['earthquakes, common parts, two classes', { year: 2023, kind: 9, number: 3, spent: 10_000 }, 1700],
  ['earthquakes, a safe home, one class', { year: 2024, kind: 10, number: 2, spent: 10_000 }, 750],
  ['earthquakes, a safe home, two classes', { year: 2024, kind: 11, number: 2, spent: 10_000 }, 850],
  ['earthquakes since 2025, main home', { year: 2025, kind: 7, code: 4, number: 1, spent: 10_000 }, 500],
  ['earthquakes since 2025, another home', { year: 2025, kind: 5, code: 5, number: 1, spent: 10_000 }, 360],
  ['five instalments are over', { year: 2020, kind: 5, number: 6, spent: 10_000 }, 0],
  [
    'five instalments are over, whatever the number says',
    { year: 2020, kind: 5, number: 5, spent: 10_000 },
    0,
  ],
])('%s', (_, works, detraction) => {
  expect(r29(works)).toBe(detraction);
});

test('a number that does not fit its year is reckoned by the year, and told', () => {
  const { certainty, reasons } = explained({ year: 2020, number: 3, spent: 10_000 });
  expect(certainty).toBe('bassa');
  expect(reasons.join()).toContain('non torna con l’anno');
  expect(r29({ year: 2020, number: 3, spent: 10_000 })).toBe(500);
  expect(r29({ year: 2020, spent: 10_000 })).toBe(500);
  expect(r29({ year: 2019, number: 6, spent: 10_000 }, 2024)).toBe(500);
  expect(r29({ year: 2015, number: 10, spent: 10_000 }, 2024)).toBe(500);
});

test('a row without its year, and superbonus, call for an operator', () => {
  expect(r29({ number: 3, spent: 10_000 })).toBe(0);
  expect(explained({ number: 3, spent: 10_000 }).reasons.join()).toContain('serve un operatore');
  // 70% in ten
  const superbonus = { year: 2024, kind: 16, code: 3, number: 2, spent: 10_000 };
  expect(r29(superbonus)).toBe(700);
  expect(explained(superbonus).reasons.join()).toContain(
    'serve un operatore: misura, rate e limiti del superbonus',
  );
  // 110% in four, 90% in four, 110% in five, 65% in ten
  expect(r29({ year: 2022, kind: 5, code: 1, number: 4, spent: 10_000 })).toBe(2750);
  expect(r29({ year: 2023, code: 2, number: 3, spent: 10_000 })).toBe(2250);
  expect(r29({ year: 2023, code: 1, number: 3, spent: 10_000 })).toBe(2750);
  expect(r29({ year: 2021, kind: 17, number: 5, spent: 10_000 })).toBe(2200);
  expect(r29({ year: 2025, kind: 16, number: 1, spent: 10_000 })).toBe(650);
  expect(r29({ year: 2019, kind: 16, number: 7, spent: 10_000 })).toBe(0);
});

test('works until 2021 count for the trattamento integrativo', () => {
  const of = (year: number) =>
    reckonExpenses(rows({ year, number: 2025 - year + 1, spent: 10_000 })).until2021;
  expect([of(2021), of(2022)]).toEqual([['500.00'], []]);
});

test('neither the order of rows nor how a home’s expense is split changes what it gives', () => {
  const some = fc.record({
    year: fc.integer({ min: 2022, max: 2025 }),
    kind: fc.constantFrom(undefined, 5, 12, 15, 20),
    code: fc.constantFrom(4, 5),
    continued: fc.boolean(),
    number: fc.integer({ min: 1, max: 4 }),
    spent: fc.nat(99_000),
    home: fc.constantFrom(1, 2),
  });
  const twice = fc
    .array(some, { maxLength: 6 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  const of = (all: readonly Works[]) => reckonExpenses(rows(...all)).exact('r29');
  fc.assert(
    fc.property(twice, ([one, other]) => {
      expect(of(other)).toBe(of(one));
    }),
  );
});
