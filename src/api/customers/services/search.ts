import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { CustomerDetail, CustomerRow } from '../../../contracts/customers/operators';
import { PortalError } from '../../../contracts/portal-error';
import { likePattern, searchable } from '../../../domain/text/normalise';
import type { OperatorCaller } from '../../../http/callers';
import { inScope } from '../../offices/services/scope-condition';
import type { CustomerDbRow } from './customer-rows';
import { openSessions } from './sessions';

export interface CustomerSearch {
  search: string | null;
  type?: 'anonimo' | 'registrato' | null | undefined;
  access?: CustomerRow['access'] | null | undefined;
  conflictsOnly: boolean;
  page: number;
  pageSize: number;
}

interface ListedRow extends CustomerDbRow {
  zona_name: string | null;
  sede_name: string | null;
  open_conflicts: number | string;
}

/** The customers that an operator sees: the one place where the scope meets their table. */
export function customersInScope(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db('up_users as customer').where(inScope(operator.scope, 'customer.zona_document_id'));
}

function matching(db: Knex, operator: OperatorCaller, search: CustomerSearch): Knex.QueryBuilder {
  const query = customersInScope(db, operator);
  for (const word of searchable(search.search ?? '')
    .split(' ')
    .filter(Boolean))
    void query.whereRaw(`customer.search_text like ? escape '\\'`, [`%${likePattern(word)}%`]);
  if (search.type) void query.where('customer.customer_type', search.type);
  if (search.access === 'blocked') void query.where('customer.blocked', true);
  if (search.access === 'active')
    void query.where('customer.blocked', false).whereNotNull('customer.password_hash');
  if (search.access === 'waiting-for-password')
    void query.where('customer.blocked', false).whereNull('customer.password_hash');
  if (search.conflictsOnly) void query.whereExists(openConflicts(db).select(db.raw('1')));
  return query;
}

function openConflicts(db: Knex): Knex.QueryBuilder {
  return db('customer_conflicts as conflict')
    .whereRaw('conflict.customer_id = customer.id')
    .where('conflict.state', 'open');
}

function listed(db: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .leftJoin('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .leftJoin('sedi', 'sedi.id', 'link.sede_id')
    .select(
      'customer.*',
      'zone.name as zona_name',
      'sedi.name as sede_name',
      openConflicts(db).count('*').as('open_conflicts'),
    );
}

function accessOf(row: CustomerDbRow): CustomerRow['access'] {
  if (row.blocked) return 'blocked';
  return row.password_hash === null ? 'waiting-for-password' : 'active';
}

function toRow(row: ListedRow): CustomerRow {
  return {
    id: row.document_id,
    codiceFiscale: row.codice_fiscale,
    cognome: row.cognome,
    nome: row.nome,
    email: row.email,
    type: row.customer_type,
    access: accessOf(row),
    zona: row.zona_document_id === null ? null : { id: row.zona_document_id, name: row.zona_name ?? '' },
    openConflicts: Number(row.open_conflicts),
    registeredAt: row.registered_at,
  };
}

/** A page of the customers that fit, by surname and name. */
export async function searchCustomers(strapi: Core.Strapi, operator: OperatorCaller, search: CustomerSearch) {
  const db = database(strapi);
  const [count] = await matching(db, operator, search).count<{ total: number | string }[]>('* as total');
  const rows = (await listed(db, matching(db, operator, search))
    .orderBy(['customer.cognome', 'customer.nome', 'customer.id'])
    .limit(search.pageSize)
    .offset((search.page - 1) * search.pageSize)) as ListedRow[];
  return {
    items: rows.map(toRow),
    page: search.page,
    pageSize: search.pageSize,
    total: Number(count?.total ?? 0),
  };
}

function oneInScope(db: Knex, operator: OperatorCaller, id: string): Knex.QueryBuilder {
  return customersInScope(db, operator).where('customer.document_id', id);
}

async function orNotFound<Row>(query: Knex.QueryBuilder): Promise<Row> {
  const row = (await query) as Row | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** A customer in the operator's scope. @throws PortalError `not-found` also for those outside it */
export function customerInScope(db: Knex, operator: OperatorCaller, id: string): Promise<CustomerDbRow> {
  return orNotFound(oneInScope(db, operator, id).first('customer.*'));
}

/** As `customerInScope`, and holds the row until the transaction ends. */
export function lockInScope(db: Knex, operator: OperatorCaller, id: string): Promise<CustomerDbRow> {
  return orNotFound(oneInScope(db, operator, id).forUpdate().first('customer.*'));
}

export async function customerDetail(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
): Promise<CustomerDetail> {
  const db = database(strapi);
  const row = await orNotFound<ListedRow>(listed(db, oneInScope(db, operator, id)).first());
  const [sessions] = await openSessions(db, row.id).count<{ total: number | string }[]>('* as total');
  return {
    ...toRow(row),
    externalId: row.external_id,
    phone: row.phone,
    mobile: row.mobile,
    sede: row.sede_name,
    birthDate: row.birth_date,
    sex: row.sex,
    birthPlace: row.birth_place,
    emailVerifiedAt: row.email_verified_at,
    lastSignInAt: row.last_sign_in_at,
    openSessions: Number(sessions?.total ?? 0),
    newsByEmail: Boolean(row.news_by_email),
    evidence: row.evidence,
  };
}
