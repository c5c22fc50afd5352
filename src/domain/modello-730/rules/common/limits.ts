import { because, forOperator, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';

/** No more than the law lets count; where that cuts something off, the explanation says so. */
export function limitedTo(amount: Quantity, most: Quantity): Quantity {
  if (!amount.exceeds(most)) return amount;
  return because(amount.atMost(most), { quantity: amount, above: most, upTo: null });
}

/** Nothing, because the rules do not reckon it: somebody has to look at it. @param what in Italian */
export function leftToOperator(what: string): Quantity {
  return forOperator(nothing(what), what);
}
