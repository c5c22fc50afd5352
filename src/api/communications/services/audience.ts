import { fromJson, type Knex } from '../../../adapters/database';
import type { CustomerFilter } from '../../../contracts/communications/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { customersInScope } from '../../customers/services/search';
import { audienceOf, type CommunicationDbRow, type StoredAudience } from './communication-rows';
import { applyFilter } from './filter';

async function groupFilter(db: Knex, id: string): Promise<CustomerFilter> {
  const group = await db('customer_groups')
    .where({ document_id: id })
    .first<{ filter: unknown } | undefined>('filter');
  if (group === undefined)
    throw PortalError.field('audience', 'Il gruppo scelto non c’è più: scegline un altro.');
  return fromJson<CustomerFilter>(group.filter);
}

type Narrow = (query: Knex.QueryBuilder) => Knex.QueryBuilder;

// A query itself cannot be promised: awaiting it would run it.
async function narrowing(db: Knex, row: CommunicationDbRow, audience: StoredAudience): Promise<Narrow> {
  if (audience.kind === 'filter') return (query) => applyFilter(db, query, audience.filter);
  if (audience.kind === 'group') {
    const filter = await groupFilter(db, audience.group);
    return (query) => applyFilter(db, query, filter);
  }
  return (query) => {
    // Whoever is meant by codice fiscale is whom the CAF has verified as its holder: anybody can compute one.
    if (audience.kind === 'list') void query.where('customer.customer_type', 'registrato');
    return query.whereIn(
      'customer.id',
      db('communication_addressees').where({ communication_id: row.id }).select('customer_id'),
    );
  };
}

/** Whoever can open the portal, and this part of it: the others would never read what they are sent. */
function reachable(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .join('portal_sections as section', (join) => {
      join.onVal('section.key', 'communications');
    })
    .where('customer.blocked', false)
    .where((open) => {
      void open
        .where({ 'customer.customer_type': 'registrato', 'section.for_registrato': true })
        .orWhere({ 'customer.customer_type': 'anonimo', 'section.for_anonimo': true });
    });
}

/**
 * The customers whom a communication is for at this moment, as a query of `up_users as customer`. Never more than its author
 * sees, whatever was picked when.
 * @param author with the scope that they have now
 * @throws PortalError `invalid-input` when nobody was picked, or the group is gone
 */
export async function audienceQuery(
  db: Knex,
  author: OperatorCaller,
  row: CommunicationDbRow,
): Promise<{ picked: Knex.QueryBuilder; reached: Knex.QueryBuilder }> {
  const audience = audienceOf(row);
  if (audience === null) throw PortalError.field('audience', 'Scegli a chi va la comunicazione.');
  const narrow = await narrowing(db, row, audience);
  return {
    picked: narrow(customersInScope(db, author)),
    reached: reachable(narrow(customersInScope(db, author))),
  };
}
