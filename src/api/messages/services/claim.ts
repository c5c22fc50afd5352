import type { Core } from '@strapi/strapi';
import { database, databaseInstant, isPostgres, rawRows } from '../../../adapters/database';
import { env } from '../../../env';

/** A row of the outbox, as its table keeps it. */
export interface OutboxDbRow {
  id: number;
  document_id: string;
  event: string;
  customer_id: number | null;
  recipient: string | null;
  sealed_values: string | null;
  sealed_calendar: string | null;
  subject_ref: string | null;
  state: 'waiting' | 'sent' | 'given-up' | 'not-deliverable' | 'switched-off';
  tries: number;
  next_try_at: string;
  locked_by: string | null;
  locked_until: string | null;
  last_error: string | null;
  queued_at: string;
  sent_at: string | null;
  message_id: string;
}

/** How many messages a worker takes at once: as many may be repeated when it dies while handing over. */
export const BATCH = 10;

/** How long, in milliseconds, a worker's messages are left to it after the last sign of life. */
export const LEASE = env.OUTBOX_LEASE_SECONDS * 1000;

/**
 * Takes the messages that are due for one worker, those to single persons before those to many; no two workers get the
 * same one while the lease lasts. Times are the database's, so that instances whose clocks differ agree.
 */
export async function claimBatch(strapi: Core.Strapi, worker: string): Promise<OutboxDbRow[]> {
  const at = databaseInstant(strapi);
  const skipLocked = isPostgres(strapi) ? 'for update skip locked' : '';
  // Materialised, because PostgreSQL may run a sub-select again and so lock more than the batch.
  const answer: unknown = await database(strapi).raw(
    `with due as materialized (
       select id from outbox_messages
       where state = 'waiting' and next_try_at <= ${at} and (locked_until is null or locked_until < ${at})
       order by priority, next_try_at, id limit ? ${skipLocked})
     update outbox_messages set locked_until = ${databaseInstant(strapi, LEASE)}, locked_by = ?
     where id in (select id from due)
     returning *`,
    [BATCH, worker],
  );
  return rawRows(answer);
}

/** Tells that a worker is alive: its messages are left to it for another lease. */
export async function renewLease(strapi: Core.Strapi, worker: string): Promise<void> {
  await database(strapi)('outbox_messages')
    .where({ state: 'waiting', locked_by: worker })
    .update({ locked_until: database(strapi).raw(databaseInstant(strapi, LEASE)) });
}
