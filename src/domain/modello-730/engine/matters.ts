import { stepsBehind } from './leaves';
import type { Quantity } from './quantity';

/** Whether a quantity changes a sum, or makes it less sure: a figure that is zero because somebody else must reckon it. */
export function matters(quantity: Quantity): boolean {
  if (!quantity.isZero) return true;
  const { origin } = quantity;
  const behind = stepsBehind(origin.kind === 'figure' ? origin.figure.exact : quantity);
  return behind.some((step) => step.origin.certainty !== undefined);
}
