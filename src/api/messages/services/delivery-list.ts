import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, transaction, type Knex } from '../../../adapters/database';
import type { OutboxRow } from '../../../contracts/messages';
import { PortalError } from '../../../contracts/portal-error';
import { messageEvent } from '../../../domain/messages/catalogue';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { inScope } from '../../offices/services/scope-condition';
import type { OutboxDbRow } from './claim';

type State = OutboxDbRow['state'];
const STATES: State[] = ['waiting', 'sent', 'given-up', 'not-deliverable', 'switched-off'];

interface ListedRow extends OutboxDbRow {
  customer_document_id: string | null;
  cognome: string | null;
  nome: string | null;
}

// Messages to people who are not customers yet are seen by who sees customers without an office.
function messagesInScope(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db('outbox_messages as message')
    .leftJoin('up_users as customer', 'customer.id', 'message.customer_id')
    .where(inScope(operator.scope, 'customer.zona_document_id'));
}

function toRow(row: ListedRow): OutboxRow {
  const customer =
    row.customer_document_id === null
      ? null
      : { id: row.customer_document_id, name: `${row.cognome ?? ''} ${row.nome ?? ''}`.trim() };
  return {
    id: row.document_id,
    event: row.event,
    eventName: messageEvent(row.event)?.name ?? row.event,
    customer,
    state: row.state,
    tries: row.tries,
    lastError: row.last_error,
    createdAt: row.queued_at,
    nextTryAt: row.state === 'waiting' ? row.next_try_at : null,
    sentAt: row.sent_at,
  };
}

/** How the messages to an operator's customers stand, the newest first, with the number of each state. */
export async function listDeliveries(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { page, pageSize, state }: { page: number; pageSize: number; state?: State | undefined },
) {
  const db = database(strapi);
  const grouped = (await messagesInScope(db, operator)
    .groupBy('message.state')
    .select('message.state')
    .count('* as total')) as { state: State; total: number | string }[];
  const totals = new Map(grouped.map((row) => [row.state, Number(row.total)]));
  const counts = Object.fromEntries(STATES.map((name) => [name, totals.get(name) ?? 0])) as Record<
    State,
    number
  >;
  const query = messagesInScope(db, operator);
  if (state !== undefined) void query.where('message.state', state);
  const rows = (await query
    .orderBy('message.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(
      'message.*',
      'customer.document_id as customer_document_id',
      'customer.cognome',
      'customer.nome',
    )) as ListedRow[];
  const total =
    state === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[state];
  return { items: rows.map(toRow), page, pageSize, total, counts };
}

/**
 * Puts a message that was given up, or had no address, back into the queue; it goes to the address that the customer has
 * by now. @throws PortalError `not-found` outside the operator's scope, `state-not-allowed` for any other state
 */
export async function retryDelivery(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
): Promise<void> {
  await transaction(strapi, async (db) => {
    const row = (await messagesInScope(db, operator)
      .where('message.document_id', id)
      .first('message.id', 'message.customer_id')) as { id: number; customer_id: number | null } | undefined;
    if (row === undefined) throw new PortalError('not-found');
    const again = await db('outbox_messages')
      .where({ id: row.id })
      .whereIn('state', ['given-up', 'not-deliverable'])
      .update({ state: 'waiting', tries: 0, next_try_at: now(), locked_until: null, locked_by: null });
    if (again === 0) throw new PortalError('state-not-allowed');
    const actor = operatorActor(operator);
    const entry = { action: 'message-sent-again', actor, details: { message: row.id } } as const;
    await audit(db, row.customer_id === null ? entry : { ...entry, customerId: row.customer_id });
  });
}
