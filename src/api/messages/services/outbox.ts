import { randomUUID } from 'node:crypto';
import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import { seal } from '../../../adapters/secrets';
import type { PlaceholderValues } from '../../../domain/templates/engine';

/** A message that an event writes, as the capability that owns the event hands it over. */
export interface QueuedMessage {
  event: string;
  customerId: number | null;
  /** Null: the customer has no address, and the message shows as not deliverable. */
  recipient: string | null;
  values: PlaceholderValues;
}

/**
 * Puts a message into the outbox, in the transaction of what caused it; it is delivered afterwards.
 * Address and values are encrypted, because they hold names and one-time links.
 */
export async function queueMessage(db: Knex, message: QueuedMessage): Promise<void> {
  const at = now();
  await insertRow(db, 'outbox_messages', {
    event: message.event,
    customer_id: message.customerId,
    recipient: message.recipient === null ? null : seal(message.recipient),
    sealed_values: seal(JSON.stringify(message.values)),
    state: message.recipient === null ? 'not-deliverable' : 'waiting',
    tries: 0,
    next_try_at: at,
    queued_at: at,
    message_id: randomUUID(),
  });
}
