import type * as Database from '../../../src/adapters/database';
import type * as Raise from '../../../src/api/notices/services/raise';
import type { Notice } from '../../../src/contracts/notices';
import { insertCustomer } from '../../outbox/queueing';
import type { Answer, Caller } from '../../support/callers';
import type { Portal } from '../../support/portal';

/** The inbox as an operator gets it. */
export interface Inbox {
  items: Notice[];
  total: number;
  unread: number;
}

/** A customer of an office, or of none. @returns the row number and the name under which notices show them */
export async function customerOf(portal: Portal, zona: string | null, nome: string) {
  const { id, document_id } = await insertCustomer(portal, { nome, zona_document_id: zona });
  return { id, documentId: document_id, name: `Rossi ${nome}` };
}

/** Raises a notice in a transaction, as the capability does that it comes from; `at` dates it back. */
export async function raise(
  portal: Portal,
  notice: Partial<Raise.RaisedNotice> & { customerId: number },
  at?: string,
): Promise<void> {
  const { raiseNotice } = portal.module<typeof Raise>('src/api/notices/services/raise');
  const { transaction } = portal.module<typeof Database>('src/adapters/database');
  await transaction(portal.strapi, async (db) => {
    await raiseNotice(db, { kind: 'message-from-customer', praticaId: null, ...notice });
    if (at !== undefined) await db('notices').where({ customer_id: notice.customerId }).update({ at });
  });
}

/** What stands in an operator's inbox. */
export async function inboxOf(call: Caller, query = ''): Promise<Inbox> {
  const { status, body } = await call<Inbox>('GET', `/backoffice/notices${query}`);
  if (status !== 200) throw new Error(`the inbox answered ${String(status)}`);
  return body;
}

/** Whose notices stand in an inbox, in its order. */
export const namesIn = ({ items }: Inbox) => items.map(({ customer }) => customer.name);

/** Makes a step with a notice. */
export const step = (call: Caller, { id }: { id: string }, name: string): Promise<Answer> =>
  call('POST', `/backoffice/notices/${id}/steps`, { step: name });

/** Marks a notice as read (`POST`) or as unread (`DELETE`). */
export const reading = (call: Caller, { id }: { id: string }, method: 'POST' | 'DELETE' = 'POST') =>
  call(method, `/backoffice/notices/${id}/reading`);

/** The one notice of an inbox. */
export function only({ items }: Inbox): Notice {
  const [notice, ...others] = items;
  if (notice === undefined || others.length > 0) throw new Error('not exactly one notice');
  return notice;
}
