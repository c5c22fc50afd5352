import type { Core } from '@strapi/strapi';
import { env } from '../env';
import { PortalError } from '../contracts/portal-error';
import { after, now } from './clock';
import { database, newDocumentId, rawRows } from './database';
import { keyedDigest } from './secrets';

/** So many attempts in a window of so many minutes. */
export interface Limit {
  name: string;
  attempts: number;
  minutes: number;
}

/** A limit and whom it counts: an account, an address, both together. */
export type Counted = readonly [limit: Limit, subject: string];

interface Counter {
  points: number;
  window_end: string;
}

// One statement on either database, so instances that count at the same time never lose an attempt.
const COUNT = `
  insert into rate_limits (document_id, key, points, window_end) values (?, ?, 1, ?)
  on conflict (key) do update set
    points = case when rate_limits.window_end <= ? then 1 else rate_limits.points + 1 end,
    window_end = case when rate_limits.window_end <= ? then excluded.window_end else rate_limits.window_end end
  returning points, window_end`;

function keyOf(name: string, subject: string): string {
  return `${name}:${keyedDigest('rate-limit', subject)}`;
}

/** Counts one attempt. @throws PortalError `too-many-attempts` with the seconds to wait when the limit is passed. */
export async function countAttempt(strapi: Core.Strapi, limit: Limit, subject: string): Promise<void> {
  if (!env.RATE_LIMITS) return;
  const at = now();
  const end = after(at, limit.minutes * 60_000);
  const bindings = [newDocumentId(), keyOf(limit.name, subject), end, at, at];
  const answer: unknown = await database(strapi).raw(COUNT, bindings);
  const [counter] = rawRows<Counter>(answer);
  if (counter === undefined || counter.points <= limit.attempts) return;
  const seconds = Math.max(1, Math.ceil((Date.parse(counter.window_end) - Date.now()) / 1000));
  throw new PortalError('too-many-attempts', { retryAfterSeconds: seconds });
}

async function takeBack(strapi: Core.Strapi, [limit, subject]: Counted): Promise<void> {
  await database(strapi)('rate_limits')
    .where({ key: keyOf(limit.name, subject) })
    .where('points', '>', 0)
    .decrement('points', 1);
}

/**
 * Runs `work` unless a limit is passed. Attempts are counted beforehand, so that many at the same instant do not slip
 * through, and taken back when the work succeeds: only failures use a limit up.
 * @throws PortalError `too-many-attempts`, or what `work` throws
 */
export async function countingFailures<Result>(
  strapi: Core.Strapi,
  counted: readonly Counted[],
  work: () => Promise<Result>,
): Promise<Result> {
  for (const [limit, subject] of counted) await countAttempt(strapi, limit, subject);
  const result = await work();
  if (env.RATE_LIMITS) for (const each of counted) await takeBack(strapi, each);
  return result;
}

/** Remembers something about a subject for so many days from now. */
export async function remember(strapi: Core.Strapi, name: string, subject: string, days: number) {
  if (!env.RATE_LIMITS) return;
  const until = after(now(), days * 24 * 3_600_000);
  await database(strapi)('rate_limits')
    .insert({ document_id: newDocumentId(), key: keyOf(name, subject), points: 0, window_end: until })
    .onConflict('key')
    .merge(['window_end']);
}

/** @returns whether this is remembered about the subject. */
export async function isRemembered(strapi: Core.Strapi, name: string, subject: string): Promise<boolean> {
  if (!env.RATE_LIMITS) return false;
  const row = await database(strapi)('rate_limits')
    .where({ key: keyOf(name, subject) })
    .where('window_end', '>', now())
    .first<{ id: number } | undefined>('id');
  return row !== undefined;
}
