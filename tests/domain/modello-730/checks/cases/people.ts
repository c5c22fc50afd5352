import { codiceFiscaleOf } from '../../../../../src/domain/codice-fiscale/generate';

/** The codice fiscale of somebody made up who was born on a day in Rome. */
export function born(birthDate: string, sex: 'M' | 'F' = 'M', nome = 'Luca'): string {
  return codiceFiscaleOf({ cognome: 'Rossi', nome, birthDate, sex, birthPlace: 'H501' });
}

/** Who declares: Mario Rossi, born in Rome on 15 March 1970. */
export const SELF = born('1970-03-15', 'M', 'Mario');
/** Anna Rossi. */
export const SPOUSE = born('1972-05-02', 'F', 'Anna');

/** A codice fiscale whose last letter does not follow from the others. */
export function withWrongLetter(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
}

/** Eleven digits of a body, and the same with a slip. */
export const BODY = '80078750587';
export const WRONG_BODY = '80078750588';
