import { amountIn, isTickedIn, percentageIn, textIn } from '../../cells/read-cells';
import type { Row } from '../../cells/tax-return';
import { Rational } from '../../numbers/rational';
import type { CheckFacts } from '../kernel/facts';
import { ONLY_SOME_YEARS } from '../kernel/only-some-years';

// How checks read a row: a row that is not there is empty, and so is a column that the year's form does not have. What stands in
// a row is asked first, before the reading of cells asks it again: hundreds of checks ask at each change of a cell, and only an empty
// cell can be the wrong name of a column.

function isThere(row: Row | undefined, column: string): row is Row {
  if (row === undefined) return false;
  if (row.place.columns.has(column)) return true;
  if (ONLY_SOME_YEARS.has(`${row.place.rigo.id}.${column}`)) return false;
  throw new RangeError(`${row.place.rigo.id} has no ${column} in any year`);
}

/** @throws RangeError where no year has such a column */
function demandColumn(row: Row | undefined, column: string): void {
  isThere(row, column);
}

/** NOT vuoto: whether anything stands in a column. */
export function has(row: Row | undefined, column: string): boolean {
  if (row?.values.has(column) === true) return true;
  demandColumn(row, column);
  return false;
}

/** vuoto: whether nothing stands in a column. */
export function lacks(row: Row | undefined, column: string): boolean {
  return !has(row, column);
}

/** The amount or integer of a column, an empty one counting nothing. */
export function num(row: Row | undefined, column: string): number {
  const told = row?.values.get(column);
  if (typeof told === 'number') return told;
  return isThere(row, column) ? amountIn(row, column) : 0;
}

/** The code, date or text of a column; null where it is empty. */
export function text(row: Row | undefined, column: string): string | null {
  return isThere(row, column) ? textIn(row, column) : null;
}

/** Whether a column has one of some codes. */
export function isOne(row: Row | undefined, column: string, ...codes: readonly string[]): boolean {
  const code = text(row, column);
  return code !== null && codes.includes(code);
}

export function ticked(row: Row | undefined, column: string): boolean {
  return row?.values.get(column) === true || (isThere(row, column) && isTickedIn(row, column));
}

/** A percentage, exact; null where the column is empty. */
export function percentage(row: Row | undefined, column: string): Rational | null {
  const written = isThere(row, column) ? percentageIn(row, column) : null;
  return written === null ? null : Rational.of(written);
}

/** A column added up over rows. */
export function total(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + num(row, column), 0);
}

/** Addresses that checks name, each taken apart once. */
const parts = new Map<string, readonly [rigo: string, column: string]>();

/** `C9.ritenute` is the column ritenute of C9. */
export function partsOf(address: string): readonly [rigo: string, column: string] {
  const known = parts.get(address);
  if (known !== undefined) return known;
  const point = address.indexOf('.');
  const apart = [address.slice(0, point), address.slice(point + 1)] as const;
  parts.set(address, apart);
  return apart;
}

/** A cell by its address (`C9.ritenute`), of righi that stand once. */
function inFirst<T>(read: (row: Row | undefined, column: string) => T) {
  return (facts: CheckFacts, address: string): T => {
    const [rigo, column] = partsOf(address);
    return read(facts.row(rigo), column);
  };
}

export const hasAt = inFirst(has);
export const lacksAt = inFirst(lacks);
export const numAt = inFirst(num);
export const textAt = inFirst(text);
export const tickedAt = inFirst(ticked);

/** A column added up over all rows of its rigo: `Σ C1.reddito`. */
export function sumAt(facts: CheckFacts, address: string): number {
  const [rigo, column] = partsOf(address);
  return total(facts.rows(rigo), column);
}
