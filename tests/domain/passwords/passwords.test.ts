import fc from 'fast-check';
import {
  MAX_LENGTH,
  MIN_LENGTH,
  passwordProblem,
  type PasswordContext,
} from '../../../src/domain/passwords/check';
import { COMMON_WORDS } from '../../../src/domain/passwords/common-words';

const anna: PasswordContext = {
  codiceFiscale: 'RSSNNA50C54H501T',
  cognome: 'D’Angelò',
  nome: 'Anna Maria',
  email: 'anna.verdi@posta.test',
  cafName: 'CAF Esempio',
};

const problem = (password: string) => passwordProblem(password, anna);

test.each([
  'il treno delle 7 e 40 parte',
  'quattro gatti e un tamburo',
  'xK9#mQ2$vL7p',
  'kfjwmzqpxvbt',
  'мой длинный тёплый вечер',
  '日本語の長い長い合言葉です本当に',
  '🐈🍕🚂🌋🎻🪁🐈🍕🚂🌋🎻🪁',
  '739104628517',
  '  spazi  ovunque  e  basta  ',
])('«%s» is a good password: length counts, not classes of characters', (password) => {
  expect(problem(password)).toBeNull();
});

test.each([
  ['corta', 'almeno 12'],
  ['           ', 'almeno 12'],
  ['aaaaaaaaaaaa', 'si indovina subito'],
  ['abababababab', 'si indovina subito'],
  ['abcdefghijklm', 'si indovina subito'],
  ['mnbvcxzlkjhgf', 'si indovina subito'],
  ['!"£$%&/()=?^', 'si indovina subito'],
  ['password1234', 'tra le più usate'],
  ['P4ssw0rd!2024', 'tra le più usate'],
  ['1234p4ssw0rd', 'tra le più usate'],
  ['@nna P@ssw0rd!!', 'tra le più usate'],
  ['juventus1897', 'tra le più usate'],
  ['ForzaNapoli!!', 'tra le più usate'],
  ['1q2w3e4r5t6y', 'tra le più usate'],
  ['ti amo amore mio', 'tra le più usate'],
  ['123456789012', 'tra le più usate'],
  ['987654321098', 'tra le più usate'],
  ['14031950140350', 'tra le più usate'],
  ['01/01/1980 - 1980', 'tra le più usate'],
  ['738473847384', 'si indovina subito'],
  ['192837192837', 'tra le più usate'],
  ['D’Angelò 1950!', 'tra le più usate'],
  ['dangelo.anna.50', 'tra le più usate'],
  ['verdi verdi 12', 'tra le più usate'],
  ['esempio caf 730', 'tra le più usate'],
  ['RSSNNA50C54H501T', 'codice fiscale'],
  ['--rssnna50c54h501t--', 'codice fiscale'],
])('«%s» is refused with its reason', (password, reason) => {
  expect(problem(password)).toContain(reason);
});

test('a password of 256 characters is taken, one of 257 is not', () => {
  const long = 'una frase lunga che non finisce '.repeat(9);
  expect(problem(long.slice(0, MAX_LENGTH))).toBeNull();
  expect(problem(long.slice(0, MAX_LENGTH + 1))).toContain('al massimo 256');
});

test('length is counted in characters, as people count them', () => {
  expect(problem('🐈🍕🚂🌋🎻🪁🐈🍕🚂🌋🎻')).toContain('almeno 12');
});

test('a password typed with composed or with separate accents is judged the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (password) => {
      expect(problem(password.normalize('NFD'))).toBe(problem(password.normalize('NFC')));
    }),
  );
});

test('whatever is typed gets an answer: good, or one Italian sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (password) => {
      const reason = problem(password);
      if (reason === null) expect([...password.normalize('NFC')].length).toBeGreaterThanOrEqual(MIN_LENGTH);
      else expect(reason).toMatch(/^[A-Z].*\.$/);
    }),
  );
});

const word = fc.constantFrom(...COMMON_WORDS, 'Anna', 'Maria', 'dangelo', 'verdi', 'esempio');
const around = fc.stringMatching(/^[0-9 .,;:_#*+-]{0,6}$/);

test('the commonest words and the customer’s own are refused, however many and with whatever around them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, around), { minLength: 1, maxLength: 6 }), around, (words, before) => {
      const password = before + words.flat().join('');
      fc.pre([...password].length >= MIN_LENGTH && password.length <= MAX_LENGTH);
      expect(problem(password)).not.toBeNull();
    }),
  );
});

test('what a password manager makes is always good', () => {
  const made = fc.string({
    unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&*+-_'),
    minLength: 20,
    maxLength: 64,
  });
  fc.assert(
    fc.property(made, (password) => {
      fc.pre(new Set(password.toLowerCase()).size >= 12);
      expect(problem(password)).toBeNull();
    }),
    { seed: 730, numRuns: 500 },
  );
});
