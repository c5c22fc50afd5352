import { PortalError } from '../../../contracts/portal-error';
import { readPhone } from '../../../domain/phone/read-phone';
import type { CustomerDbRow } from '../../customers/services/customer-rows';

/**
 * The number, in the form of E.164, at which somebody is called: the one that was typed, else the customer's own.
 * @param customer null: somebody without an account
 * @returns null where none is known
 * @throws PortalError `invalid-input` for what is no number
 */
export function phoneFor(
  typed: string | null,
  customer: Pick<CustomerDbRow, 'mobile' | 'phone'> | null,
): string | null {
  if (typed === null) return customer?.mobile ?? customer?.phone ?? null;
  const phone = readPhone(typed);
  if (!phone.ok) throw PortalError.field('phone', phone.problem);
  return phone.e164;
}
