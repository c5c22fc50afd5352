import fc from 'fast-check';
import { checkCodiceFiscale } from '../../../src/domain/codice-fiscale/check';
import { codiceFiscaleOf } from '../../../src/domain/codice-fiscale/generate';
import { normaliseCodiceFiscale } from '../../../src/domain/codice-fiscale/normalise';
import { people } from './people';

// The table of the decree (D.M. 23 December 1976, art. 6), typed by hand: values of characters in odd places, 0–9 then A–Z.
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16,
  10, 22, 25, 24, 23,
];

function checkCharacterByHand(body: string): string {
  const sum = [...body].reduce((total, character, index) => {
    const rank = Number.parseInt(character, 36);
    const even = rank < 10 ? rank : rank - 10;
    return total + (index % 2 === 0 ? (ODD[rank] ?? NaN) : even);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

const withCheck = (body: string) => body + checkCharacterByHand(body);

function faultOf(typed: string) {
  const checked = checkCodiceFiscale(typed);
  return checked.ok ? null : checked.fault;
}

describe('a codice fiscale is right', () => {
  test.each([
    ['a man', 'RSSMRA85T10A562S'],
    ['a man of 1925', 'MRTMTT25D09F205Z'],
    ['in lower case with spaces', ' rss mra 85t10 a562s '],
    ['with a space that does not break', 'RSSMRA\u00A085T10A562S'],
    ['a woman', withCheck('RSSNNA50C54H501')],
    ['born abroad, in a state that did not exist yet', withCheck('SHVLNO70E45Z138')],
    ['born in a state that is no more', withCheck('HRVVNA75E05Z118')],
    ['born where no list of the library has a code: Hong Kong', withCheck('CHNXXX80A01Z221')],
    ['born in an Italian town that is no longer Italian', withCheck('RSSMRA40E05D620')],
    ['born in a comune that is suppressed today', withCheck('RSSMRA60A01A441')],
    ['born in a comune on the very day it was founded', withCheck('RSSMRA20A01M430')],
    ['born in a comune younger than any list', withCheck('RSSMRA26A01M445')],
    ['born on 29 February 2000, which 1900 did not have', withCheck('RSSMRA00B29H501')],
    ['a woman born on the thirty-first', withCheck('RSSMRA80A71H501')],
    ['with surname and name of one letter', withCheck('OXXUXX80A01H501')],
    ['with a surname of two consonants', withCheck('NGXNNA80A41H501')],
    ['with omocodia in the last digit', withCheck('RSSMRA85T10A56N')],
    ['with omocodia in all seven digits', withCheck('RSSMRAURTMLARSN')],
  ])('of %s: %s', (_who, typed) => {
    const checked = checkCodiceFiscale(typed);
    expect(checked).toEqual({ ok: true, value: typed.replace(/\s/g, '').toUpperCase() });
  });

  test('whenever it is made from a person, in every omocodia, and its last character is that of the decree', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 127 }), (person, omocodia) => {
        const code = codiceFiscaleOf(person, omocodia);
        expect(code).toBe(withCheck(code.slice(0, 15)));
        expect(checkCodiceFiscale(code.toLowerCase())).toEqual({ ok: true, value: code });
      }),
    );
  });

  test('different omocodie of one person are different codes', () => {
    const person = {
      cognome: 'Rossi',
      nome: 'Mario',
      birthDate: '1985-12-10',
      sex: 'M',
      birthPlace: 'A562',
    } as const;
    const codes = Array.from({ length: 128 }, (_, omocodia) => codiceFiscaleOf(person, omocodia));
    expect(new Set(codes).size).toBe(128);
    expect(codes[0]).toBe('RSSMRA85T10A562S');
  });
});

