import { plainLatin } from '../../domain/text/latin';

/** How wide a text is in the font and size that it is set in, in points. */
export type Measure = (text: string) => number;

/** What every font has. */
const PLAIN = /^[ -~]*$/;

/**
 * A text as a font can print it: single spaces, composed letters; a letter that the font lacks is written as documents for
 * machines do, what is no letter is left out.
 */
export function printable(isKnown: (character: string) => boolean, text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ');
  const characters = Array.from(tidy);
  if (characters.every(isKnown)) return tidy;
  const plain = (character: string) => {
    const letters = plainLatin(character);
    return character === character.toLowerCase() ? letters : letters.toUpperCase();
  };
  return characters
    .map((character) => (isKnown(character) ? character : [...plain(character)].filter(isKnown).join('')))
    .join('');
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
