import { plainLatin } from '../text/latin';

// Documents that machines read spell these letters with two (ICAO 9303, part 3, section 6).
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

function letters(word: string): string {
  return plainLatin(word).replace(/[^a-z]/g, '');
}

// Names after the first may be missing from the code (those behind a comma in the birth register), and so may a
// second surname: every leading part of what was given is tried.
function leadingParts(name: string): string[] {
  const words = name.split(/\s+/).map(letters).filter(Boolean);
  return words.map((_, index) => words.slice(0, index + 1).join(''));
}

/**
 * The letters from which the code of a surname or name may have been made: accents, apostrophes and hyphens dropped as
 * the decree says, umlauts also as two letters.
 * @returns plain lower-case letters; empty when the name has no Latin letter.
 */
export function readingsOf(name: string): string[] {
  const lower = name.normalize('NFC').toLowerCase();
  const spelled = lower.replace(/[äöüåø]/g, (letter) => TWO_LETTERS[letter] ?? letter);
  return [...new Set([...leadingParts(spelled), ...leadingParts(lower)])];
}

/** The letters of a whole name, as a new codice fiscale is made from them. */
export function lettersOf(name: string): string {
  return letters(name);
}
