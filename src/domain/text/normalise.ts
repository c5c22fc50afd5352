import { plainLatin } from './latin';

/**
 * A text as searches compare it: no accents, no letter case, apostrophes and hyphens as spaces, single spaces.
 * `D’Angelò` becomes `d angelo`.
 */
export function searchable(text: string): string {
  return plainLatin(text)
    .replace(/[^\p{L}\p{N}@._+]+/gu, ' ')
    .trim();
}

/** Escapes what `like` treats as wildcards, for use with `escape '\'`. */
export function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
