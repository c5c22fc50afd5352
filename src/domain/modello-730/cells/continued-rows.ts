import { isTickedIn } from './read-cells';
import type { Row } from './tax-return';

// Rows of A and B: one with the tick «continuazione» tells of the same property as the row above, over modules too.

/** Rows that tell of the same property stand together. */
export function together(rows: readonly Row[]): readonly (readonly Row[])[] {
  const properties: Row[][] = [];
  for (const row of rows) {
    const last = properties.at(-1);
    if (last !== undefined && isTickedIn(row, 'continuazione')) last.push(row);
    else properties.push([row]);
  }
  return properties;
}

/** The rows of the property that a row is of, the first one first. */
export function sameProperty(row: Row, rows: readonly Row[]): readonly Row[] {
  return together(rows).find((property) => property.includes(row)) ?? [row];
}

export function isFirstOfProperty(row: Row, rows: readonly Row[]): boolean {
  return sameProperty(row, rows)[0] === row;
}
