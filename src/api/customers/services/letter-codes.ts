import { randomBytes } from 'node:crypto';
import type { Knex } from '../../../adapters/database';
import { keyedDigest } from '../../../adapters/secrets';
import { letterCode, normaliseLetterCode } from '../../../domain/one-time-links/one-time-links';
import { insertCode, usableBySecret, type LinkRow } from './links';

// A code that people type is shorter than a token: a keyed digest keeps it from being guessed from a stolen database.
function codeHash(customerId: number, code: string): string {
  return keyedDigest('letter-code', `${String(customerId)}:${code}`);
}

/** A new code for a letter; links and codes from before are void. @returns it, and its life in words */
export async function createLetterCode(db: Knex, customerId: number) {
  const code = letterCode(randomBytes(16));
  const hash = codeHash(customerId, normaliseLetterCode(code) ?? code);
  return { code, lifetime: await insertCode(db, { customerId }, hash) };
}

/** The customer's letter code, if what was typed is it and it still works; a wrong one counts against the right one. */
export async function usableLetterCode(db: Knex, customerId: number, typed: string): Promise<LinkRow | null> {
  const link = await usableBySecret(db, codeHash(customerId, normaliseLetterCode(typed) ?? ''));
  if (link === null)
    await db('one_time_links')
      .where({ customer_id: customerId, purpose: 'letter-code' })
      .whereNull('used_at')
      .whereNull('voided_at')
      .increment('attempts', 1);
  return link;
}
