import { columnKey, type RigoPlace, type Structure } from '../structure/structure';
import { parseAddress, printAddress, printRigo, type Address, type Cell } from './address';
import type { CellValue } from '../structure/value';

/** One filled-in row of a rigo. */
export interface Row {
  readonly place: RigoPlace;
  /** From 1, over all modules. */
  readonly number: number;
  /** By the column's id; empty cells are not in it. */
  readonly values: ReadonlyMap<string, CellValue>;
}

/** What a customer wrote into the form of a year, read once and right by it. */
export interface TaxReturn {
  readonly structure: Structure;
  /** Filled-in rows by the rigo's id (C1 holds C1, C2 and C3), in the order of the form. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** The same of every rigo, in the order of `structure.righi`: most of those that rules ask for are empty, and are found as quickly. */
  readonly byOrder: readonly (readonly Row[])[];
}

const NONE: readonly Row[] = [];

/** Puts read cells into rows. @param cells of one form, no cell twice */
export function taxReturnOf(structure: Structure, cells: Iterable<readonly [Cell, CellValue]>): TaxReturn {
  const rows = new Map<string, Map<number, Map<string, CellValue>>>();
  for (const [{ place, row, column }, value] of cells) {
    const ofRigo = rows.get(place.rigo.id) ?? new Map<number, Map<string, CellValue>>();
    const ofRow = ofRigo.get(row) ?? new Map<string, CellValue>();
    rows.set(place.rigo.id, ofRigo.set(row, ofRow.set(column.id, value)));
  }
  const listed = structure.righi.flatMap((place): [string, Row[]][] => {
    const ofRigo = rows.get(place.rigo.id);
    if (ofRigo === undefined) return [];
    const sorted = [...ofRigo].toSorted(([one], [other]) => one - other);
    return [[place.rigo.id, sorted.map(([number, values]) => ({ place, number, values }))]];
  });
  const filled = new Map(listed);
  const byOrder = structure.righi.map(({ rigo }) => filled.get(rigo.id) ?? NONE);
  return { structure, rows: filled, byOrder };
}

/**
 * The filled-in rows of a rigo, over all modules: `rowsOf(taxReturn, 'C1')` are those of C1, C2 and C3.
 * @throws RangeError where the form of the year has no such rigo
 */
export function rowsOf({ structure, byOrder }: TaxReturn, rigo: string): readonly Row[] {
  const rows = byOrder[structure.orderOf.get(rigo) ?? -1];
  if (rows === undefined) throw new RangeError(`${rigo} is no rigo of ${structure.facts.model}`);
  return rows;
}

const NO_ADDRESS: Address = { rigo: '', module: 1, column: '', explicit: false };
/** What rules and checks ask for: few addresses, each many times. */
const asked = new Map<string, Address | null>();

function parsed(address: string): Address | null {
  const before = asked.get(address);
  if (before !== undefined) return before;
  const found = parseAddress(address);
  asked.set(address, found);
  return found;
}

/** Whether the form of the year has a rigo or a cell at all: what other years have may be missing here. */
export function hasCell(structure: Structure, address: string): boolean {
  const { rigo, module, column } = parsed(address) ?? NO_ADDRESS;
  const found = structure.byPrinted.get(rigo);
  if (found === undefined) return false;
  const { place, index } = found;
  return place.columns.has(column) && (module - 1) * place.printed.length + index < place.most;
}

/** Whether anything stands in a rigo (`C1`, over all modules) or in a quadro (`C`). */
export function isFilled({ structure, rows, byOrder }: TaxReturn, name: string): boolean {
  const ofRigo = byOrder[structure.orderOf.get(name) ?? -1];
  if (ofRigo !== undefined) return ofRigo.length > 0;
  return [...rows.values()].some(([row]) => row?.place.quadro.id === name);
}

/** Every filled-in cell with its address, in the order of the form: what `readReturn` takes. */
export function* cellsOf({ rows }: TaxReturn): Generator<{ address: string; cell: Cell; value: CellValue }> {
  for (const ofRigo of rows.values())
    for (const { place, number, values } of ofRigo)
      for (const column of place.rigo.columns) {
        const value = values.get(column.id);
        if (value !== undefined)
          yield { address: printAddress(place, column, number), cell: { place, column, row: number }, value };
      }
}

/** The rigo and module of a row, as people find it on the form: `B3`, `B1#2`. */
export function nameOfRow({ place, number }: Row): string {
  return printRigo(place, number);
}

/** The address of a cell of a row: `B3.col6`. @throws RangeError where the rigo has no such column */
export function addressIn({ place, number }: Row, column: string): string {
  const found = place.columns.get(column);
  if (found === undefined) throw new RangeError(`${place.rigo.id} has no ${column}`);
  return `${printRigo(place, number)}.${columnKey(found)}`;
}
