import type { Core } from '@strapi/strapi';
import { env } from '../env';
import { PortalError } from '../contracts/portal-error';
import { after, now } from './clock';
import { database, newDocumentId } from './database';
import { keyedDigest } from './secrets';

/** So many attempts in a window of so many minutes. */
export interface Limit {
  name: string;
  attempts: number;
  minutes: number;
}

interface Counter {
  points: number;
  window_end: string;
}

// One statement on either database, so instances that count at the same time never lose an attempt.
const COUNT = `
  insert into rate_limits (document_id, key, points, window_end) values (?, ?, ?, ?)
  on conflict (key) do update set
    points = case when rate_limits.window_end <= ? then excluded.points else rate_limits.points + excluded.points end,
    window_end = case when rate_limits.window_end <= ? then excluded.window_end else rate_limits.window_end end
  returning points, window_end`;

async function count(strapi: Core.Strapi, limit: Limit, subject: string, points: 0 | 1): Promise<Counter> {
  const at = now();
  const end = after(at, limit.minutes * 60_000);
  const key = `${limit.name}:${keyedDigest('rate-limit', subject)}`;
  const answer = (await database(strapi).raw(COUNT, [newDocumentId(), key, points, end, at, at])) as
    { rows: Counter[] } | Counter[];
  // PostgreSQL's driver wraps the rows, SQLite's does not.
  const [counter] = Array.isArray(answer) ? answer : answer.rows;
  return counter ?? { points, window_end: end };
}

function refuse(counter: Counter): never {
  const seconds = Math.max(1, Math.ceil((Date.parse(counter.window_end) - Date.now()) / 1000));
  throw new PortalError('too-many-attempts', { retryAfterSeconds: seconds });
}

/** Counts one attempt. @throws PortalError `too-many-attempts` with the seconds to wait when the limit is passed. */
export async function countAttempt(strapi: Core.Strapi, limit: Limit, subject: string): Promise<void> {
  if (!env.RATE_LIMITS) return;
  const counter = await count(strapi, limit, subject, 1);
  if (counter.points > limit.attempts) refuse(counter);
}

/** @throws PortalError `too-many-attempts` when the attempts counted so far reach the limit; counts nothing. */
export async function checkAttempts(strapi: Core.Strapi, limit: Limit, subject: string): Promise<void> {
  if (!env.RATE_LIMITS) return;
  const counter = await count(strapi, limit, subject, 0);
  if (counter.points >= limit.attempts) refuse(counter);
}

/** Forgets what was counted for a subject. */
export async function forgetAttempts(strapi: Core.Strapi, limit: Limit, subject: string): Promise<void> {
  const key = `${limit.name}:${keyedDigest('rate-limit', subject)}`;
  await database(strapi)('rate_limits').where({ key }).delete();
}
