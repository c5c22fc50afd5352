import type { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';
import type { OperationOrigin, Origin } from './origin';

/** What people call a quantity that stands for itself. */
export function nameOf(origin: Exclude<Origin, OperationOrigin>): string {
  return origin.kind === 'figure' ? small(origin.figure.rule.name) : origin.name;
}

/** Inside a sentence: small, unless it is an abbreviation. */
function small(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** None for whole numbers, two decimals for euros; four for a quotient that was cut off there. */
export function showValue(value: Rational): string {
  const { numerator, denominator } = value;
  const isQuotient = numerator > -denominator && numerator < denominator;
  const isAt = (scale: bigint) => scale % denominator === 0n;
  return showNumber(value, isQuotient && !isAt(100n) && isAt(10_000n) ? 4 : 2);
}

/** A rate in per cent with up to three decimals, as those of the addizionali have: «1,014%», «4,8%», «23%». */
export function showRate(value: Rational): string {
  return `${showNumber(value, 3).replace(/(,\d*?)0+$/, '$1')}%`;
}
