import { lessSure, type Certainty } from '../../engine/certainty';
import type { CheckFace } from './check';
import type { CheckYear } from './facts';

/** How sure a check is in the form of a year: as sure as the least sure of the columns that it looks at. */
export function certaintyOf({ cells, certainty = 'alta' }: CheckFace, { structure }: CheckYear): Certainty {
  return cells.reduce<Certainty>((least, cell) => {
    const [rigo = '', id = ''] = cell.split('.');
    const column = structure.byPrinted.get(rigo)?.place.columns.get(id);
    return column === undefined ? least : lessSure(least, column.certainty);
  }, certainty);
}
