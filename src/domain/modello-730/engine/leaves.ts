import type { OperationOrigin, Origin, Reason } from './origin';
import type { Quantity } from './quantity';

/** Whether a quantity is reckoned here, rather than read or reckoned elsewhere. */
export function isOperation(origin: Origin): origin is OperationOrigin {
  const { kind } = origin;
  return kind !== 'cell' && kind !== 'parameter' && kind !== 'constant' && kind !== 'figure';
}

/** What a quantity rests on, each once, in the order in which the formula names it; the thresholds that decided come after. */
export function leavesOf(quantity: Quantity): Quantity[] {
  const found = new Map<string, Quantity>();
  const walk = (each: Quantity): void => {
    if (!isOperation(each.origin)) {
      const key = identityOf(each.origin);
      if (!found.has(key)) found.set(key, each);
      return;
    }
    each.origin.operands.forEach(walk);
    each.origin.reasons?.flatMap(quantitiesOf).forEach(walk);
  };
  walk(quantity);
  return [...found.values()];
}

/**
 * All reasons that a quantity was chosen for, from the outer ones to the inner ones; of what was only compared on the way those
 * that say why it is doubtful.
 */
export function reasonsOf(quantity: Quantity): Reason[] {
  const onTheWay = new Set(stepsOf(quantity).map(({ origin }) => origin));
  return stepsBehind(quantity)
    .filter(({ origin }) => onTheWay.has(origin) || origin.certainty !== undefined)
    .flatMap(({ origin }) => origin.reasons ?? []);
}

/** Every step on the way to a quantity that is reckoned here, the outer ones first. */
export function stepsOf(
  quantity: Quantity,
): { readonly quantity: Quantity; readonly origin: OperationOrigin }[] {
  const { origin } = quantity;
  return isOperation(origin) ? [{ quantity, origin }, ...origin.operands.flatMap(stepsOf)] : [];
}

/** The same with the steps to what was compared on the way: the income of a whole year, by which a percentage was chosen. */
export function stepsBehind(quantity: Quantity): ReturnType<typeof stepsOf> {
  return stepsOf(quantity).flatMap((step) => [
    step,
    ...(step.origin.reasons ?? []).flatMap(quantitiesOf).flatMap(stepsBehind),
  ]);
}

function quantitiesOf(reason: Reason): Quantity[] {
  if (typeof reason === 'string' || 'forOperator' in reason) return [];
  return [reason.quantity, reason.above, reason.upTo].filter((each) => each !== null);
}

function identityOf(origin: Exclude<Origin, OperationOrigin>): string {
  if (origin.kind === 'cell') return origin.address;
  if (origin.kind === 'figure') return origin.figure.rule.id;
  return `${origin.kind} ${origin.name}`;
}
