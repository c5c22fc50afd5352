import fc from 'fast-check';
import type { MadeUpPerson } from '../../../src/domain/codice-fiscale/generate';

const SURNAMES = [
  'Rossi',
  "D'Angelò",
  'De Luca',
  'Fo',
  'Bo',
  'Ng',
  'O',
  'Aiello',
  'Müller',
  'Łukasz',
  'Quaglia',
  'Xu',
  'Iaia',
];
const NAMES = [
  'Anna',
  'Gianfranco',
  'Maria Anna',
  'Ugo',
  'Al',
  'Li',
  'Ömer',
  'Niccolò',
  'Jean-Marie',
  'Bob',
  'U',
];
const PLACES = ['H501', 'F205', 'A001', 'M430', 'D620', 'Z138', 'Z221', 'Z404'];

/** Made-up people of every kind: one-letter names, umlauts, born abroad, in suppressed comuni, on 29 February. */
export const people: fc.Arbitrary<MadeUpPerson> = fc.record({
  cognome: fc.constantFrom(...SURNAMES),
  nome: fc.constantFrom(...NAMES),
  birthDate: fc
    .date({ min: new Date('1906-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  sex: fc.constantFrom('M' as const, 'F' as const),
  birthPlace: fc.constantFrom(...PLACES),
});
