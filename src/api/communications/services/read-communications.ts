import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { Communication, PickedAudience } from '../../../contracts/communications/operators';
import type { CommunicationState } from '../../../domain/communications/life';
import type { OperatorCaller } from '../../../http/callers';
import { customersInScope } from '../../customers/services/search';
import { attachmentsOf, toAttachment } from './attachments';
import { audienceQuery } from './audience';
import {
  audienceOf,
  bodyOf,
  communicationFor,
  communicationsFor,
  type CommunicationDbRow,
} from './communication-rows';

const SAMPLE = 10;

const toListed = (row: CommunicationDbRow) => ({
  ...{ id: row.document_id, title: row.title, state: row.state, author: row.author_name },
  ...{ at: row.went_out_at ?? row.goes_out_at, changedAt: row.changed_at },
  stoppedAt: row.stopped_at,
});

/** A page of the communications that an operator sees, the last changed first. */
export async function listCommunications(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { page, pageSize, state }: { page: number; pageSize: number; state?: CommunicationState | undefined },
) {
  const wanted = () => {
    const query = communicationsFor(database(strapi), operator);
    return state === undefined ? query : query.where('communication.state', state);
  };
  const [count] = await wanted().count<{ total: number | string }[]>('* as total');
  const rows = (await wanted()
    .orderBy([
      { column: 'communication.changed_at', order: 'desc' },
      { column: 'communication.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('communication.*')) as CommunicationDbRow[];
  return { items: rows.map(toListed), page, pageSize, total: Number(count?.total ?? 0) };
}

const addressees = (db: Knex, operator: OperatorCaller, id: number) =>
  customersInScope(db, operator)
    .join('communication_addressees as addressee', 'addressee.customer_id', 'customer.id')
    .where('addressee.communication_id', id);

async function pickedAudience(
  db: Knex,
  operator: OperatorCaller,
  row: CommunicationDbRow,
): Promise<PickedAudience | null> {
  const audience = audienceOf(row);
  if (audience === null || audience.kind === 'filter') return audience;
  if (audience.kind === 'group') {
    const [name] = await db('customer_groups').where({ document_id: audience.group }).pluck<string[]>('name');
    return { ...audience, name: name ?? '' };
  }
  if (audience.kind === 'list') {
    const [count] = await addressees(db, operator, row.id).count<{ total: number | string }[]>('* as total');
    return { kind: 'list', customers: Number(count?.total ?? 0) };
  }
  const customers = (await addressees(db, operator, row.id)
    .orderBy(['customer.cognome', 'customer.nome', 'customer.id'])
    .select('customer.document_id as id', 'customer.cognome', 'customer.nome')) as {
    id: string;
    cognome: string;
    nome: string;
  }[];
  return { kind: 'chosen', customers };
}

/** A communication in full. @throws PortalError `not-found` */
export async function readCommunication(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
): Promise<Communication> {
  const db = database(strapi);
  const row = await communicationFor(db, operator, id);
  return {
    ...toListed(row),
    ...{ body: bodyOf(row), lastDay: row.last_day },
    ...{ askConfirmation: Boolean(row.ask_confirmation), byEmail: Boolean(row.by_email) },
    audience: await pickedAudience(db, operator, row),
    attachments: (await attachmentsOf(db, row.id)).map(toAttachment),
    withdrawn:
      row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' },
  };
}

/** How many a communication would reach now, and the first of them by surname. @throws PortalError `not-found` */
export async function countAudience(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const db = database(strapi);
  const { picked, reached } = await audienceQuery(db, operator, await communicationFor(db, operator, id));
  const [all] = await picked.count<{ total: number | string }[]>('* as total');
  const [counted] = await reached
    .clone()
    .select<{ total: number | string; without_email: number | string }[]>(
      db.raw('count(*) as total'),
      db.raw('count(case when customer.email is null then 1 end) as without_email'),
    );
  const sample = (await reached
    .orderBy(['customer.cognome', 'customer.nome', 'customer.id'])
    .limit(SAMPLE)
    .select('customer.cognome', 'customer.nome', 'customer.codice_fiscale as codiceFiscale')) as {
    cognome: string;
    nome: string;
    codiceFiscale: string;
  }[];
  const total = Number(counted?.total ?? 0);
  return {
    ...{ total, withoutEmail: Number(counted?.without_email ?? 0), leftOut: Number(all?.total ?? 0) - total },
    sample,
  };
}
