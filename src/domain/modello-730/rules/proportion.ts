import type { Quantity } from '../engine/quantity';

/** So many days of 365, in leap years too; so many months of 12 (calcolo.md §1). */
export interface Time {
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** For the time that it is due. */
export function inProportion(amount: Quantity, { part, whole }: Time): Quantity {
  return part.value.equals(whole.value) ? amount : amount.times(part).over(whole);
}
