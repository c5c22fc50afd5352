import { isSafeText } from './safe';

/** The longest surname or name that the portal keeps, in characters. */
export const MAX_NAME_LENGTH = 80;

const LETTER = /\p{L}/u;
const LATIN_ONLY = /^[\p{Script=Latin}\p{M}\s'’‘`´ʼ.-]+$/u;
// `evil.com` as a name would become a link in many mail programs; a full stop belongs to abbreviations only.
const INNER_STOP = /\.(?=\S)/u;

/** @returns a name as it is kept: composed Unicode, single spaces, one kind of apostrophe and hyphen. */
export function tidyPersonName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Checks a surname or a name: letters of the Latin alphabet with their accents, apostrophes, hyphens, spaces, full
 * stops of abbreviations. Names go into messages and prints, so nothing that could be markup or an address passes.
 * @returns the Italian reason of a refusal, or null.
 */
export function personNameProblem(name: string): string | null {
  if (!isSafeText(name)) return 'Contiene caratteri non ammessi.';
  const tidy = tidyPersonName(name);
  if (tidy === '') return 'Questo campo è necessario.';
  if (tidy.length > MAX_NAME_LENGTH) return `Scrivi al massimo ${String(MAX_NAME_LENGTH)} caratteri.`;
  if (/\d/.test(tidy)) return 'Scrivi solo lettere: non possono esserci numeri.';
  if (!LETTER.test(tidy)) return 'Scrivi almeno una lettera.';
  if (!LATIN_ONLY.test(tidy) || INNER_STOP.test(tidy))
    return 'Scrivi solo lettere, spazi, apostrofi e trattini, come sulla tessera sanitaria.';
  return null;
}