describe('a codice fiscale is refused with its reason', () => {
  test.each([
    ['nothing typed', '   ', 'missing', /Scrivi/],
    ['fifteen characters', 'RSSMRA85T10A562', 'length', /ne hai scritti 15/],
    ['seventeen characters', 'RSSMRA85T10A562SS', 'length', /ne hai scritti 17/],
    ['one character', 'R', 'length', /1 solo/],
    ['a provisional number', '12345678903', 'numeric', /provvisorio/],
    ['an accent', 'RSSMRÀ85T10A562S', 'characters', /senza accenti/],
    ['punctuation', 'RSSMRA-85T10-A562S', 'characters', /lettere/],
    ['full-width letters', 'ＲSSMRA85T10A562S', 'characters', /lettere/],
    ['a letter that only looks plain', 'RſSMRA85T10A562S', 'characters', /lettere/],
    ['a dotless i', 'RSSMRA85T10A562ı', 'characters', /lettere/],
    ['an invisible space', 'RSSMRA85T10A562S\u200B', 'characters', /lettere/],
    ['NUL', 'RSSMRA85T10A562\u0000', 'characters', /lettere/],
    ['the letter O for a zero', 'RSSMRA85T1OA562S', 'form', /numero 11 \(«O»\).*serve un numero/],
    ['a digit for a letter', 'RS5MRA85T10A562S', 'form', /numero 3 \(«5»\).*serve una lettera/],
    ['letters that no name makes', withCheck('ABCMRA85T10A562'), 'name', /cognome/],
    ['a month that is none', withCheck('RSSMRA85F10A562'), 'date', /data di nascita/],
    ['day 32', withCheck('RSSMRA85A32H501'), 'date', /data di nascita/],
    ['day 0', withCheck('RSSMRA85A00H501'), 'date', /data di nascita/],
    ['day 72', withCheck('RSSMRA85A72H501'), 'date', /data di nascita/],
    ['30 February', withCheck('RSSMRA80B30H501'), 'date', /data di nascita/],
    ['30 February of a woman', withCheck('RSSNNA80B70H501'), 'date', /data di nascita/],
    ['29 February of a year that has none', withCheck('RSSMRA81B29H501'), 'date', /data di nascita/],
    ['31 November', withCheck('RSSMRA80S31H501'), 'date', /data di nascita/],
    ['a place that no code begins', withCheck('RSSMRA85T10X562'), 'place', /luogo di nascita/],
    ['comune number zero', withCheck('RSSMRA85T10A000'), 'place', /luogo di nascita/],
    ['a wrong last letter', 'RSSMRA85T10A562T', 'check-character', /ultima lettera/],
    ['omocodia without its own check character', 'RSSMRA85T10A56NS', 'check-character', /ultima lettera/],
  ])('%s (%s)', (_what, typed, fault, reason) => {
    const checked = checkCodiceFiscale(typed);
    expect(checked).toMatchObject({ ok: false, fault });
    expect(checked.ok ? '' : checked.reason).toMatch(reason);
  });

  test('whatever single character is mistyped, it is noticed', () => {
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
    // Digits and the letters A–J weigh the same in the decree's table: where both may stand the check character is blind.
    const weighsTheSame = (one: string, other: string) => /\d/.test(one) !== /\d/.test(other);
    fc.assert(
      fc.property(people, fc.nat(15), fc.constantFrom(...alphabet), (person, index, character) => {
        const code = codiceFiscaleOf(person);
        fc.pre(code[index] !== character && !weighsTheSame(code[index] ?? '', character));
        expect(faultOf(code.slice(0, index) + character + code.slice(index + 1))).not.toBeNull();
      }),
    );
  });

  test('and no text at all makes the check fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'RSM85T10AL[ '), maxLength: 20 }),
        ),
        (typed) => {
          const checked = checkCodiceFiscale(typed);
          expect(checked.ok || /^[A-Z].*\.$/.test(checked.reason)).toBe(true);
        },
      ),
    );
  });
});

test('normalising twice is normalising once, and only plain letters change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const once = normaliseCodiceFiscale(typed);
      expect(normaliseCodiceFiscale(once)).toBe(once);
      expect(once).not.toMatch(/[a-z\s]/);
    }),
  );
  expect(normaliseCodiceFiscale('ıſß')).toBe('ıſß');
});
