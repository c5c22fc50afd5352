import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import type { BookableOffice } from '../../../contracts/appointments/customers';
import type { CustomerCaller } from '../../../http/callers';
import { ownZona, positionOf } from '../../offices/services/own-office';
import type { Offer } from './first-free';
import { comingAppointments, limitingAppointment } from './own-room';
import { modesOf, servicePlans } from './plan-rows';
import { portalCalendar } from './zona-calendar';
import { toPlace, type ZonaDbRow } from './zona-rows';

// An office that the CAF keeps out of the choice is still the own one of whoever has it.
function offeredZone(db: Knex, mine: string | null): Knex.QueryBuilder {
  return db('zone').where((any) => {
    void any.where('zone.excluded', false);
    if (mine !== null) void any.orWhere('zone.document_id', mine);
  });
}

/** What a customer may book, whether a place is free or not. @param where narrows the zone down */
async function offersTo(
  db: Knex,
  mine: string | null,
  where: (query: Knex.QueryBuilder) => void,
): Promise<Offer[]> {
  const zone = (await offeredZone(db, mine)
    .where(where)
    .orderBy(['zone.name', 'zone.id'])
    .select('zone.*')) as ZonaDbRow[];
  const plans = await servicePlans(db, (query) => {
    void query.where('plan.is_open', true).whereIn(
      'plan.zona_document_id',
      zone.map(({ document_id }) => document_id),
    );
  });
  const plansAt = Map.groupBy(plans, ({ zona }) => zona);
  return zone.flatMap((zona) => (plansAt.get(zona.document_id) ?? []).map((plan) => ({ zona, plan })));
}

/** Whether a customer may book at a zona: it is offered, or their own. */
export async function mayBookAt(db: Knex, caller: CustomerCaller, zona: string): Promise<boolean> {
  const found = await offeredZone(db, await ownZona(db, caller))
    .where('zone.document_id', zona)
    .first<{ id: number } | undefined>('zone.id');
  return found !== undefined;
}

/** The provinces where a place is free, and the customer's own office if it is one of those. */
export async function listBookingProvinces(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const mine = await ownZona(db, caller);
  const offers = await offersTo(db, mine, () => undefined);
  const zone = (await portalCalendar.firstFree(db, offers, Date.parse(now()))).map(({ zona }) => zona);
  const own = zone.find(({ document_id }) => document_id === mine);
  return {
    provinces: [...new Set(zone.map(({ provincia }) => provincia))].sort(),
    mine: own === undefined ? null : { id: own.document_id, name: own.name, provincia: own.provincia },
  };
}

function toOffice(zona: ZonaDbRow): Omit<BookableOffice, 'services'> {
  return { ...toPlace(zona), openingHours: zona.opening_hours ?? '', position: positionOf(zona) };
}

/** The offices of a province where a place is free, the customer's own one first, each with its services. */
export async function listBookingOffices(strapi: Core.Strapi, caller: CustomerCaller, provincia: string) {
  const db = database(strapi);
  const mine = await ownZona(db, caller);
  const offers = await offersTo(db, mine, (query) => void query.where({ provincia }));
  const coming = await comingAppointments(db, caller.id);
  const offices = new Map<string, BookableOffice>();
  for (const { zona, plan, first } of await portalCalendar.firstFree(db, offers, Date.parse(now()))) {
    const office = offices.get(zona.document_id) ?? { ...toOffice(zona), services: [] };
    offices.set(zona.document_id, office);
    const atLimit = limitingAppointment(coming, caller, plan);
    office.services.push({
      ...plan.service,
      minutes: plan.minutes,
      modes: modesOf(plan),
      firstFree: new Date(first).toISOString(),
      atLimit: atLimit === null ? null : { id: atLimit.id, start: new Date(atLimit.start).toISOString() },
    });
  }
  const listed = [...offices.values()];
  return { offices: listed.toSorted((one, other) => Number(other.id === mine) - Number(one.id === mine)) };
}
