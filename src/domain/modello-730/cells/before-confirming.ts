import { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';
import { printAddress, sayRigo } from './address';
import type { CellProblem } from './read-return';
import type { Row, TaxReturn } from './tax-return';

// A return with these problems can be worked on and reckoned; it cannot be handed in.

function missingIn(row: Row): CellProblem[] {
  return row.place.rigo.columns
    .filter(({ id, required, requiredUnless }) => {
      const excused = requiredUnless !== undefined && row.values.has(requiredUnless);
      return required === true && !excused && !row.values.has(id);
    })
    .map((column): CellProblem => ({
      cell: printAddress(row.place, column, row.number),
      fault: 'missing',
      reason: `${sayRigo(row.place, row.number)}: manca «${column.label}».`,
    }));
}

/** Cells that their rows want and that are empty: a return may be worked on without them, but not be handed in. */
export function missingCells(taxReturn: TaxReturn): CellProblem[] {
  return [...taxReturn.rows.values()].flatMap((rows) => rows.flatMap(missingIn));
}

/** Amounts beyond what the law lets count of them: the calculation cuts there, the form wants the cut amount. */
export function cellsOverLimit({ rows }: TaxReturn): CellProblem[] {
  return [...rows.values()].flat().flatMap(({ place, number, values }) =>
    place.rigo.columns.flatMap((column): CellProblem[] => {
      if (column.kind !== 'amount' || column.max === undefined) return [];
      if (Number(values.get(column.id) ?? 0) <= column.max) return [];
      const reason = `Conta al massimo ${showNumber(Rational.of(column.max))} euro.`;
      return [{ cell: printAddress(place, column, number), fault: 'limit', reason }];
    }),
  );
}
