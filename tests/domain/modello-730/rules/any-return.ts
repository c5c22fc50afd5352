import fc from 'fast-check';
import { printAddress } from '../../../../src/domain/modello-730/cells/address';
import type { CellInput } from '../../../../src/domain/modello-730/cells/read-return';
import type { Column } from '../../../../src/domain/modello-730/structure/form';
import type { RigoPlace, Structure } from '../../../../src/domain/modello-730/structure/structure';

/** What the form takes in a column: small and large amounts, every code, days and percentages of all kinds. */
function anyValue(column: Column): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case 'amount':
      return fc.oneof(fc.nat(50), fc.nat(20_000), fc.constantFrom(0, 1, 99_999_999_999));
    case 'integer':
      return fc.integer({ min: column.min ?? 0, max: column.max ?? 1000 });
    case 'percentage':
      return fc.oneof(fc.constantFrom(100, 50, 33.33, 0.01), fc.integer({ min: 1, max: 100 }));
    case 'code':
      return fc.constantFrom(...(column.codes ?? []).map(({ code }) => code));
    case 'box':
      return fc.constant(true);
    case 'date':
      return fc.constantFrom('2020-02-29', '2024-12-31', '2025-06-30');
    default:
      return fc.constant(null);
  }
}

/** A row of a rigo, some of its cells empty; as a function of its number, so that rows can be moved. */
export type MovableRow = (number: number) => CellInput;

function anyRow(place: RigoPlace): fc.Arbitrary<MovableRow> {
  const values = place.rigo.columns.map((column) =>
    fc.option(anyValue(column), { freq: 4, nil: null }).map((value) => ({ column, value })),
  );
  return fc
    .tuple(...values)
    .map(
      (cells) => (number) =>
        Object.fromEntries(cells.map(({ column, value }) => [printAddress(place, column, number), value])),
    );
}

/** Up to a few rows of a rigo. */
export function anyRows(structure: Structure, rigo: string, most = 4): fc.Arbitrary<MovableRow[]> {
  const place = structure.byPrinted.get(rigo)?.place;
  if (place === undefined) throw new RangeError(`${structure.facts.model} has no ${rigo}`);
  return fc.array(anyRow(place), { maxLength: Math.min(most, place.most) });
}

/** Rows in the order given, from the first on. */
export function placed(rows: readonly MovableRow[]): CellInput {
  return Object.assign({}, ...rows.map((row, index) => row(index + 1))) as CellInput;
}

/** A return with any of these righi filled in, in any way that the form takes. */
export function anyReturn(structure: Structure, righi: readonly string[]): fc.Arbitrary<CellInput> {
  return fc
    .tuple(...righi.map((rigo) => anyRows(structure, rigo)))
    .map((rows) => Object.assign({}, ...rows.map(placed)) as CellInput);
}
