import { COMMON_WORDS } from './common-words';

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

const LEET: Record<string, string> = {
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

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function withoutLeet(text: string): string {
  return lettersOf([...text.toLowerCase()].map((character) => LEET[character] ?? character).join(''));
}

function contextWords(context: PasswordContext): string[] {
  const parts = [context.cognome, context.nome, context.cafName, context.email?.split('@')[0] ?? ''];
  const words = parts.flatMap((part) => [lettersOf(part), ...part.split(/[^\p{L}]+/u).map(lettersOf)]);
  return [...words, lettersOf(context.codiceFiscale)].filter((word) => word.length >= 3);
}

/** @returns whether a text is nothing but known words, one after the other. */
function isMadeOf(text: string, known: (word: string) => boolean): boolean {
  const reachable = new Array<boolean>(text.length + 1).fill(false);
  reachable[0] = true;
  for (let end = 1; end <= text.length; end += 1)
    for (let start = Math.max(0, end - 20); start < end && !reachable[end]; start += 1)
      if (reachable[start] && known(text.slice(start, end))) reachable[end] = true;
  return reachable[text.length] ?? false;
}

function hasFewCharacters(password: string): boolean {
  return new Set(password.toLowerCase()).size < 5;
}

const RUNS = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyzabcdefghijkl',
  'qwertyuiopasdfghjklzxcvbnm',
];

function isRun(password: string): boolean {
  const plain = password.toLowerCase();
  return RUNS.some((run) => run.includes(plain) || [...run].reverse().join('').includes(plain));
}

/**
 * Judges a new password by length and by how soon it would be guessed, never by classes of characters (NIST SP 800-63B).
 * @returns the Italian reason of a refusal, or null when the password is good.
 */
export function passwordProblem(password: string, context: PasswordContext): string | null {
  const length = [...password].length;
  if (length < MIN_LENGTH)
    return `Scegli una password di almeno ${String(MIN_LENGTH)} caratteri: anche una frase va bene.`;
  if (length > MAX_LENGTH) return `La password può avere al massimo ${String(MAX_LENGTH)} caratteri.`;
  if (hasFewCharacters(password) || isRun(password))
    return 'Questa password si indovina subito: usa caratteri diversi tra loro, per esempio una frase.';
  const own = new Set(contextWords(context));
  if (password.toUpperCase().includes(context.codiceFiscale))
    return 'La password non deve contenere il tuo codice fiscale.';
  const known = (word: string) => COMMON_WORDS.has(word) || own.has(word);
  for (const letters of [lettersOf(password), withoutLeet(password)])
    if (isMadeOf(letters, known))
      return 'Questa password è tra le più usate o contiene solo i tuoi dati: scegline una più difficile da indovinare.';
  return null;
}
