import type { Code, Column } from './form';

/** The codes of columns, put in order once: rules and checks look them up at each change of a cell. */
const byColumn = new WeakMap<Column, ReadonlyMap<string, Code>>();

/** What the form says of a code; undefined where the column has no such code. */
export function codeIn(column: Column, code: string): Code | undefined {
  const known = byColumn.get(column);
  if (known !== undefined) return known.get(code);
  byColumn.set(column, new Map((column.codes ?? []).map((each) => [each.code, each])));
  return codeIn(column, code);
}
