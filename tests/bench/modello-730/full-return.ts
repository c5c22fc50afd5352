import type { Column } from '../../../src/domain/modello-730/structure/form';
import type { Structure } from '../../../src/domain/modello-730/structure/structure';
import { everyCell } from '../../support/every-cell';

/** Something that the column takes, the same each time. */
function filling(column: Column, row: number): unknown {
  switch (column.kind) {
    case 'amount':
      return Math.min(column.max ?? 400, 400) + row;
    case 'integer':
      return column.max ?? 1;
    case 'percentage':
      return 50;
    case 'code':
      return column.codes?.[row % column.codes.length]?.code;
    case 'box':
      return row % 2;
    case 'date':
      return '2024-05-20';
    case 'codice-fiscale':
      return row % 2 === 0 ? 'RSSMRA80A01H501U' : '90000010000';
    case 'comune':
      return 'H501';
    case 'province':
      return 'RM';
    case 'cap':
      return '00184';
    case 'text':
      return '12';
  }
}

/** A return with something in every column of every rigo that a module has: nobody's is fuller. */
export function fullReturn(structure: Structure): Readonly<Record<string, unknown>> {
  const cells = everyCell(structure, ({ printed }) => printed.length);
  return Object.fromEntries(cells.map(({ address, column, row }) => [address, filling(column, row)]));
}
