import type { Reason } from './origin';
import { isOperation } from './leaves';
import type { Quantity } from './quantity';

/** Whether a quantity changes a sum, or makes it less sure: a figure that is zero because somebody else must reckon it. */
export function matters(quantity: Quantity): boolean {
  if (!quantity.isZero) return true;
  const { origin } = quantity;
  return isUnsure(origin.kind === 'figure' ? origin.figure.exact : quantity);
}

/** Whether a step on the way to it, or to what was compared on the way, says that it is not sure. */
function isUnsure({ origin }: Quantity): boolean {
  if (!isOperation(origin)) return false;
  if (origin.certainty !== undefined) return true;
  return origin.operands.some(isUnsure) || origin.reasons?.some(isOfUnsure) === true;
}

function isOfUnsure(reason: Reason): boolean {
  if (typeof reason === 'string' || 'forOperator' in reason) return false;
  const { quantity, above, upTo } = reason;
  return isUnsure(quantity) || (above !== null && isUnsure(above)) || (upTo !== null && isUnsure(upTo));
}
