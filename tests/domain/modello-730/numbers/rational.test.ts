import fc from 'fast-check';
import { largest, total } from '../../../../src/domain/modello-730/numbers/compare';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';

const integer = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const euros = fc.bigInt({ min: -1_000_000n, max: 1_000_000n });
const divisor = fc
  .oneof(fc.constantFrom(1n, 3n, 12n, 365n, 10_000n, -7n), integer)
  .filter((each) => each !== 0n);
const anyRational = fc
  .tuple(fc.oneof(euros, integer), divisor)
  .map(([numerator, denominator]) => Rational.fraction(numerator, denominator));

const isLowest = ({ numerator, denominator }: Rational) => {
  let [larger, smaller] = [numerator < 0n ? -numerator : numerator, denominator];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return denominator > 0n && larger === 1n;
};

test('sums and products obey the laws of a field', () => {
  fc.assert(
    fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
      expect(a.plus(b)).toEqual(b.plus(a));
      expect(a.times(b)).toEqual(b.times(a));
      expect(a.plus(b).plus(c)).toEqual(a.plus(b.plus(c)));
      expect(a.times(b).times(c)).toEqual(a.times(b.times(c)));
      expect(a.times(b.plus(c))).toEqual(a.times(b).plus(a.times(c)));
      expect(a.plus(Rational.zero)).toEqual(a);
      expect(a.times(Rational.one)).toEqual(a);
      expect(a.minus(b).plus(b)).toEqual(a);
      if (!b.isZero) expect(a.over(b).times(b)).toEqual(a);
    }),
  );
});

test('every result is in lowest terms, its sign above', () => {
  fc.assert(
    fc.property(anyRational, anyRational, (a, b) => {
      const results = [a, a.plus(b), a.minus(b), a.times(b), a.negated(), ...(b.isZero ? [] : [a.over(b)])];
      expect(results.filter((each) => !isLowest(each))).toEqual([]);
    }),
  );
});

test('comparing agrees with subtracting', () => {
  fc.assert(
    fc.property(anyRational, anyRational, (a, b) => {
      const difference = a.minus(b).numerator;
      expect(a.compare(b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      expect(a.equals(b)).toBe(difference === 0n);
      const smallest = total([a, b]).minus(largest(a, b));
      expect([a, b]).toContainEqual(smallest);
      expect(smallest.compare(largest(a, b))).toBeLessThanOrEqual(0);
    }),
  );
});

test.each([
  ['-0.5', true, false, '0.5'],
  ['0', false, false, '0'],
  ['3', false, true, '3'],
])('%s is below nothing: %s, above: %s, and %s from it', (text, isNegative, isPositive, size) => {
  expect(Rational.of(text)).toMatchObject({ isNegative, isPositive, size: Rational.of(size) });
});

test('decimals are read exactly', () => {
  expect(Rational.of('0.2307')).toEqual(Rational.fraction(2307n, 10_000n));
  expect(Rational.of('-12.50')).toEqual(Rational.fraction(-25n, 2n));
  expect(Rational.of('-0.5')).toEqual(Rational.fraction(1n, -2n));
  expect(Rational.of('0.1').plus(Rational.of('0.2'))).toEqual(Rational.of('0.3'));
  expect(Rational.of('23').over(Rational.of(100)).times(Rational.of(8174))).toEqual(Rational.of('1880.02'));
});

test.each([
  ['12', 12n],
  ['-12', -12n],
  ['0', 0n],
  ['-0', 0n],
  ['007', 7n],
  ['12.00', 12n],
])('the whole number %s is read as one', (text, whole) => {
  expect(Rational.of(text)).toEqual(Rational.of(whole));
});

test('what is not exact is refused', () => {
  for (const wrong of [0.1, Number.NaN, Infinity, 2 ** 60, '', '1,5', '1e3', '.5', '5.', ' 1', '--1']) {
    expect(() => Rational.of(wrong)).toThrow(RangeError);
  }
  expect(() => Rational.one.over(Rational.zero)).toThrow(RangeError);
  expect(() => Rational.of('0.5').toWholeNumber()).toThrow(RangeError);
  expect(() => Rational.of(2n ** 60n).toWholeNumber()).toThrow(RangeError);
  expect(Rational.of('-80.00').toWholeNumber()).toBe(-80);
});
