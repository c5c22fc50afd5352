import type { Row, TaxReturn } from '../../domain/modello-730/cells/tax-return';
import { columnKey } from '../../domain/modello-730/structure/structure';
import { uncertainFacts, type UncertainFact } from '../../domain/modello-730/structure/uncertain';

/** The facts of a form that nobody is sure of, by where they stand: `C14.col5`, `C14.col5 = 2`, `C14`, `quadro L`. */
export type Doubts = ReadonlyMap<string, UncertainFact>;

export function doubtsOf({ structure }: TaxReturn): Doubts {
  return new Map(uncertainFacts(structure).map((fact) => [fact.where, fact]));
}

/** Where a filled-in row touches what may be doubtful: its quadro, its rigo, its columns, its codes. */
function touchedBy({ place, values }: Row): string[] {
  const { id, columns } = place.rigo;
  return [
    `quadro ${place.quadro.id}`,
    id,
    ...columns.flatMap((column) => {
      const value = values.get(column.id);
      const where = `${id}.${columnKey(column)}`;
      return value === undefined ? [] : [where, `${where} = ${String(value)}`];
    }),
  ];
}

/** What is doubtful in what is filled in, each once, in the order of the form. */
export function doubtsIn(doubts: Doubts, rows: readonly Row[]): UncertainFact[] {
  const touched = new Set(rows.flatMap(touchedBy));
  return [...touched].flatMap((where) => doubts.get(where) ?? []);
}
