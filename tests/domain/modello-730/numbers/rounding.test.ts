import fc from 'fast-check';
import { Rational } from '../../../../src/domain/modello-730/numbers/rational';
import { roundedTo, roundedToEuros, truncatedTo } from '../../../../src/domain/modello-730/numbers/rounding';
import { showNumber, toDecimalText } from '../../../../src/domain/modello-730/numbers/show';

const anyRational = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    fc.constantFrom(1n, 2n, 3n, 7n, 100n, 365n, 13_000n),
  )
  .map(([numerator, denominator]) => Rational.fraction(numerator, denominator));
const half = Rational.of('0.5');

test('half a euro is rounded away from zero, less towards it, also below zero', () => {
  const rounded = (text: string) => roundedToEuros(Rational.of(text)).toWholeNumber();
  expect(['65.50', '65.49', '0.5', '0.499', '-65.50', '-65.49', '-0.5', '7'].map(rounded)).toEqual([
    ...[66, 65, 1, 0, -66, -65, -1, 7],
  ]);
});

test('a rounded amount is whole, at most half a euro away, symmetric, and stays as it is', () => {
  fc.assert(
    fc.property(anyRational, (value) => {
      const rounded = roundedToEuros(value);
      expect(rounded.isWhole).toBe(true);
      expect(rounded.minus(value).size.compare(half)).toBeLessThanOrEqual(0);
      expect(roundedToEuros(value.negated())).toEqual(rounded.negated());
      expect(roundedToEuros(rounded)).toEqual(rounded);
    }),
  );
});

test('of two amounts the larger one is never rounded below the smaller one', () => {
  fc.assert(
    fc.property(anyRational, anyRational, (a, b) => {
      const [low, high] = a.compare(b) <= 0 ? [a, b] : [b, a];
      expect(roundedToEuros(low).compare(roundedToEuros(high))).toBeLessThanOrEqual(0);
      expect(truncatedTo(low, 4).compare(truncatedTo(high, 4))).toBeLessThanOrEqual(0);
    }),
  );
});

test('quotients are cut off at the fourth decimal, never rounded', () => {
  expect(truncatedTo(Rational.of('0.68179'), 4)).toEqual(Rational.of('0.6817'));
  expect(truncatedTo(Rational.of('-0.68179'), 4)).toEqual(Rational.of('-0.6817'));
  expect(truncatedTo(Rational.fraction(3000n, 13_000n), 4)).toEqual(Rational.of('0.2307'));
  fc.assert(
    fc.property(anyRational, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const truncated = truncatedTo(value, decimals);
      const lost = value.size.minus(truncated.size);
      expect(lost.compare(Rational.zero)).toBeGreaterThanOrEqual(0);
      expect(lost.compare(Rational.fraction(1n, 10n ** BigInt(decimals)))).toBeLessThan(0);
      expect(truncatedTo(truncated, decimals)).toEqual(truncated);
    }),
  );
});

test('numbers are shown as one writes them in Italy', () => {
  const shown = (text: string, decimals?: number) => showNumber(Rational.of(text), decimals);
  expect(shown('2184.533')).toBe('2.184,53');
  expect(shown('25000')).toBe('25.000');
  expect(shown('0.2307', 4)).toBe('0,2307');
  expect(shown('495.8')).toBe('495,80');
  expect(shown('-80')).toBe('−80');
  expect(shown('-1234567.891')).toBe('−1.234.567,89');
  expect(shown('999.999')).toBe('1.000,00');
  expect(shown('0')).toBe('0');
  expect(showNumber(Rational.fraction(-1n, 1000n))).toBe('0,00');
});

test('a decimal text read again is the amount rounded at those decimals', () => {
  fc.assert(
    fc.property(anyRational, fc.integer({ min: 0, max: 5 }), (value, decimals) => {
      expect(Rational.of(toDecimalText(value, decimals))).toEqual(roundedTo(value, decimals));
    }),
  );
});
