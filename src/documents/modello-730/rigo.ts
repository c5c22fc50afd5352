import { printRigo } from '../../domain/modello-730/cells/address';
import type { Row } from '../../domain/modello-730/cells/tax-return';
import type { Column } from '../../domain/modello-730/structure/form';
import type { CellValue } from '../../domain/modello-730/structure/value';
import type { Box, BoxLine } from '../layout/boxes';
import { cellText } from './cell-text';
import type { PlaceNames } from './place-names';

/** What a column is called, with its number on the form and what is to be known of it. */
function labelOf({ label, certainty, portalOnly, number }: Column, conventional: boolean): string {
  const isOurs = portalOnly === true || number === null;
  const notes = [isOurs ? ['dato del portale'] : [], certainty === 'bassa' ? ['da verificare'] : []].flat();
  const named = conventional || isOurs ? label : `${String(number)}  ${label}`;
  return notes.length === 0 ? named : `${named} (${notes.join(', ')})`;
}

function boxOf(column: Column, value: CellValue, conventional: boolean, places: PlaceNames): Box {
  return {
    label: labelOf(column, conventional),
    value: cellText(column, value, places),
    ...(column.kind === 'amount' ? { align: 'right' as const } : {}),
  };
}

/** What a line is called on the form, and on which module it stands; righi that the form does not name have no name here either. */
function nameOf({ place, number }: Row): Pick<BoxLine, 'name' | 'detail'> {
  if (place.numbered) return { name: String(number), detail: '' };
  if (place.rigo.conventional === true) return { name: '', detail: '' };
  const [name = '', module] = printRigo(place, number).split('#');
  return { name, detail: module === undefined ? '' : `modulo ${module}` };
}

/** A filled-in row of a rigo as a line of boxes, one for each of its columns that holds anything. @param title above them */
export function lineOf(row: Row, title: string, places: PlaceNames): BoxLine {
  const { columns, conventional = false } = row.place.rigo;
  const boxes = columns.flatMap((column) => {
    const value = row.values.get(column.id);
    return value === undefined ? [] : [boxOf(column, value, conventional, places)];
  });
  return { ...nameOf(row), title, boxes };
}
