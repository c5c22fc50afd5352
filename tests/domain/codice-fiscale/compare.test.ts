import fc from 'fast-check';
import { birthDayOf, possibleBirthDates } from '../../../src/domain/codice-fiscale/birth';
import { compareCodiceFiscale } from '../../../src/domain/codice-fiscale/compare';
import { codiceFiscaleOf } from '../../../src/domain/codice-fiscale/generate';
import { people } from './people';

const made = (cognome: string, nome: string) =>
  codiceFiscaleOf({ cognome, nome, birthDate: '1950-03-14', sex: 'F', birthPlace: 'H501' });

const fields = (code: string, person: Parameters<typeof compareCodiceFiscale>[1]) =>
  compareCodiceFiscale(code, person).map(({ field }) => field);

describe('surname and name fit the codice fiscale', () => {
  test.each([
    // Surname and name as they stand in the code, then as the person writes them.
    ["D'Angelò", 'Niccolò', 'D’ANGELO', 'niccolo'],
    ['De Luca', 'Maria Anna', 'Deluca', 'Mariaanna'],
    ['Rossi', 'Maria', 'Rossi', 'Maria Anna'],
    ['García', 'Juan', 'García López', 'Juan Carlos'],
    ['Rossi-Bianchi', 'Jean-Marie', 'Rossi Bianchi', 'Jean Marie'],
    ['Fo', 'Al', 'fò', 'AL'],
    ['O', 'U', 'O', 'U'],
    ['Müller', 'Jörg', 'Mueller', 'Joerg'],
    ['Oeke', 'Uelo', 'Öke', 'Ülo'],
    ['Oke', 'Ulo', 'Öke', 'Ülo'],
    ['Strauss', 'Lukasz', 'Strauß', 'Łukasz'],
    ['Nguyen', 'Thi', 'Nguyễn', 'Thị'],
  ])('made for %s %s, written %s %s', (cognome, nome, writtenSurname, writtenName) => {
    expect(compareCodiceFiscale(made(cognome, nome), { cognome: writtenSurname, nome: writtenName })).toEqual(
      [],
    );
  });

  test('the fourth consonant of a name counts: Gianfranco is GFR, Gianni is GNN', () => {
    expect(made('Rossi', 'Gianfranco').slice(3, 6)).toBe('GFR');
    expect(made('Rossi', 'Gianni').slice(3, 6)).toBe('GNN');
    expect(fields(made('Rossi', 'Gianfranco'), { cognome: 'Rossi', nome: 'Gianni' })).toEqual(['nome']);
  });
});

describe('what does not fit is named', () => {
  const anna = {
    cognome: 'Rossi',
    nome: 'Anna',
    birthDate: '1950-03-14',
    sex: 'F',
    birthPlace: 'H501',
  } as const;
  const code = codiceFiscaleOf(anna);

  test.each([
    ['the surname', { cognome: 'Bianchi' }, 'cognome', /cognome non corrisponde.*tessera sanitaria/],
    ['the name', { nome: 'Maria' }, 'nome', /nome non corrisponde.*tessera sanitaria/],
    ['a surname in another alphabet', { cognome: 'Росси' }, 'cognome', /cognome/],
    ['the day of birth', { birthDate: '1950-03-15' }, 'birthDate', /14\/03, anno che finisce per 50/],
    ['the month of birth', { birthDate: '1950-04-14' }, 'birthDate', /data di nascita/],
    ['the year of birth', { birthDate: '1951-03-14' }, 'birthDate', /data di nascita/],
    ['the sex', { sex: 'M' as const }, 'sex', /sesso.*donna/],
    ['the place of birth', { birthPlace: 'F205' }, 'birthPlace', /luogo di nascita.*H501/],
  ])('%s', (_what, change, field, message) => {
    const mismatches = compareCodiceFiscale(code, { ...anna, ...change });
    expect(mismatches.map((mismatch) => mismatch.field)).toEqual([field]);
    expect(mismatches[0]?.message).toMatch(message);
  });

  test('surname and name written the wrong way round are recognised as such', () => {
    const [mismatch, ...others] = compareCodiceFiscale(code, { cognome: 'Anna', nome: 'Rossi' });
    expect(mismatch?.message).toMatch(/scambiati/);
    expect(others).toEqual([]);
  });

  test('what is not known is not compared', () => {
    expect(
      compareCodiceFiscale(code, {
        cognome: 'Rossi',
        nome: 'Anna',
        birthDate: null,
        sex: null,
        birthPlace: null,
      }),
    ).toEqual([]);
  });
});

test('whoever it was made for, in every omocodia, fits in all fields', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 127 }), (person, omocodia) => {
      expect(compareCodiceFiscale(codiceFiscaleOf(person, omocodia), person)).toEqual([]);
    }),
  );
});

test('omocodia does not change what the code says of the birth', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 127 }), (person, omocodia) => {
      expect(birthDayOf(codiceFiscaleOf(person, omocodia))).toEqual(birthDayOf(codiceFiscaleOf(person)));
    }),
  );
});

describe('the century is not in the code', () => {
  const born = (birthDate: string) =>
    codiceFiscaleOf({ cognome: 'Rossi', nome: 'Anna', birthDate, sex: 'F', birthPlace: 'H501' });

  test('who was born in 1925 may have been born in 2025 as well', () => {
    expect(possibleBirthDates(born('1925-06-30'), '2026-06-30')).toEqual(['2025-06-30', '1925-06-30']);
  });

  test('nobody is born tomorrow', () => {
    expect(possibleBirthDates(born('1926-07-01'), '2026-06-30')).toEqual(['1926-07-01']);
    expect(possibleBirthDates(born('1926-07-01'), '2026-07-01')).toEqual(['2026-07-01', '1926-07-01']);
  });

  test('nobody is older than 120 years', () => {
    expect(possibleBirthDates(born('2005-01-01'), '2026-06-30')).toEqual(['2005-01-01']);
  });

  test('1900 had no 29 February', () => {
    expect(possibleBirthDates(born('2000-02-29'), '2019-06-30')).toEqual(['2000-02-29']);
  });

  test('a birth date of either century fits', () => {
    expect(fields(born('1925-06-30'), { cognome: 'Rossi', nome: 'Anna', birthDate: '2025-06-30' })).toEqual(
      [],
    );
  });

  test('the true birth date is always among the possible ones', () => {
    fc.assert(
      fc.property(people, (person) => {
        expect(possibleBirthDates(codiceFiscaleOf(person), '2026-11-23')).toContain(person.birthDate);
      }),
    );
  });
});

test.each([
  ['no name', { nome: '' }],
  ['a surname without Latin letters', { cognome: 'Росси' }],
  ['a month that is none', { birthDate: '1950-13-14' }],
  ['a place that is none', { birthPlace: 'Roma' }],
])('no codice fiscale is made of %s', (_what, change) => {
  const anna = {
    cognome: 'Rossi',
    nome: 'Anna',
    birthDate: '1950-03-14',
    sex: 'F',
    birthPlace: 'H501',
  } as const;
  expect(() => codiceFiscaleOf({ ...anna, ...change })).toThrow();
});
