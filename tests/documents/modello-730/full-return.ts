import type { Column } from '../../../src/domain/modello-730/structure/form';
import {
  columnKey,
  type RigoPlace,
  type Structure,
} from '../../../src/domain/modello-730/structure/structure';

/** Something that may stand in a column. @param amount that no other column has */
function valueFor(column: Column, row: number, amount: number): unknown {
  const { min = 1, max = 9_999_999, codes = [] } = column;
  switch (column.kind) {
    case 'amount':
      return amount;
    case 'integer':
      return Math.min(max, min + row);
    case 'percentage':
      return 33.33;
    case 'code':
      return codes[row % codes.length]?.code ?? '';
    case 'box':
      return true;
    case 'date':
      return '2025-03-15';
    case 'codice-fiscale':
      return 'RSSMRA50A01H501F';
    case 'comune':
      return 'H501';
    case 'province':
      return 'RM';
    case 'cap':
      return '00187';
    case 'text':
      return 'Perché à la où «così» ç 1'.slice(0, max).trim();
  }
}

function address({ printed, numbered, rigo }: RigoPlace, column: Column, row: number): string {
  const name = numbered ? rigo.id : (printed[(row - 1) % printed.length] ?? rigo.id);
  const module = Math.ceil(row / (numbered ? 1 : printed.length));
  return `${name}#${String(module)}.${columnKey(column)}`;
}

/** A return with every column of the form filled in, of repeated righi twice, whether or not it makes sense. */
export function fullReturn({ righi }: Structure): Record<string, unknown> {
  const cells = righi.flatMap((place) =>
    Array.from({ length: Math.min(2, place.most) }, (_, index) => index + 1).flatMap((row) =>
      place.rigo.columns.map((column) => ({ place, column, row })),
    ),
  );
  return Object.fromEntries(
    cells.map(({ place, column, row }, index) => [
      address(place, column, row),
      valueFor(column, row, 10_001 + index),
    ]),
  );
}
