import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type {
  OfficePratica,
  QueuedPratica,
  QueueFilter,
  QueueQuery,
} from '../../../contracts/pratiche/operators';
import type { OperatorCaller } from '../../../http/callers';
import { openServices } from '../../catalogue/services/read-catalogue';
import { entriesOf, toEntry } from './checklist';
import { eventsOf } from './events';
import { messagesOf } from './messages';
import { praticaInScope, praticheInScope, type PraticaDbRow } from './pratica-rows';
import { summariesOf } from './summaries';

interface QueuedRow extends PraticaDbRow {
  customer_document_id: string;
  codice_fiscale: string;
  cognome: string;
  nome: string;
  zona_document_id: string | null;
  zona_name: string | null;
}

/** Operators read everything that ever happened. */
const FROM_THE_BEGINNING = '';

const UNDER_WAY = ['collecting', 'working'];

function waitsForOffice(db: Knex) {
  return (any: Knex.QueryBuilder): void => {
    void any
      .whereIn('pratica.upload_state', ['finished', 'reopen-asked'])
      .orWhereExists(
        db('pratica_messages as message')
          .whereRaw('message.pratica_id = pratica.id')
          .where({ 'message.sender': 'customer', 'message.read_at': null })
          .select(db.raw('1')),
      );
  };
}

function narrow(db: Knex, query: Knex.QueryBuilder, operator: OperatorCaller, state: QueueFilter): void {
  switch (state) {
    case 'to-do':
      void query.whereIn('pratica.state', UNDER_WAY).where(waitsForOffice(db));
      break;
    case 'mine':
      void query.whereIn('pratica.state', UNDER_WAY).where('pratica.assignee_id', operator.adminUserId);
      break;
    case 'closed':
      void query.whereNotIn('pratica.state', UNDER_WAY);
      break;
    case 'collecting':
    case 'working':
      void query.where('pratica.state', state);
      break;
    case 'all':
      break;
  }
}

function matching(db: Knex, operator: OperatorCaller, asked: QueueQuery): Knex.QueryBuilder {
  const { state, zona, service, year, customer } = asked;
  const query = praticheInScope(db, operator);
  narrow(db, query, operator, state);
  if (zona !== undefined) void query.where('customer.zona_document_id', zona === 'none' ? null : zona);
  if (service !== null) void query.where('pratica.service_name', service);
  if (year !== undefined) void query.where('pratica.year', year);
  if (customer !== undefined) void query.where('customer.document_id', customer);
  return query;
}

function listed(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .select('pratica.*', 'zone.name as zona_name', 'customer.zona_document_id')
    .select('customer.document_id as customer_document_id')
    .select('customer.codice_fiscale', 'customer.cognome', 'customer.nome');
}

async function toQueued(db: Knex, rows: QueuedRow[], operator: OperatorCaller): Promise<QueuedPratica[]> {
  const summaries = await summariesOf(db, rows, 'customer', FROM_THE_BEGINNING);
  return rows.flatMap((row, index) => {
    const summary = summaries[index];
    if (summary === undefined) return [];
    return {
      ...summary,
      customer: {
        id: row.customer_document_id,
        codiceFiscale: row.codice_fiscale,
        name: `${row.cognome} ${row.nome}`,
      },
      zona: row.zona_document_id === null ? null : { id: row.zona_document_id, name: row.zona_name ?? '' },
      assignee: row.assignee_name,
      mine: row.assignee_id === operator.adminUserId,
    };
  });
}

/** A page of the pratiche that fit, the one that has waited longest first. */
export async function listPratiche(strapi: Core.Strapi, operator: OperatorCaller, asked: QueueQuery) {
  const { page, pageSize } = asked;
  const db = database(strapi);
  const [count] = await matching(db, operator, asked).count<{ total: number | string }[]>('* as total');
  const rows = (await listed(matching(db, operator, asked))
    .orderBy(['pratica.changed_at', 'pratica.id'])
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as QueuedRow[];
  return { items: await toQueued(db, rows, operator), page, pageSize, total: Number(count?.total ?? 0) };
}

/** @throws PortalError `not-found` outside the operator's scope */
export async function readPratica(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
): Promise<OfficePratica> {
  const db = database(strapi);
  const { id: praticaId } = await praticaInScope(db, operator, id);
  const rows = (await listed(praticheInScope(db, operator).where('pratica.id', praticaId))) as QueuedRow[];
  const [queued] = await toQueued(db, rows, operator);
  if (queued === undefined) throw new PortalError('not-found');
  return {
    ...queued,
    entries: (await entriesOf(db, praticaId)).map(toEntry),
    events: await eventsOf(db, praticaId, FROM_THE_BEGINNING),
    messages: await messagesOf(db, praticaId, FROM_THE_BEGINNING),
  };
}

/** What an operator can narrow the queue down to, and for what a pratica can be opened. */
export async function praticheFilters(strapi: Core.Strapi, operator: OperatorCaller) {
  const db = database(strapi);
  const all = () => praticheInScope(db, operator).distinct();
  const services = await openServices(db);
  return {
    services: await all().orderBy('pratica.service_name').pluck<string[]>('pratica.service_name'),
    years: await all().orderBy('pratica.year', 'desc').pluck<number[]>('pratica.year'),
    openServices: services.map(({ documentId, name, years }) => ({ id: documentId, name, years })),
  };
}
