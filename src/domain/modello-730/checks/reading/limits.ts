import { Rational } from '../../numbers/rational';
import { showNumber } from '../../numbers/show';
import { exact, exceeds, type Comparable } from './compare';
import type { Values } from '../kernel/check';

/** As people write it: `2.065,83`. */
export function show(value: Comparable): string {
  return showNumber(exact(value));
}

/**
 * A limit in whole euros for amounts that are added up, each rounded on its own: their sum may lie up to a euro above what the
 * law writes in cents.
 */
export function wholeEurosUp(value: Comparable): Rational {
  const { numerator, denominator } = exact(value);
  return Rational.of((numerator + denominator - 1n) / denominator);
}

/** What the message says of an amount beyond its limit; null where it is not. */
export function beyond(amount: Comparable | null, limit: Comparable | null, shown = limit): Values | null {
  if (limit === null || !exceeds(amount, limit)) return null;
  return { limite: shown === null ? '' : show(shown) };
}
