import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { BodyOf } from '../../../contracts/endpoint';
import type { AuditEntry, auditContract } from '../../../contracts/audit';
import { startOfDay } from '../../../domain/dates/italian-days';
import { likePattern, searchable } from '../../../domain/text/normalise';
import type { OperatorCaller } from '../../../http/callers';
import { inScope } from '../../offices/services/scope-condition';
import { ACTION_WORDS, spoken, type SpokenRow } from './in-words';

type Asked = BodyOf<(typeof auditContract)['searchAudit']>;

interface Row extends SpokenRow {
  document_id: string;
  at: string;
  customer_id: number | null;
  customer_document_id: string | null;
  codice_fiscale: string | null;
  cognome: string | null;
  nome: string | null;
}

// Whoever reads the log sees what was done; who it was done to only of customers in the own scope.
function visibleCustomers(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db('up_users').where(inScope(operator.scope, 'zona_document_id'));
}

function matching(db: Knex, operator: OperatorCaller, asked: Asked): Knex.QueryBuilder {
  const { from, to, action, actor, customer } = asked;
  const query = db('audit_events as event');
  if (from) void query.where('event.at', '>=', startOfDay(from));
  if (to) void query.where('event.at', '<', startOfDay(to, 1));
  if (action !== null) void query.where('event.action', action);
  if (actor !== null)
    void query.whereRaw(`lower(event.actor_label) like ? escape '\\'`, [
      `%${likePattern(actor.toLowerCase())}%`,
    ]);
  if (customer !== null) {
    const wanted = visibleCustomers(db, operator).select('id');
    for (const word of searchable(customer).split(' ').filter(Boolean))
      void wanted.whereRaw(`search_text like ? escape '\\'`, [`%${likePattern(word)}%`]);
    void query.whereIn('event.customer_id', wanted);
  }
  return query;
}

function toEntry(row: Row): AuditEntry {
  const { customer_document_id: id, codice_fiscale: codiceFiscale } = row;
  return {
    id: row.document_id,
    at: row.at,
    action: row.action,
    ...spoken(row),
    customer:
      id === null || codiceFiscale === null
        ? null
        : { id, codiceFiscale, name: `${row.cognome ?? ''} ${row.nome ?? ''}` },
    aboutCustomer: row.customer_id !== null,
  };
}

/** A page of the audit log, the newest first. */
export async function searchAudit(strapi: Core.Strapi, operator: OperatorCaller, asked: Asked) {
  const { page, pageSize } = asked;
  const db = database(strapi);
  const [count] = await matching(db, operator, asked).count<{ total: number | string }[]>('* as total');
  const rows = (await matching(db, operator, asked)
    .leftJoin(visibleCustomers(db, operator).as('customer'), 'customer.id', 'event.customer_id')
    .orderBy([
      { column: 'event.at', order: 'desc' },
      { column: 'event.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('event.*', 'customer.document_id as customer_document_id')
    .select('customer.codice_fiscale', 'customer.cognome', 'customer.nome')) as Row[];
  return { items: rows.map(toEntry), page, pageSize, total: Number(count?.total ?? 0) };
}

/** The actions that there are, by their words. */
export function auditActions() {
  return Object.entries(ACTION_WORDS)
    .map(([action, label]) => ({ action, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'it'));
}
