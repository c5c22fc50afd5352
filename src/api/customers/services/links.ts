import { randomBytes } from 'node:crypto';
import { after, now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import { keyedDigest, newToken, tokenHash } from '../../../adapters/secrets';
import {
  isUsable,
  letterCode,
  lifetimeInWords,
  linkLifetime,
  normaliseLetterCode,
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

function columnsOf(owner: LinkOwner) {
  return 'customerId' in owner
    ? { customer_id: owner.customerId, registration_request_id: null }
    : { customer_id: null, registration_request_id: owner.registrationRequestId };
}

/** Voids every link and code that a customer, or a request, still has. */
export async function voidLinks(db: Knex, owner: LinkOwner): Promise<void> {
  await db('one_time_links')
    .where(columnsOf(owner))
    .whereNull('used_at')
    .whereNull('voided_at')
    .update({ voided_at: now() });
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

async function insertLink(db: Knex, purpose: LinkPurpose, owner: LinkOwner, secretHash: string) {
  const rules = await rulesOf(db);
  const at = now();
  await voidLinks(db, owner);
  const expiresAt = after(at, linkLifetime(purpose, rules));
  await insertRow(db, 'one_time_links', {
    purpose,
    secret_hash: secretHash,
    ...columnsOf(owner),
    created_instant: at,
    expires_at: expiresAt,
    attempts: 0,
  });
  return { expiresAt, lifetime: lifetimeInWords(purpose, rules) };
}

/** A new link; those that the owner had before are void. @returns the secret of its address, and its life in words. */
export async function createLink(db: Knex, purpose: Exclude<LinkPurpose, 'letter-code'>, owner: LinkOwner) {
  const token = newToken();
  return { token, ...(await insertLink(db, purpose, owner, tokenHash(token))) };
}

// A code that people type is shorter than a token: a keyed digest keeps it from being guessed from a stolen database.
function codeHash(customerId: number, code: string): string {
  return keyedDigest('letter-code', `${String(customerId)}:${code}`);
}

/** A new code for a letter; links and codes from before are void. */
export async function createLetterCode(db: Knex, customerId: number) {
  const code = letterCode(randomBytes(16));
  const hash = codeHash(customerId, normaliseLetterCode(code) ?? code);
  return { code, ...(await insertLink(db, 'letter-code', { customerId }, hash)) };
}

/** The link behind a token, if it still works. */
export async function usableLink(db: Knex, token: string): Promise<LinkRow | null> {
  const row = await db<LinkRow>('one_time_links')
    .where({ secret_hash: tokenHash(token) })
    .first();
  if (row === undefined || row.purpose === 'letter-code') return null;
  return isUsable(toStored(row), now()) ? row : null;
}

/** The customer's letter code, if what was typed is it and it still works; a wrong one counts as an attempt. */
export async function usableLetterCode(db: Knex, customerId: number, typed: string): Promise<LinkRow | null> {
  const code = normaliseLetterCode(typed);
  const hash = codeHash(customerId, code ?? '');
  const row = await db<LinkRow>('one_time_links').where({ secret_hash: hash }).first();
  if (row !== undefined && isUsable(toStored(row), now())) return row;
  await db('one_time_links')
    .where({ customer_id: customerId, purpose: 'letter-code' })
    .increment('attempts', 1);
  return null;
}

/** Uses a link up. @returns false when somebody else was faster: then nothing may follow from it. */
export async function consumeLink(db: Knex, link: LinkRow): Promise<boolean> {
  const used = await db('one_time_links')
    .where({ id: link.id })
    .whereNull('used_at')
    .whereNull('voided_at')
    .update({ used_at: now() });
  return used === 1;
}

function toStored(row: LinkRow) {
  return { expiresAt: row.expires_at, usedAt: row.used_at, voidedAt: row.voided_at, attempts: row.attempts };
}
