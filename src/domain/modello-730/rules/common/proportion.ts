import { Quantity } from '../../engine/quantity';

/** So many days of 365, in leap years too; so many months of 12 (calcolo.md §1). */
export interface Time {
  readonly part: Quantity;
  readonly whole: Quantity;
}

export const ONE = Quantity.constant(1, 'uno');
export const ALL = Quantity.constant(100, '100%');

/** For the time that it is due. */
export function inProportion(amount: Quantity, { part, whole }: Time): Quantity {
  return part.value.equals(whole.value) ? amount : amount.times(part).over(whole);
}

/** The customer's part of it. @param share in per cent; all of it leaves the formula as it is */
export function partOf(amount: Quantity, share: Quantity): Quantity {
  return share.value.equals(ALL.value) ? amount : amount.percent(share);
}
