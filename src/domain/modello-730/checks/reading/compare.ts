import { Quantity } from '../../engine/quantity';
import { Rational } from '../../numbers/rational';

/** What checks compare: whole euros, exact numbers, numbers of the law. */
export type Comparable = number | Rational | Quantity;

/** @param value a whole number where it is a plain one */
export function exact(value: Comparable): Rational {
  if (typeof value === 'number') return Rational.of(value);
  return value instanceof Quantity ? value.value : value;
}

/** one > other; never where one of them is not known. */
export function exceeds(one: Comparable | null, other: Comparable | null): boolean {
  return one !== null && other !== null && exact(one).compare(exact(other)) > 0;
}

/** one ≤ other; never where one of them is not known. */
export function atMost(one: Comparable | null, other: Comparable | null): boolean {
  return one !== null && other !== null && exact(one).compare(exact(other)) <= 0;
}

/** Above the one and up to the other: `15000 < RC ≤ 28000`. */
export function isBetween(
  value: Comparable | null,
  above: Comparable | null,
  upTo: Comparable | null,
): boolean {
  return exceeds(value, above) && atMost(value, upTo);
}

/**
 * Whether two amounts are further apart than a tolerance.
 * @param tolerance whole euros
 */
export function differs(one: Comparable, other: Comparable, tolerance: number): boolean {
  const difference = exact(one).minus(exact(other));
  const size = difference.compare(Rational.zero) < 0 ? difference.negated() : difference;
  return size.compare(Rational.of(tolerance)) > 0;
}

/** A part in per cent, exact. */
export function percentOf(rate: Comparable, of: Comparable): Rational {
  return exact(rate).times(exact(of)).over(Rational.of(100));
}

/** In whole euros, as the form has limits that the law writes in cents: 6.197,48 is 6.197. */
export function wholeEuros(value: Quantity): Rational {
  const { numerator, denominator } = value.value;
  return Rational.fraction((2n * numerator + denominator) / (2n * denominator), 1n);
}
