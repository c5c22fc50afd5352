import type { CheckFacts } from '../kernel/facts';
import type { CodiceFiscaleReading } from './lookups';

// Digits of places 7, 8, 10, 11, 13, 14 and 15 may be letters: omocodia.
const FORM = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;

/** Whether a text has the form of the codice fiscale of a person. */
export function hasForm(code: string): boolean {
  return FORM.test(code);
}

/** What a codice fiscale says; null where it has not the form of one, or nobody can read it. */
export function readingOf({ lookups }: CheckFacts, code: string | null): CodiceFiscaleReading | null {
  return code !== null && hasForm(code) ? (lookups.codiceFiscale?.(code) ?? null) : null;
}

/** Whether the last letter does not follow from the others; never of a code that has not the form of one. */
export function hasWrongLetter(facts: CheckFacts, code: string): boolean {
  const reading = readingOf(facts, code);
  return reading !== null && reading.checkCharacter !== code.at(-1);
}
