import { checkCodiceFiscale } from '../codice-fiscale/check';

/** What stands in a list of codici fiscali, however it was typed, pasted or exported. */
export interface ReadList {
  /** Each one once, in the order in which they come. */
  codiciFiscali: string[];
  repeated: string[];
  /** Lines in which there is none; from 1. */
  malformed: { line: number; text: string }[];
}

/** Of a line that is told back. */
const TOLD = 60;

const SEPARATORS = /[;,\t]/;

function valid(text: string): string[] {
  const check = checkCodiceFiscale(text);
  return check.ok ? [check.value] : [];
}

// People write them with spaces between their parts, and several beside each other.
function inCell(cell: string): string[] {
  const plain = cell.replaceAll('"', '').trim();
  const whole = valid(plain);
  return whole.length > 0 ? whole : plain.split(/\s+/).flatMap(valid);
}

// A first line without a digit names the columns.
const isHeader = (line: string, index: number) => index === 0 && !/\d/.test(line);

/** Reads codici fiscali out of pasted text or a CSV file: whatever else stands in their lines is left alone. */
export function readList(text: string): ReadList {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const malformed: ReadList['malformed'] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const found = line.split(SEPARATORS).flatMap(inCell);
    for (const codiceFiscale of found)
      if (seen.has(codiceFiscale)) repeated.add(codiceFiscale);
      else seen.add(codiceFiscale);
    if (found.length > 0 || line.trim() === '' || isHeader(line, index)) continue;
    malformed.push({ line: index + 1, text: line.trim().slice(0, TOLD) });
  }
  return { codiciFiscali: [...seen], repeated: [...repeated], malformed };
}
