import { birthMonthAndDay, withoutOmocodia } from './library';

/** What a codice fiscale says of the birth: the century is not in it. */
export interface BirthDay {
  /** 0–99. */
  yearInCentury: number;
  /** From 1. */
  month: number;
  day: number;
  sex: 'M' | 'F';
  /** Belfiore code of the comune, or of the country for who was born abroad (Z…). */
  place: string;
}

const OLDEST = 120;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * @param codiceFiscale normalised, 16 characters
 * @returns what it says of the birth, or null when the day exists in no century.
 */
export function birthDayOf(codiceFiscale: string): BirthDay | null {
  const plain = withoutOmocodia(codiceFiscale);
  const yearInCentury = Number(plain.slice(6, 8));
  const date = birthMonthAndDay(plain);
  // The years 1900 and 2000 differ in 29 February, all others in nothing: a day is asked of both centuries.
  if (date === null || ![1900, 2000].some((century) => exists(century + yearInCentury, date.month, date.day)))
    return null;
  return {
    yearInCentury,
    ...date,
    sex: Number(plain.slice(9, 11)) > 40 ? 'F' : 'M',
    place: plain.slice(11, 15),
  };
}

/**
 * The birth dates that a codice fiscale can mean, youngest first: two for who may be more than a hundred years old.
 * @param today `2026-06-30` @returns ISO dates of people between 0 and 120 years old.
 */
export function possibleBirthDates(codiceFiscale: string, today: string): string[] {
  const birth = birthDayOf(codiceFiscale);
  if (birth === null) return [];
  const thisYear = Number(today.slice(0, 4));
  const youngest = thisYear - ((thisYear - birth.yearInCentury) % 100);
  return [youngest, youngest - 100]
    .filter((year) => thisYear - year <= OLDEST && exists(year, birth.month, birth.day))
    .map((year) => [year, birth.month, birth.day].map((part) => String(part).padStart(2, '0')).join('-'))
    .filter((date) => date <= today);
}
