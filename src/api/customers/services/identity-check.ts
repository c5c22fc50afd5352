import { PortalError } from '../../../contracts/portal-error';
import { checkCodiceFiscale } from '../../../domain/codice-fiscale/check';
import { compareCodiceFiscale, type PersonalData } from '../../../domain/codice-fiscale/compare';

/**
 * Checks a codice fiscale and whether it fits the person.
 * @returns the normalised code. @throws PortalError `invalid-input` with the reason beside each field.
 */
export async function checkedCodiceFiscale(typed: string, person: PersonalData): Promise<string> {
  const check = await checkCodiceFiscale(typed);
  if (!check.ok) throw PortalError.field('codiceFiscale', check.reason);
  const mismatches = await compareCodiceFiscale(check.value, person);
  if (mismatches.length > 0)
    throw new PortalError('invalid-input', {
      errors: mismatches.map(({ field, message }) => ({ path: [field], message })),
    });
  return check.value;
}

/** As `checkedCodiceFiscale` where nothing else of the person is known. */
export async function formOfCodiceFiscale(typed: string): Promise<string> {
  const check = await checkCodiceFiscale(typed);
  if (!check.ok) throw PortalError.field('codiceFiscale', check.reason);
  return check.value;
}
