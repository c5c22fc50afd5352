import fc from 'fast-check';
import { emailProblem, isSameEmail, normaliseEmail } from '../../../src/domain/text/email';
import { likePattern, searchable } from '../../../src/domain/text/normalise';
import { personNameProblem, tidyPersonName } from '../../../src/domain/text/person-name';
import { isSafeText } from '../../../src/domain/text/safe';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('what searches compare', () => {
  test.each([
    ['D’Angelò', 'd angelo'],
    ["  DE   LUCA-ROSSI d'Aosta", 'de luca rossi d aosta'],
    ['Łukasz Strauß Ægir Đặng', 'lukasz strauss aegir dang'],
    ['Ｒｏｓｓｉ ﬁore', 'rossi fiore'],
    ['Anna.Bianchi+caf@Esempio.IT', 'anna.bianchi+caf@esempio.it'],
    ['İstanbul', 'istanbul'],
  ])('%s is searched as «%s»', (typed, kept) => {
    expect(searchable(typed)).toBe(kept);
  });

  test('is the same when done twice, and has no spaces around or doubled', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = searchable(text);
        expect(searchable(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toContain('  ');
      }),
    );
  });

  test('letter case does not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcxyzàèéìòù' -") }), (text) => {
        expect(searchable(text.toUpperCase())).toBe(searchable(text));
      }),
    );
  });

  test('wildcards of the database are taken literally', () => {
    expect(likePattern('100%_\\x')).toBe('100\\%\\_\\\\x');
  });
});

describe('texts that can be kept', () => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['a control character', 'a\u0007b'],
    ['a control character of the second set', 'a\u0085b'],
    ['a bidirectional override', 'a\u202Eb'],
    ['a bidirectional isolate', 'a\u2066b'],
    ['a line separator', 'a\u2028b'],
    ['a lone surrogate', 'a\uD800b'],
    ['a non-character', 'a\uFFFEb'],
    ['an invisible tag', 'a\u{E0041}b'],
  ])('%s is refused', (_what, text) => {
    expect(isSafeText(text)).toBe(false);
  });

  test.each(['', 'Città di Sant’Angelo', 'riga\r\nriga\tcolonna', 'emoji 👩‍👧 e 日本語', 'e\u0301'])(
    '%j passes',
    (text) => {
      expect(isSafeText(text)).toBe(true);
    },
  );

  test('no text with NUL, lone surrogates or overrides ever passes', () => {
    const bad = fc.constantFrom('\u0000', '\uD83D', '\uDC00', '\u202E', '\u001B', '\u2069');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        bad,
        fc.string({ unit: 'grapheme-ascii' }),
        (before, wrong, after) => {
          expect(isSafeText(`${before}${wrong} ${after}`)).toBe(false);
        },
      ),
    );
  });
});

describe('surnames and names', () => {
  test.each([
    'Rossi',
    "D'Amico",
    'D’Amico',
    'De Luca-Bianchi',
    'Niccolò',
    'Nguyễn',
    'Łukasz',
    'O',
    'St. John',
    'Anna  Maria',
  ])('%s is a name', (name) => {
    expect(personNameProblem(name)).toBeNull();
  });

  test.each([
    ['', /necessario/],
    ['   ', /necessario/],
    ['Rossi2', /numeri/],
    ["'-'", /almeno una lettera/],
    ['Росси', /tessera sanitaria/],
    ['[clicca](http://evil.test)', /tessera sanitaria/],
    ['<b>Anna</b>', /tessera sanitaria/],
    ['vinci su evil.com', /tessera sanitaria/],
    ['{{ nome }}', /tessera sanitaria/],
    ['anna@esempio', /tessera sanitaria/],
    ['Anna\u0000', /non ammessi/],
    ['\u202EannA', /non ammessi/],
    ['a'.repeat(81), /80/],
  ])('%j is refused with its reason', (name, reason) => {
    expect(personNameProblem(name)).toMatch(reason);
  });

  test('are kept with single spaces, composed accents and straight apostrophes', () => {
    expect(tidyPersonName('  D’Angelo\u0300   Maria–Pia ')).toBe("D'Angelò Maria-Pia");
  });

  test('that pass hold nothing that Markdown, HTML, Liquid or a mail program could take for more than text', () => {
    const parts = fc.constantFrom(
      'a',
      'B',
      'è',
      ' ',
      "'",
      '-',
      '.',
      'com',
      '/',
      ':',
      '<',
      '[',
      '{{',
      '@',
      '*',
      '_',
      '\n',
      '1',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const name = pieces.join('');
        fc.pre(personNameProblem(name) === null);
        expect(tidyPersonName(name)).not.toMatch(/[\n<>[\](){}@/:*_\\0-9]|\.\S/);
      }),
    );
  });
});

describe('email addresses', () => {
  test.each(['anna@esempio.it', ' Anna.Rossi+caf@Mail.Esempio.IT ', "o'neil@esempio.it"])(
    '%j can be one',
    (address) => {
      expect(emailProblem(address)).toBeNull();
    },
  );

  test.each([
    '',
    'anna',
    'anna@',
    '@esempio.it',
    'anna@esempio',
    'a b@esempio.it',
    'anna@esempio.it\nBcc: x@y.it',
    'a@b.it,c@d.it',
    'àè@esempio.it',
  ])('%j cannot be one', (address) => {
    expect(emailProblem(address)).toMatch(/^[A-Z].*\.$/);
  });

  test('an address of more than 254 characters is too long', () => {
    expect(emailProblem(`${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(190)}.it`)).toMatch(/lungo/);
  });

  test('are kept with the domain in lower case and the rest as typed', () => {
    expect(normaliseEmail(' Anna.Rossi@Esempio.IT ')).toBe('Anna.Rossi@esempio.it');
  });

  test('are the same mailbox whatever the letter case and the spaces around; no address is like none', () => {
    expect(isSameEmail(' Anna@Esempio.it', 'anna@esempio.IT ')).toBe(true);
    expect(isSameEmail('anna@esempio.it', 'anna+x@esempio.it')).toBe(false);
    expect(isSameEmail(null, null)).toBe(false);
    expect(isSameEmail('', '')).toBe(false);
    expect(isSameEmail('anna@esempio.it', null)).toBe(false);
  });

  test('being the same does not depend on the order', () => {
    const address = fc.option(fc.constantFrom('a@b.it', 'A@b.it', ' a@B.it', 'c@b.it', ''), { nil: null });
    fc.assert(
      fc.property(address, address, (one, other) =>
        expect(isSameEmail(one, other)).toBe(isSameEmail(other, one)),
      ),
    );
  });
});
