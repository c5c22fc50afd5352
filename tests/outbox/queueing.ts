import { randomBytes } from 'node:crypto';
import type { PlaceholderValues } from '../../src/domain/templates/engine';
import type { OutboxDbRow } from '../../src/api/messages/services/claim';
import type { Portal } from '../support/portal';
import type * as Outbox from '../../src/api/messages/services/outbox';
import type * as Database from '../../src/adapters/database';

/** A message as these tests queue it; what is left out is unimportant to them. */
export interface Queued {
  event?: string;
  customerId?: number | null;
  recipient?: string | null;
  values?: PlaceholderValues;
}

const VALUES = { nome: 'Anna' };

function toQueued(message: Queued) {
  return {
    event: 'password-changed',
    customerId: null,
    recipient: `${randomBytes(6).toString('hex')}@posta.test`,
    values: VALUES,
    ...message,
  };
}

/** Queues messages in one transaction, as the capability that owns the event does. */
export async function queue(portal: Portal, messages: Queued[]): Promise<void> {
  const { queueMessages } = portal.module<typeof Outbox>('src/api/messages/services/outbox');
  const { transaction } = portal.module<typeof Database>('src/adapters/database');
  await transaction(portal.strapi, async (db) => {
    for (let start = 0; start < messages.length; start += 100)
      await queueMessages(db, messages.slice(start, start + 100).map(toQueued));
  });
}

/** Makes a customer as the database keeps one. @returns its row number */
export async function insertCustomer(
  portal: Portal,
  columns: Record<string, unknown> = {},
): Promise<{ id: number; document_id: string }> {
  const { insertRow } = portal.module<typeof Database>('src/adapters/database');
  const code = randomBytes(8).toString('hex').toUpperCase();
  return insertRow(portal.db, 'up_users', {
    codice_fiscale: code,
    username: code,
    cognome: 'Rossi',
    nome: 'Anna',
    email: `${randomBytes(6).toString('hex')}@posta.test`,
    customer_type: 'registrato',
    news_by_email: true,
    blocked: false,
    ...columns,
  });
}

/** The outbox as the database keeps it, in the order in which it was written. */
export const outboxRows = (portal: Portal, where: Record<string, unknown> = {}): Promise<OutboxDbRow[]> =>
  portal.db<OutboxDbRow>('outbox_messages').where(where).orderBy('id');

/** Waits until something holds. @throws Error after `timeout` milliseconds */
export async function until(holds: () => Promise<boolean> | boolean, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until no message is waiting to be delivered. */
export const untilIdle = (portal: Portal, timeout?: number) =>
  until(async () => (await outboxRows(portal, { state: 'waiting' })).length === 0, timeout);

/** Makes what waits for its next try due now, as if the pause were over. */
export async function endPauses(portal: Portal): Promise<void> {
  await portal
    .db('outbox_messages')
    .where({ state: 'waiting' })
    .update({ next_try_at: '2020-01-01T00:00:00.000Z' });
}
