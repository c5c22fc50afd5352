import { checkCodiceFiscale } from '../codice-fiscale/check';
import { normaliseCodiceFiscale } from '../codice-fiscale/normalise';

/** What the name of a file tells of the document in it. */
export interface FileNameHints {
  codiceFiscale: string | null;
  fiscalYear: number | null;
  /** What is left of the name, as a title. */
  title: string;
}

const CODICE_FISCALE = /(?<![a-z0-9])[a-z0-9]{16}(?![a-z0-9])/gi;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const ENDING = /\.[a-z0-9]{1,5}$/i;

/**
 * Reads a codice fiscale and a year out of the name of a file: `730_2025_RSSMRA80A01H501U.pdf`. A proposal: an operator
 * confirms it.
 * @param thisYear no later year is proposed
 */
export function fileNameHints(name: string, thisYear: number): FileNameHints {
  const bare = name.replace(ENDING, '');
  const written = (bare.match(CODICE_FISCALE) ?? []).find((word) => checkCodiceFiscale(word).ok);
  const rest = written === undefined ? bare : bare.replace(written, ' ');
  const year = (rest.match(YEAR) ?? []).map(Number).find((found) => found <= thisYear && found >= 1980);
  const title = rest
    .replace(year === undefined ? '' : String(year), ' ')
    .replace(/[_\-.\s]+/g, ' ')
    .trim();
  return {
    codiceFiscale: written === undefined ? null : normaliseCodiceFiscale(written),
    fiscalYear: year ?? null,
    title,
  };
}
