import type { Column, Kind } from '../structure/form';
import { findCell, type Cell } from './address';
import type { Row, TaxReturn } from './tax-return';

// Rules name their cells themselves: a wrong name is a slip of the programmer's and throws, whatever the customer wrote.
// Columns are told as `col3` or by their id, which is the better one where years number them differently, and the quicker one: values
// stand under it, and a number or a tick is in no column of another kind.

function columnIn(row: Row, name: string, kinds: readonly Kind[]): Column {
  const column = row.place.columns.get(name);
  if (column === undefined) throw new RangeError(`${row.place.rigo.id} has no ${name}`);
  if (!kinds.includes(column.kind))
    throw new TypeError(`${row.place.rigo.id}.${name} holds a ${column.kind}`);
  return column;
}

const NUMBERS: readonly Kind[] = ['amount', 'integer'];
const BOX: readonly Kind[] = ['box'];
const PERCENTAGE: readonly Kind[] = ['percentage'];
const TEXTS: readonly Kind[] = ['code', 'date', 'codice-fiscale', 'text', 'comune', 'province', 'cap'];

/** The amount (whole euros) or integer of a row's column; null where the cell is empty. */
export function numberIn(row: Row, column: string): number | null {
  const told = row.values.get(column);
  if (typeof told === 'number') return told;
  const value = row.values.get(columnIn(row, column, NUMBERS).id);
  return typeof value === 'number' ? value : null;
}

/** Like numberIn, an empty cell counting nothing. */
export function amountIn(row: Row, column: string): number {
  return numberIn(row, column) ?? 0;
}

/** The percentage of a row's column as a decimal text (`33.33`), of which exact numbers are made; null where it is empty. */
export function percentageIn(row: Row, column: string): string | null {
  const value = row.values.get(columnIn(row, column, PERCENTAGE).id);
  return typeof value === 'string' ? value : null;
}

/** The code, date or text of a row's column; null where it is empty. Codes are texts, numbers too: `'2'`. */
export function textIn(row: Row, column: string): string | null {
  const value = row.values.get(columnIn(row, column, TEXTS).id);
  return typeof value === 'string' ? value : null;
}

export function isTickedIn(row: Row, column: string): boolean {
  return row.values.get(column) === true || row.values.get(columnIn(row, column, BOX).id) === true;
}

function cellAt({ structure }: TaxReturn, address: string): Cell {
  const found = findCell(structure, address);
  if (!found.ok) throw new RangeError(`${address} is no cell of ${structure.facts.model}`);
  return found.cell;
}

/**
 * The row that an address lies in, the cells of the same rigo and module.
 * @param module instead of the address's own: `rowAt(taxReturn, 'C1', 2)` is the C1 of the second module
 */
function rowAt(taxReturn: TaxReturn, address: string, module: number | undefined): [Row | undefined, Column] {
  const { place, column, row } = cellAt(taxReturn, address);
  const wanted =
    module === undefined ? row : ((row - 1) % place.printed.length) + 1 + (module - 1) * place.printed.length;
  return [taxReturn.rows.get(place.rigo.id)?.find(({ number }) => number === wanted), column];
}

/** The code, date or text in a cell; null where it is empty. @param address `C1.col3`, `C1.reddito`, `C1#2.col3` */
export function text(taxReturn: TaxReturn, address: string, module?: number): string | null {
  const [row, column] = rowAt(taxReturn, address, module);
  if (!TEXTS.includes(column.kind)) throw new TypeError(`${address} holds a ${column.kind}`);
  return row === undefined ? null : textIn(row, column.id);
}
