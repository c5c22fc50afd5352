import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, transaction } from '../../../adapters/database';
import { verifyPassword } from '../../../adapters/password-hash';
import { PortalError } from '../../../contracts/portal-error';
import { audit } from '../../audit/services/audit';
import { customerByCodiceFiscale, type CustomerDbRow } from './customer-rows';
import { rememberAddress } from './known-addresses';
import { openSession } from './sessions';

export interface SignIn {
  /** Normalised. */
  codiceFiscale: string;
  password: string;
  device: string;
  clientAddress: string;
}

// Written whoever was meant, so that it takes the same time for a codice fiscale that nobody has.
async function refuse(strapi: Core.Strapi, customer: CustomerDbRow | null): Promise<never> {
  const failed = { action: 'sign-in-failed', actor: { kind: 'visitor' } } as const;
  await audit(database(strapi), customer === null ? failed : { ...failed, customerId: customer.id });
  throw new PortalError('wrong-credentials');
}

async function open(strapi: Core.Strapi, { id, password_hash }: CustomerDbRow, device: string) {
  return transaction(strapi, async (db) => {
    // Whoever changed the password or blocked the account while this one was being checked has the last word.
    const still = await db('up_users')
      .where({ id, password_hash, blocked: false })
      .update({ last_sign_in_at: now() });
    if (still === 0) throw new PortalError('wrong-credentials');
    await audit(db, { action: 'signed-in', actor: { kind: 'customer', id }, customerId: id });
    return openSession(db, id, device);
  });
}

/**
 * Signs a customer in by codice fiscale and password. A codice fiscale that nobody has costs the same time as a wrong
 * password. @throws PortalError `wrong-credentials`, `account-blocked` (only to who knows the password)
 */
export async function signIn(strapi: Core.Strapi, attempt: SignIn) {
  const customer = await customerByCodiceFiscale(database(strapi), attempt.codiceFiscale);
  const isRight = await verifyPassword(attempt.password, customer?.password_hash ?? null);
  if (customer === null || !isRight) return refuse(strapi, customer);
  if (customer.blocked) throw new PortalError('account-blocked');
  const session = await open(strapi, customer, attempt.device);
  await rememberAddress(strapi, attempt.codiceFiscale, attempt.clientAddress);
  return session;
}
