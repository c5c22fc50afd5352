import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, insertRow, type Knex } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import { newToken, seal, tokenHash, unseal } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import { isSameEmail } from '../../../domain/text/email';
import { env } from '../../../env';
import type { CustomerCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { queueMessage } from '../../messages/services/outbox';
import { tellCustomer } from './customer-messages';
import { customerById, lockCustomer, updateCustomer, type CustomerDbRow } from './customer-rows';
import { emailChangeLimits } from './limits';
import { voidLinks } from './links';
import { demandOwnPassword } from './own-password';
import { queueWebhook } from '../../integration/services/queue-webhook';

interface ChangeRow {
  customer_id: number;
  sealed_email: string;
  secret_hash: string;
  expires_at: string;
}

const LIFETIME_MS = 24 * 3_600_000;
const LIFETIME_IN_WORDS = '24 ore';

function pendingOf(db: Knex, customerId: number) {
  const live = db<ChangeRow>('email_changes').where({ customer_id: customerId });
  return live.where('expires_at', '>', now()).first();
}

/** The customer's address and the one that waits for its link to be used. */
export async function ownEmail(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const row = await customerById(db, caller.id);
  if (row === null) throw new PortalError('not-signed-in');
  const pending = await pendingOf(db, caller.id);
  return {
    email: row.email,
    pending:
      pending === undefined ? null : { email: unseal(pending.sealed_email), expiresAt: pending.expires_at },
  };
}

/** Writes the link to the new address; an earlier one is void. The customer's row must be locked. */
async function sendLink(db: Knex, customer: CustomerDbRow, email: string): Promise<void> {
  const token = newToken();
  const at = now();
  await db('email_changes').where({ customer_id: customer.id }).delete();
  await insertRow(db, 'email_changes', {
    ...{ customer_id: customer.id, sealed_email: seal(email), secret_hash: tokenHash(token) },
    ...{ asked_at: at, expires_at: after(at, LIFETIME_MS) },
  });
  await queueMessage(db, {
    event: 'email-change-confirm',
    // Not the customer's: it goes to the address that is not theirs yet.
    customerId: null,
    recipient: email,
    values: {
      nome: customer.nome,
      validita: LIFETIME_IN_WORDS,
      link: `${env.PUBLIC_URL}/conferma-email?t=${token}`,
    },
  });
}

/**
 * Asks for another address. Nothing tells whether somebody else has it.
 * @throws PortalError `invalid-input` (the password, the same address), `too-many-attempts`
 */
export async function askEmailChange(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { email, currentPassword }: { email: string; currentPassword: string },
): Promise<void> {
  const known = await demandOwnPassword(strapi, caller, currentPassword);
  if (isSameEmail(email, known.email))
    throw PortalError.field('email', 'È già il tuo indirizzo: scrivine un altro.');
  for (const [limit, subject] of emailChangeLimits(caller.id, email))
    await countAttempt(strapi, limit, subject);
  await contestedTransaction(strapi, async (db) => {
    const row = await lockCustomer(db, caller.id);
    // Meanwhile the account may have been blocked or given to somebody else.
    if (row === null || row.blocked || row.password_hash !== known.password_hash)
      throw new PortalError('not-signed-in');
    await sendLink(db, row, email);
    await audit(db, {
      action: 'email-change-asked',
      actor: { kind: 'customer', id: row.id },
      customerId: row.id,
    });
  });
}

/** @throws PortalError `state-not-allowed` when no address waits, `too-many-attempts` */
export async function sendEmailLinkAgain(strapi: Core.Strapi, caller: CustomerCaller): Promise<void> {
  const { pending } = await ownEmail(strapi, caller);
  if (pending === null) throw new PortalError('state-not-allowed');
  for (const [limit, subject] of emailChangeLimits(caller.id, pending.email))
    await countAttempt(strapi, limit, subject);
  await contestedTransaction(strapi, async (db) => {
    const row = await lockCustomer(db, caller.id);
    const waiting = row === null || row.blocked ? undefined : await pendingOf(db, row.id);
    // Another tab may have asked for another address meanwhile: the limits were counted for this one.
    if (row === null || waiting === undefined || unseal(waiting.sealed_email) !== pending.email)
      throw new PortalError('state-not-allowed');
    await sendLink(db, row, pending.email);
  });
}

export async function cancelEmailChange(strapi: Core.Strapi, caller: CustomerCaller): Promise<void> {
  await database(strapi)('email_changes').where({ customer_id: caller.id }).delete();
}

/**
 * Uses the link: the new address counts, the old one is told, and the links that it was sent are void. Sessions stay:
 * whoever has them asked for the change with the password.
 * @throws PortalError `link-not-valid`
 */
export async function confirmEmail(strapi: Core.Strapi, token: string): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const found = await db<ChangeRow>('email_changes')
      .where({ secret_hash: tokenHash(token) })
      .first();
    const customer = found === undefined ? null : await lockCustomer(db, found.customer_id);
    // As it is now that nobody else can change the customer.
    const change = customer === null ? undefined : await pendingOf(db, customer.id);
    if (customer === null || customer.blocked || change?.secret_hash !== tokenHash(token))
      throw new PortalError('link-not-valid');
    if (customer.email !== null) await tellCustomer(db, 'email-changed', customer);
    await voidLinks(db, { customerId: customer.id });
    await updateCustomer(db, customer, { email: unseal(change.sealed_email), email_verified_at: now() });
    await audit(db, {
      action: 'email-changed',
      actor: { kind: 'customer', id: customer.id },
      customerId: customer.id,
    });
    await queueWebhook(db, { type: 'email-changed', customerId: customer.id });
  });
}
