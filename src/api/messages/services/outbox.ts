import { randomUUID } from 'node:crypto';
import { now } from '../../../adapters/clock';
import { insertRows, type Knex } from '../../../adapters/database';
import { seal } from '../../../adapters/secrets';
import type { UntitledEntry } from '../../appointments/services/calendar-entry';
import { messageEvent } from '../../../domain/messages/catalogue';
import type { MessageEvent } from '../../../domain/messages/event';
import { COMMON_PLACEHOLDERS } from '../../../domain/messages/placeholders';
import type { PlaceholderValues } from '../../../domain/templates/engine';

/** A message that an event writes, as the capability that owns the event hands it over. */
export interface QueuedMessage {
  event: string;
  customerId: number | null;
  /**
   * The address; null: there is none, and the message shows as not deliverable. A customer's message goes to the address
   * that the customer has when it is delivered; this one is used as it is for people who are not customers yet, and for
   * warnings to a former address.
   */
  recipient: string | null;
  /** Of every placeholder of the event but the CAF's own (`caf`, `telefono`). */
  values: PlaceholderValues;
  /** What the message adds to the customer's calendar, as an attached file. */
  calendar?: UntitledEntry;
}

/** Who writes to one person is delivered before who writes to all. */
export const PRIORITY = { personal: 0, mass: 1 } as const;

export const NO_ADDRESS = 'Il cliente non ha un indirizzo email';

function demandComplete(event: MessageEvent | null, message: QueuedMessage): MessageEvent {
  if (event === null) throw new Error(`no such message event: ${message.event}`);
  const missing = Object.keys(event.placeholders).filter(
    (name) => !(name in message.values) && !(COMMON_PLACEHOLDERS as readonly string[]).includes(name),
  );
  if (missing.length > 0) throw new Error(`${event.id} lacks values for ${missing.join(', ')}`);
  return event;
}

function rowOf(message: QueuedMessage, at: string): Record<string, unknown> {
  const event = demandComplete(messageEvent(message.event), message);
  const { customerId, recipient } = message;
  const fixed = customerId === null || event.toFormerAddress === true;
  return {
    event: event.id,
    customer_id: customerId,
    recipient: fixed && recipient !== null ? seal(recipient) : null,
    sealed_values: seal(JSON.stringify(message.values)),
    sealed_calendar: message.calendar === undefined ? null : seal(JSON.stringify(message.calendar)),
    state: recipient === null ? 'not-deliverable' : 'waiting',
    last_error: recipient === null ? NO_ADDRESS : null,
    priority: PRIORITY.personal,
    tries: 0,
    next_try_at: at,
    queued_at: at,
    message_id: randomUUID(),
  };
}

/**
 * Puts messages into the outbox, in the transaction of what caused them; they are delivered afterwards.
 * Addresses and values are encrypted, because they hold names and one-time links.
 * @param messages some hundreds at most: they are written by one statement
 * @throws Error when an event is unknown or a value is missing: the caller's own fault, and better found before the
 * message is due.
 */
export async function queueMessages(db: Knex, messages: QueuedMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const at = now();
  await insertRows(
    db,
    'outbox_messages',
    messages.map((message) => rowOf(message, at)),
  );
}

/** As `queueMessages`, for one message. */
export async function queueMessage(db: Knex, message: QueuedMessage): Promise<void> {
  await queueMessages(db, [message]);
}
