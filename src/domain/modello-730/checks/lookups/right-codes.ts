import { isNumericCodiceFiscale } from '../../structure/value';
import { hasForm, hasWrongLetter } from './codice-fiscale';
import type { CheckFacts } from '../kernel/facts';

/** Whether a text can be the codice fiscale of a person. The last letter is checked where somebody can reckon it. */
export function isCodeOfPerson(facts: CheckFacts, text: string): boolean {
  return hasForm(text) && !hasWrongLetter(facts, text);
}

/** Whether a text can be a codice fiscale: of a person, or of a company or body. */
export function isCodiceFiscale(facts: CheckFacts, code: string): boolean {
  return isNumericCodiceFiscale(code) || isCodeOfPerson(facts, code);
}
