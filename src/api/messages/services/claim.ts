import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database, isPostgres } from '../../../adapters/database';

/** A row of the outbox, as its table keeps it. */
export interface OutboxDbRow {
  id: number;
  document_id: string;
  event: string;
  customer_id: number | null;
  recipient: string | null;
  sealed_values: string | null;
  subject_ref: string | null;
  state: 'waiting' | 'sent' | 'given-up' | 'not-deliverable' | 'switched-off';
  tries: number;
  next_try_at: string;
  locked_by: string | null;
  last_error: string | null;
  queued_at: string;
  sent_at: string | null;
  message_id: string;
}

/** How many messages a worker takes at once: as many may be repeated when it dies while handing over. */
export const BATCH = 10;

// Longer than the slowest SMTP server may take for a whole batch.
const LEASE = 5 * 60_000;

/** Takes the messages that are due for one worker; no two workers get the same one while the lease lasts. */
export async function claimBatch(strapi: Core.Strapi, worker: string): Promise<OutboxDbRow[]> {
  const at = now();
  const skipLocked = isPostgres(strapi) ? 'for update skip locked' : '';
  const answer = (await database(strapi).raw(
    `update outbox_messages set locked_until = ?, locked_by = ? where id in (
       select id from outbox_messages
       where state = 'waiting' and next_try_at <= ? and (locked_until is null or locked_until < ?)
       order by next_try_at, id limit ? ${skipLocked})
     returning *`,
    [after(at, LEASE), worker, at, at, BATCH],
  )) as OutboxDbRow[] | { rows: OutboxDbRow[] };
  return Array.isArray(answer) ? answer : answer.rows;
}
