import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import type { Office } from '../../../contracts/offices';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller, OperatorCaller } from '../../../http/callers';
import { operatorActor, type AuditActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { lockCustomer, updateCustomer, type CustomerDbRow } from '../../customers/services/customer-rows';
import { officeChangeLimit } from '../../customers/services/limits';
import { lockInScope } from '../../customers/services/search';
import { isInScope } from './scope-condition';
import { queueWebhook } from '../../integration/services/queue-webhook';

interface OfficeRow {
  document_id: string;
  name: string;
  sede_name: string | null;
  provincia: string;
  address: string;
  comune: string;
  phone: string;
  email: string | null;
  opening_hours: string | null;
  latitude: number | string | null;
  longitude: number | string | null;
}

/** Where an office is, in degrees; null where the CAF has not said. */
export function positionOf({
  latitude,
  longitude,
}: Pick<OfficeRow, 'latitude' | 'longitude'>): Office['position'] {
  if (latitude === null || longitude === null) return null;
  // PostgreSQL hands decimals out as text.
  return { latitude: Number(latitude), longitude: Number(longitude) };
}

function toOffice(row: OfficeRow): Office {
  return {
    id: row.document_id,
    name: row.name,
    sede: row.sede_name ?? '',
    provincia: row.provincia,
    address: row.address,
    comune: row.comune,
    phone: row.phone,
    email: row.email ?? '',
    openingHours: row.opening_hours ?? '',
    position: positionOf(row),
  };
}

function offices(db: Knex): Knex.QueryBuilder {
  return db('zone')
    .leftJoin('zone_sede_lnk as link', 'link.zona_id', 'zone.id')
    .leftJoin('sedi', 'sedi.id', 'link.sede_id')
    .orderBy(['zone.provincia', 'sedi.name', 'zone.name', 'zone.id'])
    .select('zone.*', 'sedi.name as sede_name');
}

async function presentOffice(db: Knex, id: string | null): Promise<Office | null> {
  if (id === null) return null;
  const [row] = (await offices(db).where('zone.document_id', id)) as OfficeRow[];
  return row === undefined ? null : toOffice(row);
}

/** The office that a customer has, by its document id; null: none. */
export async function ownZona(db: Knex, caller: CustomerCaller): Promise<string | null> {
  const [zona] = await db('up_users').where({ id: caller.id }).pluck<(string | null)[]>('zona_document_id');
  return zona ?? null;
}

/** The offices that a customer can choose, and the one that they have, which the CAF may have excluded since. */
export async function listOffices(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const rows = (await offices(db).where('zone.excluded', false)) as OfficeRow[];
  return { offices: rows.map(toOffice), mine: await presentOffice(db, await ownZona(db, caller)) };
}

/** Gives a customer, whose row is held, another office; nothing where it is theirs already. */
export async function moveTo(
  db: Knex,
  customer: CustomerDbRow,
  zona: string,
  actor: AuditActor,
): Promise<void> {
  if (customer.zona_document_id === zona) return;
  const [from, to] = [await presentOffice(db, customer.zona_document_id), await presentOffice(db, zona)];
  await updateCustomer(db, customer, { zona_document_id: zona });
  await audit(db, {
    action: 'office-changed',
    actor,
    customerId: customer.id,
    details: { from: from?.name ?? null, to: to?.name ?? null },
  });
  // The suite knows what it told itself.
  if (actor.kind !== 'integration')
    await queueWebhook(db, { type: 'office-changed', customerId: customer.id });
}

/**
 * The customer chooses an office; pratiche and notices follow. Choosing the own one changes nothing and counts for nothing.
 * @throws PortalError `not-found` for one that is excluded, `too-many-attempts`
 */
export async function chooseOffice(strapi: Core.Strapi, caller: CustomerCaller, zona: string): Promise<void> {
  if ((await ownZona(database(strapi), caller)) === zona) return;
  await countAttempt(strapi, ...officeChangeLimit(caller.id));
  await contestedTransaction(strapi, async (db) => {
    const customer = await lockCustomer(db, caller.id);
    if (customer === null) throw new PortalError('not-signed-in');
    const isOffered = { 'zone.document_id': zona, 'zone.excluded': false };
    const offered = zona === customer.zona_document_id || (await offices(db).where(isOffered)).length > 0;
    if (!offered) throw new PortalError('not-found');
    await moveTo(db, customer, zona, { kind: 'customer', id: caller.id });
  });
}

/**
 * An operator moves a customer from one of the own offices to another.
 * @throws PortalError `not-found` when the operator does not see the customer, or the other office
 */
export function moveCustomer(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  zona: string,
): Promise<void> {
  return contestedTransaction(strapi, async (db) => {
    const customer = await lockInScope(db, operator, id);
    const exists = (await presentOffice(db, zona)) !== null;
    if (!exists || !isInScope(operator.scope, zona)) throw new PortalError('not-found');
    await moveTo(db, customer, zona, operatorActor(operator));
  });
}
