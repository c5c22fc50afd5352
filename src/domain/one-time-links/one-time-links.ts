export const LINK_PURPOSES = ['registration', 'activation', 'password-reset', 'letter-code'] as const;

/** What a one-time link or code is for. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** The CAF's own settings of how long links work. */
export interface LinkRules {
  registrationLinkHours: number;
  activationLinkDays: number;
  resetLinkMinutes: number;
  letterCodeDays: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @returns for how many milliseconds a new link of this purpose works. */
export function linkLifetime(purpose: LinkPurpose, rules: LinkRules): number {
  switch (purpose) {
    case 'registration':
      return rules.registrationLinkHours * HOUR;
    case 'activation':
      return rules.activationLinkDays * DAY;
    case 'password-reset':
      return rules.resetLinkMinutes * MINUTE;
    case 'letter-code':
      return rules.letterCodeDays * DAY;
  }
}

/** The same in Italian words, for messages: `48 ore`, `14 giorni`, `1 ora`. */
export function lifetimeInWords(purpose: LinkPurpose, rules: LinkRules): string {
  const count = (amount: number, one: string, many: string) =>
    `${String(amount)} ${amount === 1 ? one : many}`;
  const minutes = linkLifetime(purpose, rules) / MINUTE;
  if (minutes % (24 * 60) === 0 && minutes >= 3 * 24 * 60)
    return count(minutes / (24 * 60), 'giorno', 'giorni');
  if (minutes % 60 === 0) return count(minutes / 60, 'ora', 'ore');
  return count(minutes, 'minuto', 'minuti');
}

/** A link as the database keeps it. */
export interface StoredLink {
  expiresAt: string;
  usedAt: string | null;
  voidedAt: string | null;
  attempts: number;
}

/**
 * After so many wrong guesses a letter's code is void. Its 80 bits would bear a thousand times as many; fewer would let
 * a stranger make the letter of somebody else useless in a minute.
 */
export const MAX_CODE_ATTEMPTS = 100;

/** @returns whether a link still works at this instant. */
export function isUsable(link: StoredLink, now: string): boolean {
  return (
    link.usedAt === null &&
    link.voidedAt === null &&
    link.attempts < MAX_CODE_ATTEMPTS &&
    now < link.expiresAt
  );
}

// Crockford's alphabet: no I, L, O, U, which are read as other characters or spell words.
const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;

/** A letter's code from random bytes: 4 groups of 4 characters, 80 bits. @param bytes at least 16 random bytes */
export function letterCode(bytes: Uint8Array): string {
  const characters = [...bytes.slice(0, CODE_LENGTH)].map((byte) => CODE_ALPHABET[byte % 32]).join('');
  return characters.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as people type it, in the form in which it is compared; null when it cannot be one. */
export function normaliseLetterCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  const known = [...plain].every((character) => CODE_ALPHABET.includes(character));
  return plain.length === CODE_LENGTH && known ? plain : null;
}
