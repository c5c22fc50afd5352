import type { Column } from '../structure/form';
import { columnKey, type RigoPlace, type Structure } from '../structure/structure';

/** Which cell, in words of the form: the column of a rigo, in one of its rows over all modules. */
export interface Cell {
  readonly place: RigoPlace;
  readonly column: Column;
  /** From 1. */
  readonly row: number;
}

export type Found =
  { ok: true; cell: Cell } | { ok: false; kind: 'address' | 'unknown' | 'row'; reason: string };

const ADDRESS = /^([A-Z]+[0-9]+)(?:#([0-9]{1,4}))?\.([A-Za-z][A-Za-z0-9]*)(?:#([0-9]{1,4}))?$/;

/** A rigo, a module from 1 (in the family's table, a row), and a column as `col3` or by its id. */
export interface Address {
  readonly rigo: string;
  readonly module: number;
  readonly column: string;
  /** Whether the module was written. */
  readonly explicit: boolean;
}

/** Takes `C1.col3`, `C1#2.col3` and `C1.col3#2`, the same with a column's id (`C1.reddito`). @returns null for anything else */
export function parseAddress(text: string): Address | null {
  const [, rigo, before, column, after] = ADDRESS.exec(text) ?? [];
  if (rigo === undefined || column === undefined) return null;
  if (before !== undefined && after !== undefined) return null;
  const module = Number(before ?? after ?? '1');
  return module === 0
    ? null
    : { rigo, module, column, explicit: before !== undefined || after !== undefined };
}

/** The address of a cell as it is written everywhere: `C2.col3`, `E8#2.col1`, `FAM1#1.col6`. */
export function printAddress(place: RigoPlace, column: Column, row: number): string {
  return `${printRigo(place, row)}.${columnKey(column)}`;
}

/** A row by the rigo and the module that it is printed on: `B3`, `B1#2`, `FAM1#1`. */
export function printRigo({ printed, numbered, rigo }: RigoPlace, row: number): string {
  const name = printed[(row - 1) % printed.length] ?? rigo.id;
  const module = Math.ceil(row / printed.length);
  return module === 1 && !numbered ? name : `${name}#${String(module)}`;
}

/** Where a row stands, as a message begins: «Rigo B1#2»; a rigo that the form does not number goes by its title: «Familiare n. 2». */
export function sayRigo(place: RigoPlace, row: number): string {
  const { rigo, numbered } = place;
  if (rigo.conventional !== true) return `Rigo ${printRigo(place, row)}`;
  return numbered || row > 1 ? `${rigo.title} n. ${String(row)}` : rigo.title;
}

/** An address as people read it: `C14.col5` is «C14 colonna 5», `E8#2.col1` «E8 n. 2 colonna 1». Columns that the form does not number go without. */
export function sayAddress(address: string): string {
  const found = parseAddress(address);
  if (found === null) return address;
  const [, column] = /^col([0-9]+)$/.exec(found.column) ?? [];
  return [
    found.rigo,
    ...(found.explicit ? [`n. ${String(found.module)}`] : []),
    ...(column === undefined ? [] : [`colonna ${column}`]),
  ].join(' ');
}

function refuse(kind: 'address' | 'unknown' | 'row', reason: string): Found {
  return { ok: false, kind, reason };
}

/** «col1 (tipoReddito), col2 (tipoContratto)» */
function columnsOf({ rigo }: RigoPlace): string {
  return rigo.columns
    .map((column) => (column.number === null ? column.id : `${columnKey(column)} (${column.id})`))
    .join(', ');
}

/** Finds a cell in the form of a year. @returns it, or the reason in Italian why there is none such. */
export function findCell(structure: Structure, text: string): Found {
  const address = parseAddress(text);
  if (address === null)
    return refuse(
      'address',
      `Non è l’indirizzo di una cella: si scrive C1.col3, oppure E8#2.col1 per il secondo modulo.`,
    );
  const found = structure.byPrinted.get(address.rigo);
  if (found === undefined)
    return refuse('unknown', `Nel modello ${structure.facts.model} non c’è il rigo ${address.rigo}.`);
  const { place, index } = found;
  const column = place.columns.get(address.column);
  if (column === undefined)
    return refuse('unknown', `Il rigo ${address.rigo} non ha ${address.column}: ha ${columnsOf(place)}.`);
  const row = (address.module - 1) * place.printed.length + index + 1;
  if (row > place.most) return refuse('row', tooMany(address.rigo, place));
  return { ok: true, cell: { place, column, row } };
}

function tooMany(name: string, { most, printed }: RigoPlace): string {
  if (most === 1) return `Il rigo ${name} si compila una volta sola.`;
  const [first, last] = [printed[0], printed.at(-1)];
  const which = first === last ? `Il rigo ${name}` : `I righi ${first ?? ''}-${last ?? ''}`;
  return `${which} si ${first === last ? 'compila' : 'compilano'} al massimo ${String(most)} volte in tutto.`;
}
