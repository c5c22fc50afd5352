import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, insertRows, transaction, type Knex } from '../../../adapters/database';
import type { Audience } from '../../../contracts/communications/fields';
import { LONGEST_LIST, type ListReport } from '../../../contracts/communications/operators';
import { PortalError } from '../../../contracts/portal-error';
import { readList, type ReadList } from '../../../domain/communications/read-list';
import type { OperatorCaller } from '../../../http/callers';
import { customersInScope } from '../../customers/services/search';
import { COMMUNICATIONS, lockFor, ownOrEverybodys, type StoredAudience } from './communication-rows';

/** A statement takes only so many values. */
const AT_ONCE = 500;

interface Found {
  id: number;
  codice_fiscale: string;
}

function* inParts<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE);
}

function read(text: string): ReadList {
  const list = readList(text);
  if (list.codiciFiscali.length > LONGEST_LIST)
    throw PortalError.field('codiciFiscali', 'L’elenco ha più di 20.000 codici fiscali: dividilo.');
  return list;
}

async function verified(db: Knex, operator: OperatorCaller, { codiciFiscali }: ReadList): Promise<Found[]> {
  const found: Found[] = [];
  for (const part of inParts(codiciFiscali)) {
    const query = customersInScope(db, operator).where('customer.customer_type', 'registrato');
    found.push(
      ...((await query
        .whereIn('customer.codice_fiscale', part)
        .select('customer.id', 'customer.codice_fiscale')) as Found[]),
    );
  }
  return found;
}

/** What a list would reach, without writing anything: customers out of the scope are unknown. */
export async function checkList(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  text: string,
): Promise<ListReport> {
  const list = read(text);
  const known = await verified(database(strapi), operator, list);
  const codes = new Set(known.map(({ codice_fiscale }) => codice_fiscale));
  const { malformed, repeated } = list;
  return {
    ...{ found: codes.size, malformed, repeated },
    unknown: list.codiciFiscali.filter((code) => !codes.has(code)),
  };
}

async function chosen(db: Knex, operator: OperatorCaller, ids: readonly string[]): Promise<Found[]> {
  const found = (await customersInScope(db, operator)
    .whereIn('customer.document_id', ids)
    .select('customer.id', 'customer.codice_fiscale')) as Found[];
  if (found.length < new Set(ids).size)
    throw PortalError.field('customers', 'Uno dei clienti non è fra quelli che vedi: scegli di nuovo.');
  return found;
}

async function demandGroup(db: Knex, operator: OperatorCaller, id: string): Promise<void> {
  const group: unknown = await db('customer_groups')
    .where({ document_id: id })
    .where(ownOrEverybodys(operator, 'author_id'))
    .first('id');
  if (group === undefined) throw PortalError.field('group', 'Questo gruppo non c’è più: scegline un altro.');
}

async function stored(
  db: Knex,
  operator: OperatorCaller,
  audience: Audience,
): Promise<{ audience: StoredAudience; addressees: Found[] }> {
  switch (audience.kind) {
    case 'filter':
      return { audience, addressees: [] };
    case 'group':
      await demandGroup(db, operator, audience.group);
      return { audience, addressees: [] };
    case 'chosen':
      return {
        audience: { kind: 'chosen' },
        addressees: await chosen(db, operator, audience.customers),
      };
    case 'list':
      return {
        audience: { kind: 'list' },
        addressees: await verified(db, operator, read(audience.codiciFiscali)),
      };
  }
}

/** Picks the recipients of a draft. @throws PortalError `not-found`, `state-not-allowed`, `invalid-input` */
export function pickAudience(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  picked: Audience,
): Promise<void> {
  return transaction(strapi, async (db) => {
    const { row } = await lockFor(db, operator, id, 'edit');
    const { audience, addressees } = await stored(db, operator, picked);
    await db('communication_addressees').where({ communication_id: row.id }).delete();
    for (const part of inParts(addressees)) {
      const rows = part.map((customer) => ({ communication_id: row.id, customer_id: customer.id }));
      await insertRows(db, 'communication_addressees', rows);
    }
    await db(COMMUNICATIONS)
      .where({ id: row.id })
      .update({ audience: JSON.stringify(audience), changed_at: now() });
  });
}
