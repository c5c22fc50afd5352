import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, transaction } from '../../../adapters/database';
import { checkAttempts, countAttempt, forgetAttempts } from '../../../adapters/limits';
import { verifyPassword } from '../../../adapters/password-hash';
import { keyedDigest } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import { normaliseCodiceFiscale } from '../../../domain/codice-fiscale/normalise';
import { audit } from '../../audit/services/audit';
import { customerByCodiceFiscale } from './customer-rows';
import { KNOWN_ADDRESS, LIMITS } from './limits';
import { openSession } from './sessions';

export interface SignIn {
  codiceFiscale: string;
  password: string;
  device: string;
  clientAddress: string;
}

async function isKnownAddress(strapi: Core.Strapi, pair: string): Promise<boolean> {
  const key = `${KNOWN_ADDRESS.name}:${keyedDigest('rate-limit', pair)}`;
  return (
    (await database(strapi)('rate_limits').where({ key }).where('window_end', '>', now()).first('id')) !==
    undefined
  );
}

// A wrong try counts thrice: for the address, for the account, and for the two together.
async function checkLimits(strapi: Core.Strapi, account: string, address: string): Promise<void> {
  const pair = `${account}|${address}`;
  await countAttempt(strapi, LIMITS.signInByAddress, address);
  await countAttempt(strapi, LIMITS.signInByAccountAndAddress, pair);
  if (!(await isKnownAddress(strapi, pair))) await checkAttempts(strapi, LIMITS.signInByAccount, account);
}

/**
 * Signs a customer in by codice fiscale (any letter case, spaces ignored) and password.
 * A codice fiscale that nobody has costs the same time as a wrong password.
 * @throws PortalError `wrong-credentials`, `account-blocked` (only to who knows the password), `too-many-attempts`
 */
export async function signIn(strapi: Core.Strapi, attempt: SignIn) {
  const account = normaliseCodiceFiscale(attempt.codiceFiscale);
  const pair = `${account}|${attempt.clientAddress}`;
  await checkLimits(strapi, account, attempt.clientAddress);
  const customer = await customerByCodiceFiscale(database(strapi), account);
  const isRight = await verifyPassword(attempt.password, customer?.password_hash ?? null);
  if (customer === null || !isRight) {
    await countAttempt(strapi, { ...LIMITS.signInByAccount, attempts: Number.MAX_SAFE_INTEGER }, account);
    throw new PortalError('wrong-credentials');
  }
  if (customer.blocked) throw new PortalError('account-blocked');
  await forgetAttempts(strapi, LIMITS.signInByAccountAndAddress, pair);
  await countAttempt(strapi, { ...KNOWN_ADDRESS, attempts: Number.MAX_SAFE_INTEGER }, pair);
  return transaction(strapi, async (db) => {
    // Whoever changed the password or blocked the account while this one was being checked has the last word.
    const still = await db('up_users')
      .where({ id: customer.id, password_hash: customer.password_hash, blocked: false })
      .first('id');
    if (still === undefined) throw new PortalError('wrong-credentials');
    await db('up_users').where({ id: customer.id }).update({ last_sign_in_at: now() });
    await audit(db, {
      action: 'signed-in',
      actor: { kind: 'customer', id: customer.id },
      customerId: customer.id,
    });
    return openSession(db, customer.id, attempt.device);
  });
}
