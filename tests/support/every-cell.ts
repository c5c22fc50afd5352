import { printAddress } from '../../src/domain/modello-730/cells/address';
import type { Column } from '../../src/domain/modello-730/structure/form';
import type { RigoPlace, Structure } from '../../src/domain/modello-730/structure/structure';

/** A cell of the form, by the row of its rigo that it stands in. */
export interface CellOfForm {
  address: string;
  column: Column;
  /** From 1. */
  row: number;
}

/** Every column of every rigo of a form, of repeated righi in as many rows as told. @param most how many rows of a rigo */
export function everyCell({ righi }: Structure, most: (place: RigoPlace) => number): CellOfForm[] {
  return righi.flatMap((place) =>
    Array.from({ length: Math.min(most(place), place.most) }, (_, index) => index + 1).flatMap((row) =>
      place.rigo.columns.map((column) => ({ address: printAddress(place, column, row), column, row })),
    ),
  );
}
