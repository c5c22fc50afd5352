import { after, now } from '../../../adapters/clock';
import { insertRows, type Knex } from '../../../adapters/database';
import { newToken, tokenHash } from '../../../adapters/secrets';
import {
  MAX_CODE_ATTEMPTS,
  isUsable,
  lifetimeInWords,
  linkLifetime,
  type LinkPurpose,
  type LinkRules,
} from '../../../domain/one-time-links/one-time-links';

/** For whom a link is: a customer, or a request that is not a customer yet. */
export type LinkOwner = { customerId: number } | { registrationRequestId: number };

export interface LinkRow {
  secret_hash: string;
  id: number;
  purpose: LinkPurpose;
  customer_id: number | null;
  registration_request_id: number | null;
  expires_at: string;
  used_at: string | null;
  voided_at: string | null;
  attempts: number;
}

const LINKS = 'one_time_links';

function columnsOf(owner: LinkOwner) {
  return 'customerId' in owner
    ? { customer_id: owner.customerId, registration_request_id: null }
    : { customer_id: null, registration_request_id: owner.registrationRequestId };
}

/**
 * Voids the links and codes that a customer, or a request, still has.
 * @param what `links-by-mail` leaves the code of a letter as it is
 */
export async function voidLinks(
  db: Knex,
  owner: LinkOwner,
  what: 'everything' | 'links-by-mail' = 'everything',
): Promise<void> {
  const query = db(LINKS).where(columnsOf(owner)).whereNull('used_at').whereNull('voided_at');
  if (what === 'links-by-mail') void query.whereNot({ purpose: 'letter-code' });
  await query.update({ voided_at: now() });
  if (what === 'everything' && 'customerId' in owner)
    await db('email_changes').where({ customer_id: owner.customerId }).delete();
}

async function rulesOf(db: Knex): Promise<LinkRules> {
  const row = await db('portal_rules').first<Record<string, number> | undefined>();
  return {
    registrationLinkHours: row?.['registration_link_hours'] ?? 48,
    activationLinkDays: row?.['activation_link_days'] ?? 14,
    resetLinkMinutes: row?.['reset_link_minutes'] ?? 60,
    letterCodeDays: row?.['letter_code_days'] ?? 30,
  };
}

interface NewLink {
  owner: LinkOwner;
  secretHash: string;
}

async function insertLinks(db: Knex, purpose: LinkPurpose, links: NewLink[]): Promise<string> {
  const rules = await rulesOf(db);
  const at = now();
  const rows = links.map(({ owner, secretHash }) => ({
    purpose,
    secret_hash: secretHash,
    ...columnsOf(owner),
    created_instant: at,
    expires_at: after(at, linkLifetime(purpose, rules)),
    attempts: 0,
  }));
  await insertRows(db, LINKS, rows);
  return lifetimeInWords(purpose, rules);
}

/** Keeps the digest of a new code's secret; what the owner had before is void. @returns its life in words */
export async function insertCode(db: Knex, owner: LinkOwner, secretHash: string): Promise<string> {
  await voidLinks(db, owner);
  return insertLinks(db, 'letter-code', [{ owner, secretHash }]);
}

/**
 * A new link; those that the owner had before are void. The code of a letter stays: anybody who knows a codice fiscale
 * can ask for a link by mail, and must not take the letter's code from who has it in hand.
 * @returns the secret of its address, and its life in words
 */
export async function createLink(db: Knex, purpose: Exclude<LinkPurpose, 'letter-code'>, owner: LinkOwner) {
  const token = newToken();
  await voidLinks(db, owner, 'links-by-mail');
  return { token, lifetime: await insertLinks(db, purpose, [{ owner, secretHash: tokenHash(token) }]) };
}

/** The first links of up to a few hundred new customers. @returns their secrets in the order of the customers */
export async function createFirstLinks(db: Knex, customerIds: number[]) {
  const tokens = customerIds.map(() => newToken());
  const links = tokens.map((token, index) => ({
    owner: { customerId: customerIds[index] ?? 0 },
    secretHash: tokenHash(token),
  }));
  return { tokens, lifetime: await insertLinks(db, 'activation', links) };
}

/** The link or code behind the digest of a secret, if it still works. */
export async function usableBySecret(db: Knex, secretHash: string): Promise<LinkRow | null> {
  const row = await db<LinkRow>(LINKS).where({ secret_hash: secretHash }).first();
  if (row === undefined) return null;
  const stored = { expiresAt: row.expires_at, usedAt: row.used_at, voidedAt: row.voided_at };
  return isUsable({ ...stored, attempts: row.attempts }, now()) ? row : null;
}

/** The link behind a token, if it still works. */
export async function usableLink(db: Knex, token: string): Promise<LinkRow | null> {
  const row = await usableBySecret(db, tokenHash(token));
  return row?.purpose === 'letter-code' ? null : row;
}

/** Uses a link up. @returns false when it ended in the meantime: then nothing may follow from it. */
export async function consumeLink(db: Knex, link: LinkRow): Promise<boolean> {
  const at = now();
  const used = await db(LINKS)
    .where({ id: link.id })
    .whereNull('used_at')
    .whereNull('voided_at')
    .where('expires_at', '>', at)
    .where('attempts', '<', MAX_CODE_ATTEMPTS)
    .update({ used_at: at });
  return used === 1;
}
