import fc from 'fast-check';
import {
  LINK_PURPOSES,
  MAX_CODE_ATTEMPTS,
  isUsable,
  letterCode,
  lifetimeInWords,
  linkLifetime,
  normaliseLetterCode,
} from '../../../src/domain/one-time-links/one-time-links';

const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const rules = fc.record({
  registrationLinkHours: fc.integer({ min: 1, max: 336 }),
  activationLinkDays: fc.integer({ min: 1, max: 90 }),
  resetLinkMinutes: fc.integer({ min: 10, max: 1440 }),
  letterCodeDays: fc.integer({ min: 1, max: 90 }),
});
const purpose = fc.constantFrom(...LINK_PURPOSES);

test('a link works until it expires, is used, is void, or was guessed at too often', () => {
  const link = fc.record({
    expiresAt: instant.map((date) => date.toISOString()),
    usedAt: fc.option(instant.map((date) => date.toISOString())),
    voidedAt: fc.option(instant.map((date) => date.toISOString())),
    attempts: fc.nat({ max: 2 * MAX_CODE_ATTEMPTS }),
  });
  fc.assert(
    fc.property(link, instant, (stored, now) => {
      const alive =
        now.getTime() < Date.parse(stored.expiresAt) &&
        stored.usedAt === null &&
        stored.voidedAt === null &&
        stored.attempts < MAX_CODE_ATTEMPTS;
      expect(isUsable(stored, now.toISOString())).toBe(alive);
    }),
  );
});

test('the words of a link’s life say what the CAF set', () => {
  const UNITS: Record<string, number> = {
    minuto: 1,
    minuti: 1,
    ora: 60,
    ore: 60,
    giorno: 1440,
    giorni: 1440,
  };
  fc.assert(
    fc.property(purpose, rules, (what, set) => {
      const [amount = '', unit = ''] = lifetimeInWords(what, set).split(' ');
      expect(Number(amount) * (UNITS[unit] ?? 0) * 60_000).toBe(linkLifetime(what, set));
      expect(amount === '1').toBe(['minuto', 'ora', 'giorno'].includes(unit));
    }),
  );
});

const bytes = fc.uint8Array({ minLength: 16, maxLength: 32 });

test('a letter’s code has four groups of four characters that are not mistaken for others', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(letterCode(random)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test('a letter’s code is understood however it is typed', () => {
  const typing = fc.array(fc.constantFrom('lower', 'spaces', 'no dashes', 'look-alikes'));
  const AS_TYPED: Record<string, (code: string) => string> = {
    lower: (code) => code.toLowerCase(),
    spaces: (code) => ` ${code.replaceAll('-', ' ')} `,
    'no dashes': (code) => code.replaceAll('-', ''),
    'look-alikes': (code) => code.replaceAll('0', 'o').replace('1', 'l').replace('1', 'I'),
  };
  fc.assert(
    fc.property(bytes, typing, (random, ways) => {
      const code = letterCode(random);
      const typed = ways.reduce((text, way) => AS_TYPED[way]?.(text) ?? text, code);
      expect(normaliseLetterCode(typed)).toBe(code.replaceAll('-', ''));
    }),
  );
});

test('two letters with different random bytes have different codes', () => {
  const five = fc.uint8Array({ minLength: 16, maxLength: 16, max: 31 });
  fc.assert(
    fc.property(five, five, (one, other) => {
      expect(letterCode(one) === letterCode(other)).toBe(one.join() === other.join());
    }),
  );
});

test('what cannot be a code is told from one', () => {
  for (const typed of [
    '',
    '1234',
    'ABCD-EFGH-JKMN-PQR',
    'ABCD-EFGH-JKMN-PQRST',
    'ABCD-EFGH-JKMN-PQRU',
    'È'.repeat(16),
  ])
    expect(normaliseLetterCode(typed)).toBeNull();
});
