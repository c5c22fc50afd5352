import { isSameEmail } from '../text/email';

/** Who holds a codice fiscale today, as far as an activation must know. */
export interface Holder {
  type: 'anonimo' | 'registrato';
  email: string | null;
}

/**
 * What activating a codice fiscale means for who holds it:
 * `create` nobody does; `promote` an Anonimo with the same address; `take-over` an Anonimo with another address or
 * none, whose sessions, password and links end; `already-registrato` the CAF knows this person.
 */
export type ActivationDecision = 'create' | 'promote' | 'take-over' | 'already-registrato';

/**
 * Decides what an activation by the CAF does. A codice fiscale can be computed from public data, so who registered it
 * proved nothing: an Anonimo is never merged silently, and only the address that the CAF verified counts.
 */
export function decideActivation(holder: Holder | null, verifiedEmail: string | null): ActivationDecision {
  if (holder === null) return 'create';
  if (holder.type === 'registrato') return 'already-registrato';
  return isSameEmail(holder.email, verifiedEmail) ? 'promote' : 'take-over';
}
