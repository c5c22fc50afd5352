import { plainLatin } from '../../domain/text/latin';

/** How wide a text is in the font and size that it is set in, in points. */
export type Measure = (text: string) => number;

/** What every font has. */
const PLAIN = /^[ -~]*$/;

/** What only a program sees: it turns texts around, joins letters, or says how they are coded. */
const INVISIBLE = /\p{Cf}/gu;
const MARK = /^\p{M}$/u;
/** What stands where a letter is missing: the first of these that the font has. */
const GAPS = ['□', '?'];

/** A letter as documents for machines write it. */
function plainLetter(character: string): string {
  const letters = plainLatin(character);
  return character === character.toLowerCase() ? letters : letters.toUpperCase();
}

/** What is printed of a character that the font lacks. */
function standIn(isKnown: (character: string) => boolean, character: string): string {
  const plain = [...plainLetter(character)].filter(isKnown).join('');
  if (plain !== '' || MARK.test(character)) return plain;
  return GAPS.find(isKnown) ?? '';
}

const tidied = (text: string) => text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ');

/**
 * A text as a font can print it: single spaces, composed letters; a letter that the font lacks is written as documents for
 * machines do, and where there is no such way something shows that a letter is missing.
 */
export function printable(isKnown: (character: string) => boolean, text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  const tidy = tidied(text);
  const characters = Array.from(tidy);
  if (characters.every(isKnown)) return tidy;
  return characters
    .map((character) => (isKnown(character) ? character : standIn(isKnown, character)))
    .join('');
}

/** Whether letters of a text are missing where it is printed. */
export function losesLetters(isKnown: (character: string) => boolean, text: string): boolean {
  return Array.from(tidied(text)).some((character) => {
    if (isKnown(character) || MARK.test(character)) return false;
    return ![...plainLetter(character)].some(isKnown);
  });
}

/** A word that is wider than its line is broken where the line ends. */
function fitting(measure: Measure, word: string, width: number): string[] {
  if (measure(word) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (measure(longer) <= width || longer === character) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

/** A text in lines of at most a width. @param text as `printable` made it @param width in points */
export function wrapped(measure: Measure, text: string, width: number): string[] {
  if (measure(text) <= width) return [text.trim()];
  const lines: string[] = [''];
  for (const piece of text.split(' ').flatMap((word) => fitting(measure, word, width))) {
    const candidate = `${lines.at(-1) ?? ''} ${piece}`.trim();
    if (measure(candidate) <= width) lines[lines.length - 1] = candidate;
    else lines.push(piece);
  }
  return lines;
}
