/** As much of it as one reads in a line of a terminal. */
const LONGEST = 80;

/** Text from a file, cut where it is longer than a line wants it. */
export function cut(text: string, most = LONGEST): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** One line that a terminal only shows: what it would obey, or turn around, stands as its number, `\u{1b}`. */
export function harmless(line: string): string {
  return line.replace(/\p{C}/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
