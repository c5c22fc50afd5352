import { isTickedIn, textIn } from '../cells/read-cells';
import type { Row } from '../cells/tax-return';

// What column 1 of the family says of children, for rules and checks alike.

export const FIRST_CHILD = 'F1';
/** Until the 730/2025 only: then a disabled child has a column of its own, which may stand without a letter. */
const DISABLED_CHILD = 'D';
const CHILDREN: readonly string[] = [FIRST_CHILD, 'F', DISABLED_CHILD];

export function hasDisabilityTick(row: Row): boolean {
  return row.place.columns.has('disabilita') && isTickedIn(row, 'disabilita');
}

/** By its letter. */
export const isChild = (row: Row) => CHILDREN.includes(textIn(row, 'parentela') ?? '');
export const isFirstChild = (row: Row) => textIn(row, 'parentela') === FIRST_CHILD;
export const isDisabledChild = (row: Row) =>
  textIn(row, 'parentela') === DISABLED_CHILD || hasDisabilityTick(row);
