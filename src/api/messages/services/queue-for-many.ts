import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { isPostgres, type Knex } from '../../../adapters/database';
import { PRIORITY } from './outbox';

/** A message to many customers about one thing. */
export interface MassMessage {
  event: string;
  /** Document id of what it tells about; its values are read when each message is delivered. */
  subject: string;
  /** A query of `id` and `document_id` of the customers. */
  customers: Knex.QueryBuilder;
}

/**
 * Queues the same message for many customers, in the transaction of what caused it. One statement: a hundred thousand of
 * them must not be a loop.
 * @throws the database's unique violation when this message was queued for one of them before
 */
export async function queueForMany(strapi: Core.Strapi, db: Knex, message: MassMessage): Promise<void> {
  const at = now();
  const randomId = isPostgres(strapi)
    ? "'m' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 23)"
    : "'m' || substr(lower(hex(randomblob(12))), 1, 23)";
  const key = `${message.event}-${message.subject}-`;
  await db.raw(
    `insert into outbox_messages (document_id, event, customer_id, subject_ref, dedupe_key, message_id, state, priority,
       tries, next_try_at, queued_at)
     select ${randomId}, ?, customer.id, ?, ? || customer.document_id, ? || customer.document_id, 'waiting',
       ${String(PRIORITY.mass)}, 0, ?, ?
     from ? as customer`,
    [message.event, message.subject, key, key, at, at, message.customers],
  );
}
