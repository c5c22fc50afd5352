import { Rational } from '../numbers/rational';
import type { Certainty } from './certainty';
import type { Reason } from './origin';
import { Quantity } from './quantity';

const ZERO = Quantity.constant(Rational.zero, 'zero');

/** Zero, and the reason that a reader wants to know: «nessun giorno di lavoro». */
export function nothing(why: string): Quantity {
  return because(ZERO, why);
}

/** A quantity as it is, with a reason in words. */
export function because(quantity: Quantity, ...reasons: readonly Reason[]): Quantity {
  return new Quantity(quantity.value, { kind: 'chosen', operands: [quantity], reasons });
}

/** A quantity that rests on a reading of the law that nobody has confirmed. @param why in Italian */
export function doubtful(quantity: Quantity, certainty: Certainty, why: string): Quantity {
  return new Quantity(quantity.value, { kind: 'chosen', operands: [quantity], reasons: [why], certainty });
}

/** A quantity that is not reckoned in full, so that somebody has to look at it. @param what in Italian, small */
export function forOperator(quantity: Quantity, what: string): Quantity {
  const reasons = [{ forOperator: what }];
  return new Quantity(quantity.value, { kind: 'chosen', operands: [quantity], reasons, certainty: 'bassa' });
}

/** A part of a table of the law: what holds up to a threshold, the threshold included; null: beyond all of them. */
export interface Band {
  readonly upTo: Quantity | null;
  readonly then: () => Quantity;
}

/**
 * What the law says for the band in which a quantity lies; the reason names both thresholds.
 * @param bands from below to above; beyond the last one there is nothing
 */
export function byBand(quantity: Quantity, bands: readonly Band[]): Quantity {
  let above: Quantity | null = null;
  for (const { upTo, then } of bands) {
    if (upTo === null || !quantity.exceeds(upTo)) return because(then(), { quantity, above, upTo });
    above = upTo;
  }
  return because(ZERO, { quantity, above, upTo: null });
}

/** An amount that is due only above one threshold and not above the other; otherwise nothing. */
export function between(quantity: Quantity, above: Quantity, upTo: Quantity, amount: Quantity): Quantity {
  const isAbove = quantity.exceeds(above);
  const isDue = isAbove && !quantity.exceeds(upTo);
  return because(isDue ? amount : ZERO, {
    quantity,
    above: isDue ? above : isAbove ? upTo : null,
    upTo: isDue ? upTo : isAbove ? null : above,
    about: { amount, isDue },
  });
}

/** The reason of what is cut off at nothing. */
export const NOT_BELOW_ZERO = 'non può essere meno di zero';

/** Never less than nothing: max(0; …). */
export function notBelowZero(quantity: Quantity): Quantity {
  return quantity.value.compare(Rational.zero) < 0 ? because(ZERO, NOT_BELOW_ZERO) : quantity;
}
