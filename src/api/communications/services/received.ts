import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import type { ReceivedCommunication } from '../../../contracts/communications/customers';
import { PortalError } from '../../../contracts/portal-error';
import { italianMoment } from '../../../domain/dates/italian-days';
import type { CustomerCaller } from '../../../http/callers';
import { attachmentContents, attachmentsOf, toAttachment } from './attachments';
import { bodyOf, type CommunicationDbRow } from './communication-rows';

interface ReceivedRow extends Pick<
  CommunicationDbRow,
  'id' | 'document_id' | 'title' | 'went_out_at' | 'ask_confirmation'
> {
  recipient_id: number;
  read_at: string | null;
  confirmed_at: string | null;
  attachments: number | string;
}

/** With what the page of one communication shows beyond that. */
type WholeRow = ReceivedRow & Pick<CommunicationDbRow, 'body' | 'last_day'>;

type Reader = Pick<CustomerCaller, 'id' | 'type'>;

/**
 * What a customer has received and may still see: the one condition of every query for the site. What went out before the
 * CAF gave the account to the person whom it verified was for whoever had it then; what went to a verified person is not
 * for an account whose verification was undone.
 */
export function receivedBy(db: Knex, { id, type }: Reader): Knex.QueryBuilder {
  const query = db('communication_recipients as recipient')
    .join('communications as communication', 'communication.id', 'recipient.communication_id')
    .where('recipient.customer_id', id)
    .where('communication.state', 'published')
    .where((open) => {
      void open
        .whereNull('communication.last_day')
        .orWhere('communication.last_day', '>=', italianMoment(now()).day);
    })
    .where('communication.went_out_at', '>=', db('up_users').where({ id }).select('registered_at'));
  return type === 'anonimo' ? query.where('recipient.anonimo', true) : query;
}

function withReading(db: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder {
  const attachments = db('communication_attachments as attachment')
    .whereRaw('attachment.communication_id = communication.id')
    .whereNotNull('attachment.storage_key')
    .count('*');
  // Not the text: lists are read far more often than what stands in them.
  return query
    .select('communication.id', 'communication.document_id', 'communication.title')
    .select('communication.went_out_at', 'communication.ask_confirmation')
    .select('recipient.id as recipient_id', 'recipient.read_at', 'recipient.confirmed_at')
    .select(attachments.as('attachments'));
}

const toReceived = (row: ReceivedRow): ReceivedCommunication => ({
  ...{ id: row.document_id, title: row.title, publishedAt: row.went_out_at ?? '' },
  ...{ unread: row.read_at === null, askConfirmation: Boolean(row.ask_confirmation) },
  ...{ confirmedAt: row.confirmed_at, attachments: Number(row.attachments) },
});

/** A page of what a customer has received, the newest first. */
export async function listReceived(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const db = database(strapi);
  const count = receivedBy(db, caller).count({ count: '*' });
  // Counted in the same statement: customers open this list often.
  const rows = (await withReading(db, receivedBy(db, caller))
    .select(count.as('count'))
    .orderBy([
      { column: 'communication.went_out_at', order: 'desc' },
      { column: 'communication.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as (ReceivedRow & { count: number | string })[];
  const [counted] =
    rows.length > 0 || page === 1
      ? rows
      : ((await receivedBy(db, caller).count({ count: '*' })) as { count: number | string }[]);
  return { items: rows.map(toReceived), page, pageSize, total: Number(counted?.count ?? 0) };
}

/** How many communications a customer has not opened yet. */
export async function unreadCommunications(db: Knex, caller: Reader): Promise<number> {
  const [row] = await receivedBy(db, caller)
    .whereNull('recipient.read_at')
    .count<{ count: number | string }[]>({ count: '*' });
  return Number(row?.count ?? 0);
}

async function received(db: Knex, caller: CustomerCaller, id: string): Promise<WholeRow> {
  const row = (await withReading(db, receivedBy(db, caller))
    .where('communication.document_id', id)
    .select('communication.body', 'communication.last_day')
    .first()) as WholeRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** A communication in full. @throws PortalError `not-found` also where it is for others */
export async function readReceived(strapi: Core.Strapi, caller: CustomerCaller, id: string) {
  const db = database(strapi);
  const row = await received(db, caller, id);
  const files = (await attachmentsOf(db, row.id)).map(toAttachment);
  return { ...toReceived(row), body: bodyOf(row), files, lastDay: row.last_day };
}

async function note(db: Knex, row: ReceivedRow, column: 'read_at' | 'confirmed_at'): Promise<void> {
  await db('communication_recipients')
    .where({ id: row.recipient_id })
    .whereNull(column)
    .update({ [column]: now() });
}

/** Notes that a customer has opened a communication; a second time changes nothing. @throws PortalError `not-found` */
export async function markReceivedRead(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
): Promise<void> {
  const db = database(strapi);
  await note(db, await received(db, caller, id), 'read_at');
}

/** @throws PortalError `not-found`, `state-not-allowed` where nobody asks for it */
export async function confirmReceived(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
): Promise<void> {
  const db = database(strapi);
  const row = await received(db, caller, id);
  if (!row.ask_confirmation) throw new PortalError('state-not-allowed');
  await note(db, row, 'read_at');
  await note(db, row, 'confirmed_at');
}

/** The contents of an attachment of what the customer received. @throws PortalError `not-found` */
export async function readReceivedAttachment(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { id, attachment }: { id: string; attachment: string },
) {
  const db = database(strapi);
  return attachmentContents(db, (await received(db, caller, id)).id, attachment);
}
