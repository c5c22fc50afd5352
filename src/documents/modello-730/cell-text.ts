import { showDay } from '../../domain/dates/show-day';
import { Rational } from '../../domain/modello-730/numbers/rational';
import { showNumber } from '../../domain/modello-730/numbers/show';
import { codeIn } from '../../domain/modello-730/structure/codes';
import type { Code, Column } from '../../domain/modello-730/structure/form';
import type { CellValue } from '../../domain/modello-730/structure/value';
import type { PlaceNames } from './place-names';

/** A code with its meaning: «2 – Lavoro dipendente»; of codes that are words of ours, the meaning alone. */
export function showCode({ code, description }: Code): string {
  return /^[A-Z]{3,}$/.test(code) ? description : `${code} – ${description}`;
}

function codeText(column: Column, code: string): string {
  const known = codeIn(column, code);
  return known === undefined ? code : showCode(known);
}

/** Years are numbers that nobody groups by thousands. */
const isYear = ({ kind, min = 0 }: Column) => kind === 'integer' && min >= 1900;

/** What stands in a cell, as people read it. */
export function cellText(column: Column, value: CellValue, places: PlaceNames): string {
  if (value === true) return 'Sì';
  if (typeof value === 'number') return isYear(column) ? String(value) : showNumber(Rational.of(value));
  switch (column.kind) {
    case 'code':
      return codeText(column, value);
    case 'date':
      return showDay(value);
    case 'percentage':
      return `${value.replace('.', ',')}%`;
    case 'comune':
      return [value, places.get(value)].filter((part) => part !== undefined).join(' – ');
    default:
      return value;
  }
}
