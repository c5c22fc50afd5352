import { birthDayOf, type BirthDay } from './birth';
import { nameCode, surnameCode } from './library';
import { readingsOf } from './names';

/** What is known of a person beside the codice fiscale. */
export interface PersonalData {
  cognome: string;
  nome: string;
  /** `1950-03-14` */
  birthDate?: string | null;
  sex?: 'M' | 'F' | null;
  /** Belfiore code of the comune or foreign country, for instance H501. */
  birthPlace?: string | null;
}

export interface Mismatch {
  field: keyof PersonalData;
  message: string;
}

const MESSAGES = {
  cognome: 'Il cognome non corrisponde al codice fiscale: scrivilo come sulla tessera sanitaria.',
  nome: 'Il nome non corrisponde al codice fiscale: scrivi tutti i nomi come sulla tessera sanitaria.',
  swapped: 'Sembra che cognome e nome siano scambiati: controlla i due campi.',
} as const;

function fitsSurname(code: string, name: string): boolean {
  return readingsOf(name).some((letters) => surnameCode(letters) === code);
}

function fitsName(code: string, name: string): boolean {
  return readingsOf(name).some((letters) => nameCode(letters) === code);
}

function identityMismatches(codiceFiscale: string, { cognome, nome }: PersonalData): Mismatch[] {
  const [surname, name] = [codiceFiscale.slice(0, 3), codiceFiscale.slice(3, 6)];
  const right = { cognome: fitsSurname(surname, cognome), nome: fitsName(name, nome) };
  if (!right.cognome && !right.nome && fitsSurname(surname, nome) && fitsName(name, cognome))
    return [{ field: 'cognome', message: MESSAGES.swapped }];
  return (['cognome', 'nome'] as const)
    .filter((field) => !right[field])
    .map((field) => ({ field, message: MESSAGES[field] }));
}

function isSameDay(birth: BirthDay, birthDate: string): boolean {
  const [year, month, day] = birthDate.split('-').map(Number);
  return (
    year !== undefined && year % 100 === birth.yearInCentury && month === birth.month && day === birth.day
  );
}

function birthMismatches(birth: BirthDay, person: PersonalData): Mismatch[] {
  const two = (part: number) => String(part).padStart(2, '0');
  const found: Mismatch[] = [];
  if (person.birthDate && !isSameDay(birth, person.birthDate)) {
    const said = `${two(birth.day)}/${two(birth.month)}, anno che finisce per ${two(birth.yearInCentury)}`;
    found.push({
      field: 'birthDate',
      message: `La data di nascita non corrisponde al codice fiscale, che indica il ${said}.`,
    });
  }
  if (person.sex && person.sex !== birth.sex) {
    const said = birth.sex === 'F' ? 'una donna' : 'un uomo';
    found.push({ field: 'sex', message: `Il sesso non corrisponde al codice fiscale, che è di ${said}.` });
  }
  if (person.birthPlace && person.birthPlace.toUpperCase() !== birth.place)
    found.push({
      field: 'birthPlace',
      message: `Il luogo di nascita non corrisponde al codice fiscale, che indica il codice ${birth.place}.`,
    });
  return found;
}

/**
 * Compares a codice fiscale with what is known of the person; omocodia is undone first. It finds slips and mistaken
 * persons, it proves nothing: several names have the same code.
 * @param codiceFiscale one that `checkCodiceFiscale` accepted
 * @returns one mismatch per field that does not fit, in plain Italian; empty when all fits.
 */
export function compareCodiceFiscale(codiceFiscale: string, person: PersonalData): Mismatch[] {
  const birth = birthDayOf(codiceFiscale);
  return [
    ...identityMismatches(codiceFiscale, person),
    ...(birth === null ? [] : birthMismatches(birth, person)),
  ];
}
