import { COMMON_WORDS } from './common-words';
import { isPatternOfDigits } from './digits';

export const MIN_LENGTH = 12;
export const MAX_LENGTH = 256;

/** What a stranger could know of the customer: a password made of these is soon guessed. */
export interface PasswordContext {
  codiceFiscale: string;
  cognome: string;
  nome: string;
  email: string | null;
  cafName: string;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
};

// Letters of every script: a phrase in Cyrillic is as good as one in Italian.
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

function letterFor(signs: string): string {
  return [...signs].map((sign) => LEET[sign] ?? sign).join('');
}

// Signs that stand for letters do so inside a word or at its beginning; a year behind it is a year.
function readingsOf(password: string): string[] {
  const inside = password.replace(/(?<=\p{L})[^\p{L}\s]+(?=\p{L})/gu, letterFor);
  const asWell = inside.replace(/(?<!\p{L})[^\p{L}\s]+(?=\p{L})/gu, letterFor);
  return [password, inside, asWell].map(lettersOf);
}

const LONGEST_WORD = 40;

function contextWords(context: PasswordContext): Set<string> {
  const parts = [context.cognome, context.nome, context.cafName, context.email?.split('@')[0] ?? ''];
  const words = parts.flatMap((part) => [lettersOf(part), ...part.split(/[^\p{L}\p{M}]+/u).map(lettersOf)]);
  return new Set(words.filter((word) => word.length >= 3));
}

/** @returns whether a text is nothing but known words, one after the other. */
function isMadeOf(text: string, known: (word: string) => boolean): boolean {
  const reachable = new Array<boolean>(text.length + 1).fill(false);
  reachable[0] = true;
  for (let end = 1; end <= text.length; end += 1)
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && !reachable[end]; start += 1)
      if (reachable[start] && known(text.slice(start, end))) reachable[end] = true;
  return reachable[text.length] ?? false;
}

const FEWEST_CHARACTERS = 5;

function hasFewCharacters(password: string): boolean {
  return new Set(password.toLowerCase()).size < FEWEST_CHARACTERS;
}

// The alphabet and the rows of keyboards, the digits' with shift held down as well.
const RUNS = [
  'abcdefghijklmnopqrstuvwxyzabcdefghijkl',
  'qwertyuiopasdfghjklzxcvbnm',
  '!"£$%&/()=?^',
  '!@#$%^&*()_+',
].flatMap((run) => [run, [...run].reverse().join('')]);

function isRun(password: string): boolean {
  return RUNS.some((run) => run.includes(password.toLowerCase()));
}

// The letters alone, without digits and symbols around them; where there are none, the digits.
function isSoonGuessed(password: string, own: Set<string>): boolean {
  if (!/\p{L}/u.test(password)) return isPatternOfDigits(password.replace(/\D/g, ''));
  const known = (word: string) => COMMON_WORDS.has(word) || own.has(word);
  return readingsOf(password).some((letters) => isMadeOf(letters, known));
}

/**
 * Judges a new password by length and by how soon it would be guessed, never by classes of characters (NIST SP 800-63B).
 * @returns the Italian reason of a refusal, or null when the password is good.
 */
export function passwordProblem(typed: string, context: PasswordContext): string | null {
  // As it is hashed: what two keyboards write differently is one password.
  const password = typed.normalize('NFC');
  const length = [...password].length;
  if (length < MIN_LENGTH)
    return `Scegli una password di almeno ${String(MIN_LENGTH)} caratteri: anche una frase va bene.`;
  if (length > MAX_LENGTH) return `La password può avere al massimo ${String(MAX_LENGTH)} caratteri.`;
  if (hasFewCharacters(password) || isRun(password))
    return 'Questa password si indovina subito: usa caratteri diversi tra loro, per esempio una frase.';
  if (password.toUpperCase().includes(context.codiceFiscale))
    return 'La password non deve contenere il tuo codice fiscale.';
  if (isSoonGuessed(password, contextWords(context)))
    return 'Questa password è tra le più usate o contiene solo i tuoi dati: scegline una più difficile da indovinare.';
  return null;
}
