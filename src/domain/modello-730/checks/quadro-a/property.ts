import { addressIn, type Row } from '../../cells/tax-return';
import type { Quantity } from '../../engine/quantity';
import { Rational } from '../../numbers/rational';
import type { CheckFacts } from '../kernel/facts';
import { num } from '../reading/read';

const HUNDRED = Rational.of(100);

/** A value raised by per cents one after the other. */
function raised(value: Rational, rates: readonly Quantity[]): Rational {
  return rates.reduce((sum, rate) => sum.plus(sum.times(rate.value).over(HUNDRED)), value);
}

/**
 * Whether an amount is what the cadastre has, raised already: the two are no more than a euro apart, and the amount is not the
 * cadastre's own.
 * @param ways the rates that it may have been raised by, one after the other
 */
export function isRevalued(
  { context }: CheckFacts,
  row: Row,
  column: string,
  ways: readonly (readonly Quantity[])[],
): boolean {
  const known = context.cadastre?.[addressIn(row, column)];
  const amount = num(row, column);
  if (known === undefined || known === 0 || Math.abs(amount - known) <= 1) return false;
  return ways.some((rates) => {
    const difference = raised(Rational.of(known), rates).minus(Rational.of(amount));
    return difference.size.compare(Rational.one) <= 0;
  });
}
