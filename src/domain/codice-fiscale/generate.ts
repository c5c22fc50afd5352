import { checkCodiceFiscale } from './check';
import { birthCode, checkCharacter, nameCode, surnameCode, withOmocodia } from './library';
import { lettersOf } from './names';

/** A made-up person, for demo and test data. */
export interface MadeUpPerson {
  cognome: string;
  nome: string;
  /** `1950-03-14` */
  birthDate: string;
  sex: 'M' | 'F';
  /** Belfiore code, for instance H501. */
  birthPlace: string;
}

/**
 * The codice fiscale of a made-up person.
 * @param omocodia 0 none, 1–127 which of the seven digits are letters
 * @throws Error when the data cannot make one.
 */
export function codiceFiscaleOf(person: MadeUpPerson, omocodia = 0): string {
  const [year = 0, month = 0, day = 0] = person.birthDate.split('-').map(Number);
  const parts = [
    surnameCode(lettersOf(person.cognome)),
    nameCode(lettersOf(person.nome)),
    birthCode(year, month, day, person.sex),
    person.birthPlace,
  ];
  const body = parts.join('');
  const checked = checkCodiceFiscale(`${body}${checkCharacter(body) ?? ''}`);
  if (parts.includes(null) || !checked.ok) throw new Error('these data make no codice fiscale');
  return omocodia === 0 ? checked.value : withOmocodia(checked.value, omocodia);
}
