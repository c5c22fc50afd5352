import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { isSameEmail } from '../../../domain/text/email';
import { audit } from '../../audit/services/audit';
import { recordConflict } from './conflict-rows';
import { portalEntrance, tellCustomer } from './customer-messages';
import { insertCustomer, lockCustomerByCodiceFiscale, type CustomerDbRow } from './customer-rows';
import { sendToOffice } from './registration';
import { forgetRequest, requestById, type RequestRow } from './registration-requests';

// Between the request and the use of its link somebody else became the customer: operators decide who it is.
async function leaveToOperators(db: Knex, holder: CustomerDbRow, request: RequestRow): Promise<void> {
  await recordConflict(db, holder.id, { ...request, privacyVersion: request.privacy_version });
  await sendToOffice(db, request);
  await forgetRequest(db, request.id);
}

/**
 * Makes a customer, Anonimo, of who used the link of a registration request.
 * @returns the customer's row number, or null when somebody else has become the customer in the meantime.
 * @throws PortalError `link-not-valid` when it was this person; the database's unique violation in a close race
 */
export async function becomeCustomer(
  db: Knex,
  requestId: number,
  passwordHash: string,
): Promise<number | null> {
  const request = await requestById(db, requestId);
  if (request === null) throw new PortalError('link-not-valid');
  const holder = await lockCustomerByCodiceFiscale(db, request.codice_fiscale);
  if (holder !== null) {
    if (isSameEmail(holder.email, request.email)) throw new PortalError('link-not-valid');
    await leaveToOperators(db, holder, request);
    return null;
  }
  const at = now();
  const { cognome, nome, email } = request;
  const { id } = await insertCustomer(db, {
    codice_fiscale: request.codice_fiscale,
    cognome,
    nome,
    email,
    customer_type: 'anonimo',
    registered_at: at,
    email_verified_at: at,
    privacy_version: request.privacy_version,
    privacy_accepted_at: request.requested_at,
    password_hash: passwordHash,
  });
  await forgetRequest(db, request.id);
  await audit(db, { action: 'customer-registered', actor: { kind: 'customer', id }, customerId: id });
  await tellCustomer(db, 'anonymous-user-created', { id, nome, email }, { link: portalEntrance() });
  return id;
}
