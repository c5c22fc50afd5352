import type { Column } from '../../../src/domain/modello-730/structure/form';
import type { Structure } from '../../../src/domain/modello-730/structure/structure';
import { everyCell } from '../../support/every-cell';

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

/** A return with every column of the form filled in, of repeated righi twice, whether or not it makes sense. */
export function fullReturn(structure: Structure): Record<string, unknown> {
  const cells = everyCell(structure, () => 2);
  return Object.fromEntries(
    cells.map(({ address, column, row }, index) => [address, valueFor(column, row, 10_001 + index)]),
  );
}
