import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { Notice, NoticeFilter, NoticeQuery } from '../../../contracts/notices';
import { startOfDay } from '../../../domain/dates/italian-days';
import type { OperatorCaller } from '../../../http/callers';
import { zoneInScope } from '../../offices/services/zone';
import { noticesInScope, onlyUnread, type NoticeDbRow } from './notice-rows';

interface ListedRow extends NoticeDbRow {
  customer_document_id: string;
  codice_fiscale: string;
  cognome: string;
  nome: string;
  zona_document_id: string | null;
  zona_name: string | null;
  reading_id: number | null;
  pratica_document_id: string | null;
}

type Totals = { total: number | string }[];

const STATES: Record<Exclude<NoticeFilter, 'mine' | 'all'>, NoticeDbRow['state'][]> = {
  'to-do': ['new', 'taken'],
  new: ['new'],
  taken: ['taken'],
  done: ['done'],
};

function matching(db: Knex, operator: OperatorCaller, asked: NoticeQuery): Knex.QueryBuilder {
  const { state, zona, service, year, from, to } = asked;
  const query = noticesInScope(db, operator);
  if (state === 'mine')
    void query.where({ 'notice.state': 'taken', 'notice.taken_by_id': operator.adminUserId });
  else if (state !== 'all') void query.whereIn('notice.state', STATES[state]);
  if (zona !== undefined) void query.where('customer.zona_document_id', zona === 'none' ? null : zona);
  if (service !== null) void query.where('notice.service_name', service);
  if (year !== undefined) void query.where('notice.year', year);
  if (from !== undefined) void query.where('notice.at', '>=', startOfDay(from));
  if (to !== undefined) void query.where('notice.at', '<', startOfDay(to, 1));
  return query;
}

function toNotice(row: ListedRow, operator: OperatorCaller): Notice {
  return {
    id: row.document_id,
    kind: row.kind,
    at: row.at,
    state: row.state,
    unread: row.reading_id === null && row.state !== 'done',
    customer: {
      id: row.customer_document_id,
      codiceFiscale: row.codice_fiscale,
      name: `${row.cognome} ${row.nome}`,
    },
    zona: row.zona_document_id === null ? null : { id: row.zona_document_id, name: row.zona_name ?? '' },
    pratica: row.pratica_document_id,
    service: row.service_name,
    year: row.year,
    takenBy: row.taken_by_name,
    mine: row.taken_by_id === operator.adminUserId,
    doneBy: row.done_by_name,
    doneAt: row.done_at,
  };
}

/** How many notices the operator has not looked at yet. */
export async function countUnread(strapi: Core.Strapi, operator: OperatorCaller): Promise<number> {
  const db = database(strapi);
  const unread = onlyUnread(db, noticesInScope(db, operator), operator);
  const [count] = await unread.count<Totals>('* as total');
  return Number(count?.total ?? 0);
}

/** A page of the notices that fit: those that the operator has not looked at first, then the newest. */
export async function listNotices(strapi: Core.Strapi, operator: OperatorCaller, asked: NoticeQuery) {
  const { page, pageSize } = asked;
  const db = database(strapi);
  const [count] = await matching(db, operator, asked).count<Totals>('* as total');
  const rows = (await matching(db, operator, asked)
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .leftJoin('pratiche as pratica', 'pratica.id', 'notice.pratica_id')
    .leftJoin('notice_readings as reading', (join) => {
      join.on('reading.notice_id', 'notice.id').andOnVal('reading.operator_id', operator.adminUserId);
    })
    .orderByRaw(`case when reading.id is null and notice.state <> 'done' then 0 else 1 end`)
    .orderBy([
      { column: 'notice.at', order: 'desc' },
      { column: 'notice.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('notice.*', 'reading.id as reading_id', 'zone.name as zona_name')
    .select('pratica.document_id as pratica_document_id')
    .select('customer.document_id as customer_document_id', 'customer.zona_document_id')
    .select('customer.codice_fiscale', 'customer.cognome', 'customer.nome')) as ListedRow[];
  return {
    items: rows.map((row) => toNotice(row, operator)),
    page,
    pageSize,
    total: Number(count?.total ?? 0),
    unread: await countUnread(strapi, operator),
  };
}

/** What an operator can narrow the list down to: their offices, and the services and years of their notices. */
export async function noticeFilters(strapi: Core.Strapi, operator: OperatorCaller) {
  const db = database(strapi);
  const named = noticesInScope(db, operator).whereNotNull('notice.service_name');
  const dated = noticesInScope(db, operator).whereNotNull('notice.year');
  return {
    zone: await zoneInScope(strapi, operator.scope),
    withoutOffice: operator.scope.withoutOffice,
    services: await named.distinct().orderBy('notice.service_name').pluck<string[]>('notice.service_name'),
    years: await dated.distinct().orderBy('notice.year', 'desc').pluck<number[]>('notice.year'),
  };
}
