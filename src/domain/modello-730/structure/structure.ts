import type { Column, Quadro, Rigo, Section } from './form';
import type { FormFacts } from './form-facts';

/** A rigo with where it stands. */
export interface RigoPlace {
  readonly quadro: Quadro;
  readonly section: Section;
  readonly rigo: Rigo;
  /** The righi of one module that it stands for: C1, C2, C3. */
  readonly printed: readonly string[];
  /** Each row is told by its number, the first one too: `FAM1#1`; else rows go by printed rigo and module. */
  readonly numbered: boolean;
  /** How many rows it may have over all modules. */
  readonly most: number;
  /** By `col3` and by id. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** The form of a year, ready to be asked. */
export interface Structure {
  readonly facts: FormFacts;
  /** In the order of the form. */
  readonly quadri: readonly Quadro[];
  readonly righi: readonly RigoPlace[];
  /** Where a rigo stands in `righi`, by its id. */
  readonly orderOf: ReadonlyMap<string, number>;
  /** By every rigo that is printed: C2 gives the place of C1. */
  readonly byPrinted: ReadonlyMap<string, { readonly place: RigoPlace; readonly index: number }>;
}

/** `col3` for the third column of the form, the id where the form has no such column. */
export function columnKey(column: Column): string {
  return column.number === null ? column.id : `col${String(column.number)}`;
}

function placeOf(quadro: Quadro, section: Section, rigo: Rigo): RigoPlace {
  const printed = rigo.printed?.includes(rigo.id) === true ? rigo.printed : [rigo.id];
  return {
    quadro,
    section,
    rigo,
    printed,
    numbered: rigo.printed !== undefined && printed !== rigo.printed,
    most: rigo.rows?.max ?? 1,
    columns: new Map(
      rigo.columns.flatMap((column) => [
        [column.id, column],
        [columnKey(column), column],
      ]),
    ),
  };
}

/** @param quadri in any order */
export function structureOf(facts: FormFacts, quadri: readonly Quadro[]): Structure {
  const ordered = quadri.toSorted((one, other) => one.order - other.order);
  const righi = ordered.flatMap((quadro) =>
    quadro.sections.flatMap((section) => section.righi.map((rigo) => placeOf(quadro, section, rigo))),
  );
  const byPrinted = new Map(
    righi.flatMap((place) => place.printed.map((name, index) => [name, { place, index }] as const)),
  );
  const orderOf = new Map(righi.map(({ rigo }, order) => [rigo.id, order]));
  return { facts, quadri: ordered, righi, orderOf, byPrinted };
}

/**
 * The quadri of a year's data files. What TypeScript makes of JSON is wider than the form (any text where a kind stands), so they
 * are taken at their word here: tests/domain/modello-730/structure/data-files.test.ts holds every file to the types, field by field.
 */
export function quadriOf(files: readonly unknown[]): readonly Quadro[] {
  return files as readonly Quadro[];
}

/** Like `quadriOf`, of the year's `form.json`. */
export function factsOf(file: unknown): FormFacts {
  return file as FormFacts;
}
