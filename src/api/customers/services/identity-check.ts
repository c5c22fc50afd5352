import { PortalError } from '../../../contracts/portal-error';
import { checkCodiceFiscale } from '../../../domain/codice-fiscale/check';
import { compareCodiceFiscale, type PersonalData } from '../../../domain/codice-fiscale/compare';

/** @returns the normalised code. @throws PortalError `invalid-input` with the reason beside its field. */
export function formOfCodiceFiscale(typed: string): string {
  const check = checkCodiceFiscale(typed);
  if (!check.ok) throw PortalError.field('codiceFiscale', check.reason);
  return check.value;
}

/**
 * Checks a codice fiscale and whether it fits the person.
 * @returns the normalised code. @throws PortalError `invalid-input` with the reason beside each field.
 */
export function checkedCodiceFiscale(typed: string, person: PersonalData): string {
  const codiceFiscale = formOfCodiceFiscale(typed);
  const mismatches = compareCodiceFiscale(codiceFiscale, person);
  if (mismatches.length === 0) return codiceFiscale;
  const errors = mismatches.map(({ field, message }) => ({ path: [field], message }));
  throw new PortalError('invalid-input', { errors });
}
