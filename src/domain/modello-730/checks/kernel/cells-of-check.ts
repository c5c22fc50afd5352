import { printAddress } from '../../cells/address';
import { nameOfRow, type Row } from '../../cells/tax-return';
import { columnKey, type RigoPlace, type Structure } from '../../structure/structure';
import { partsOf } from '../reading/read';
import type { CheckFacts } from './facts';

// Which cells of the form a check names, told as the form has them: `C1.reddito` is `C1.col3`.

/** A cell that stands in no row of its own: the first one of its rigo. */
function firstCell(structure: Structure, cell: string): string[] {
  const [rigo, id] = partsOf(cell);
  const place = structure.byPrinted.get(rigo)?.place;
  const column = place?.columns.get(id);
  return place === undefined || column === undefined ? [] : [printAddress(place, column, 1)];
}

/** The first cells of all that a check names, found once for the form of a year. */
export function firstCells(cells: readonly string[]): (facts: CheckFacts) => readonly string[] {
  const known = new WeakMap<Structure, readonly string[]>();
  return ({ year: { structure } }) => {
    const before = known.get(structure);
    if (before !== undefined) return before;
    const found = cells.flatMap((cell) => firstCell(structure, cell));
    known.set(structure, found);
    return found;
  };
}

/** A cell that a check names: in the row that it looks at, or somewhere else. */
interface Named {
  readonly inRow: boolean;
  /** In the row what comes after the rigo, `.col3`; otherwise the address. */
  readonly text: string;
}

function namedWith(place: RigoPlace, structure: Structure, cell: string, alike: readonly string[]): Named[] {
  const [rigo, id] = partsOf(cell);
  const column = place.columns.get(id);
  if (rigo === place.rigo.id)
    return column === undefined ? [] : [{ inRow: true, text: `.${columnKey(column)}` }];
  return alike.includes(rigo) ? [] : firstCell(structure, cell).map((text) => ({ inRow: false, text }));
}

/**
 * The check's cells of a row, each in that row; those of other righi, where there are such, at their first. Which they are is found
 * once for a form.
 */
export function cellsWith(
  cells: readonly string[],
  alike: readonly string[],
): (facts: CheckFacts, row: Row) => string[] {
  const known = new WeakMap<RigoPlace, readonly Named[]>();
  // A place is of one form, that of its return.
  const namedIn = ({ taxReturn: { structure } }: CheckFacts, { place }: Row): readonly Named[] => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const named = cells.flatMap((cell) => namedWith(place, structure, cell, alike));
    known.set(place, named);
    return named;
  };
  return (facts, row) => {
    const rigo = nameOfRow(row);
    return namedIn(facts, row).map(({ inRow, text }) => (inRow ? `${rigo}${text}` : text));
  };
}
