import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { QueryOf, ResponseOf } from '../../../contracts/endpoint';
import type { communicationReportsContract } from '../../../contracts/communications';
import { likePattern, searchable } from '../../../domain/text/normalise';
import type { OperatorCaller } from '../../../http/callers';
import { customersInScope } from '../../customers/services/search';
import { communicationFor, type CommunicationDbRow } from './communication-rows';

type Query = QueryOf<typeof communicationReportsContract.listRecipients>;
type Recipient = ResponseOf<typeof communicationReportsContract.listRecipients>['items'][number];

interface RecipientRow {
  document_id: string;
  cognome: string;
  nome: string;
  codice_fiscale: string;
  read_at: string | null;
  confirmed_at: string | null;
  outbox_state: string | null;
}

/**
 * The recipients of a communication among the customers of the scope, with the email about it. Of an account that became
 * somebody else's since then nothing is told: what was read there was not read by who has it now.
 */
export function recipientsInScope(
  db: Knex,
  operator: OperatorCaller,
  row: CommunicationDbRow,
): Knex.QueryBuilder {
  return customersInScope(db, operator)
    .join('communication_recipients as recipient', 'recipient.customer_id', 'customer.id')
    .where('recipient.communication_id', row.id)
    .where('customer.registered_at', '<=', row.went_out_at)
    .leftJoin('outbox_messages as message', (join) => {
      join.on('message.customer_id', 'customer.id').andOnVal('message.subject_ref', row.document_id);
    });
}

const NOT_SENT = ['given-up', 'not-deliverable', 'switched-off'];

function emailOf(row: RecipientRow, byEmail: boolean): Recipient['email'] {
  if (!byEmail) return 'none';
  if (row.outbox_state === null) return 'no-address';
  if (row.outbox_state === 'sent') return 'sent';
  return NOT_SENT.includes(row.outbox_state) ? 'failed' : 'waiting';
}

export function toRecipient(row: RecipientRow, communication: CommunicationDbRow): Recipient {
  return {
    ...{ id: row.document_id, cognome: row.cognome, nome: row.nome, codiceFiscale: row.codice_fiscale },
    ...{ readAt: row.read_at, confirmedAt: row.confirmed_at },
    email: emailOf(row, Boolean(communication.by_email)),
  };
}

/** The order of the list. */
export const BY_NAME = ['customer.cognome', 'customer.nome', 'customer.id'];

/** What is shown of recipients, in the order of the list. */
export async function recipientRows(query: Knex.QueryBuilder): Promise<RecipientRow[]> {
  return (await query
    .orderBy(BY_NAME)
    .select('customer.document_id', 'customer.cognome', 'customer.nome', 'customer.codice_fiscale')
    .select(
      'recipient.read_at',
      'recipient.confirmed_at',
      'message.state as outbox_state',
    )) as RecipientRow[];
}

/** What has become of a communication. @throws PortalError `not-found` */
export async function communicationReport(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const db = database(strapi);
  const row = await communicationFor(db, operator, id);
  const count = (condition: string, name: string) =>
    db.raw(`count(case when ${condition} then 1 end) as ${name}`);
  const notSent = NOT_SENT.map((state) => `'${state}'`).join(', ');
  const [counted] = await recipientsInScope(db, operator, row).select<Record<string, number | string>[]>(
    db.raw('count(*) as delivered'),
    count('recipient.read_at is not null', 'opened'),
    count('recipient.confirmed_at is not null', 'confirmed'),
    count("message.state = 'sent'", 'sent'),
    count(`message.state is null or message.state in (${notSent})`, 'not_deliverable'),
  );
  const number = (name: string) => Number(counted?.[name] ?? 0);
  const byEmail = Boolean(row.by_email);
  const notDeliverable = byEmail ? number('not_deliverable') : 0;
  const waiting = byEmail ? number('delivered') - number('sent') - notDeliverable : 0;
  return {
    ...{ delivered: number('delivered'), read: number('opened'), confirmed: number('confirmed') },
    emails: { waiting, sent: number('sent'), notDeliverable },
  };
}

function narrowed(query: Knex.QueryBuilder, { search, only }: Query): Knex.QueryBuilder {
  for (const word of searchable(search ?? '')
    .split(' ')
    .filter(Boolean))
    void query.whereRaw(`customer.search_text like ? escape '\\'`, [`%${likePattern(word)}%`]);
  if (only === 'unread') void query.whereNull('recipient.read_at');
  if (only === 'read') void query.whereNotNull('recipient.read_at');
  if (only === 'unconfirmed') void query.whereNull('recipient.confirmed_at');
  if (only === 'confirmed') void query.whereNotNull('recipient.confirmed_at');
  return query;
}

/** A page of the recipients in the scope. @throws PortalError `not-found` */
export async function listRecipients(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  asked: Query,
) {
  const db = database(strapi);
  const { page, pageSize } = asked;
  const row = await communicationFor(db, operator, id);
  const wanted = () => narrowed(recipientsInScope(db, operator, row), asked);
  const [count] = await wanted().count<{ total: number | string }[]>('* as total');
  const rows = await recipientRows(
    wanted()
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  );
  return {
    ...{ items: rows.map((one) => toRecipient(one, row)), page, pageSize },
    total: Number(count?.total ?? 0),
  };
}
