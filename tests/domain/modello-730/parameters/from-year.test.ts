import { fromYear } from '../../../../src/domain/modello-730/parameters/from-year';

// JSON's objects have their years in order, however they are written.
const rates = new Map(
  Object.entries(JSON.parse('{ "2012": [50], "1998": [36], "2025": [30] }') as Record<string, [number]>),
);

test.each([
  [1990, 36],
  [1998, 36],
  [2011, 36],
  [2012, 50],
  [2024, 50],
  [2025, 30],
  [2040, 30],
])('in %i what the law has had since the last change before holds', (year, rate) => {
  expect(fromYear(rates, year)).toEqual([rate]);
});

test('a law without any year is a slip of the data', () => {
  expect(() => fromYear(new Map(), 2025)).toThrow(RangeError);
});
