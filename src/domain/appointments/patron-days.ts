import { searchable } from '../text/normalise';
import { PATRON_SAINTS } from './patron-saints';

/** The saint whom a comune celebrates. */
export interface Patron {
  /** `29/06`. */
  day: string;
  saint: string;
}

const keyOf = (comune: string, provincia: string) => `${searchable(provincia)} ${searchable(comune)}`;

const PATRONS: ReadonlyMap<string, Patron> = new Map(
  PATRON_SAINTS.map(([comune, provincia, day, saint]) => [keyOf(comune, provincia), { day, saint }]),
);

/**
 * The patron saint of a comune, whose day is a holiday there: known for provincial capitals with a fixed day.
 * @param comune in any letter case, with or without accents and apostrophes
 * @param provincia two letters
 * @returns null where none is known: whoever runs the office has to say
 */
export function patronOf(comune: string, provincia: string): Patron | null {
  return PATRONS.get(keyOf(comune, provincia)) ?? null;
}

/** The day of the patron saint of a comune, `29/06`; null where none is known. */
export function patronDayOf(comune: string, provincia: string): string | null {
  return patronOf(comune, provincia)?.day ?? null;
}
