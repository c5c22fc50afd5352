import { belfioreConnector } from '@marketto/belfiore-connector-embedded';
import { CheckDigitizer, Parser } from '@marketto/codice-fiscale-utils';

// Of the library only what depends on nothing but its arguments is used: its `validator` and its birth dates look at
// the clock, work in the machine's time zone, let 30 February pass, and refuse real people (born in Hong Kong, in a
// comune on the very day it was founded, in a state whose code changed later).
const parser = new Parser(belfioreConnector);

/** Length of a codice fiscale without its check character. */
const BODY = 15;

/** @returns the check character of the first 15 characters, or null when they cannot begin a codice fiscale. */
export function checkCharacter(codiceFiscale: string): string | null {
  return CheckDigitizer.checkDigit(codiceFiscale.slice(0, BODY));
}

/** @returns the code with the letters of an omocodia turned back into digits, and the check character that follows. */
export function withoutOmocodia(codiceFiscale: string): string {
  return parser.cfDeomocode(codiceFiscale);
}

/** @param letters plain letters only @returns the three characters of a surname; null without letters. */
export function surnameCode(letters: string): string | null {
  // The library knows no names of one letter; the decree completes them with X like any other.
  return letters.length === 1 ? `${letters.toUpperCase()}XX` : parser.lastNameToCf(letters.slice(0, 32));
}

/** @param letters plain letters only @returns the three characters of a name; null without letters. */
export function nameCode(letters: string): string | null {
  return letters.length === 1 ? `${letters.toUpperCase()}XX` : parser.firstNameToCf(letters.slice(0, 32));
}

/** @param month from 1 @param day from 1, women's not yet raised by 40 @returns the five characters of a birth date. */
export function birthCode(year: number, month: number, day: number, sex: 'M' | 'F'): string | null {
  const parts = [parser.yearToCf(year), parser.monthToCf(month - 1), parser.dayGenderToCf(day, sex)];
  return parts.includes(null) ? null : parts.join('');
}

/** @param plain without omocodia @returns month and day from 1, or null when there are none such. */
export function birthMonthAndDay(plain: string): { month: number; day: number } | null {
  const [month, day] = [parser.cfToBirthMonth(plain), parser.cfToBirthDay(plain)];
  return month === null || day === null ? null : { month: month + 1, day };
}

/** @param plain without omocodia @param variant 1–127: which of the seven digits become letters, for tests. */
export function withOmocodia(plain: string, variant: number): string {
  return parser.cfOmocode(plain, variant);
}
