import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { BookingPlan } from '../../../contracts/appointments/fields';
import { PortalError } from '../../../contracts/portal-error';
import { bookingWindow } from '../../../domain/appointments/booking-window';
import { daysAfter } from '../../../domain/dates/italian-days';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { freeDays } from './free-days';
import { outsideAt } from './outside';
import { planOnly, servicePlans, writePlan } from './plan-rows';
import { portalCalendar } from './zona-calendar';
import { lockZona, zonaInScope, type ZonaDbRow } from './zona-rows';

/** Days of which a preview shows the places, from the first that can be booked. */
const PREVIEWED = 28;

interface Service {
  id: string;
  name: string;
}

async function activeServices(db: Knex): Promise<Service[]> {
  return db('catalogue_services')
    .where('active', true)
    .orderBy(['position', 'name', 'id'])
    .select<Service[]>('document_id as id', 'name');
}

async function demandService(db: Knex, id: string): Promise<Service> {
  const service = (await activeServices(db)).find((one) => one.id === id);
  if (service === undefined) throw new PortalError('not-found');
  return service;
}

/** @throws PortalError `not-found` for a zona outside the scope */
export async function listBookingPlans(strapi: Core.Strapi, operator: OperatorCaller, zona: string) {
  const db = database(strapi);
  await zonaInScope(db, operator, zona);
  const plans = await servicePlans(db, (query) => void query.where('plan.zona_document_id', zona));
  const services = await activeServices(db);
  return {
    services: services.map(({ id, name }) => {
      const found = plans.find(({ service }) => service.id === id);
      return { id, name, plan: found === undefined ? null : planOnly(found) };
    }),
  };
}

function outsideOf(
  db: Knex,
  operator: OperatorCaller,
  zona: ZonaDbRow,
  { service, plan }: { service: string; plan: BookingPlan },
) {
  return outsideAt(db, operator, zona, (rules) => ({
    ...rules,
    plans: new Map([...rules.plans, [service, plan]]),
  }));
}

/** What a plan would offer, and which appointments it would leave outside. @throws PortalError `not-found` */
export async function previewBookingPlan(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { zona: id, service }: { zona: string; service: string },
  plan: BookingPlan,
) {
  const db = database(strapi);
  const zona = await zonaInScope(db, operator, id);
  await demandService(db, service);
  const window = bookingWindow(Date.parse(now()), plan);
  const last = daysAfter(window.firstDay, PREVIEWED - 1);
  const lastDay = last < window.lastDay ? last : window.lastDay;
  const slots = plan.isOpen
    ? await portalCalendar.free(db, { zona, plan, window: { ...window, lastDay } })
    : [];
  return { days: freeDays(slots), outside: await outsideOf(db, operator, zona, { service, plan }) };
}

/** Writes a plan; no appointment is touched. @throws PortalError `not-found` */
export function setBookingPlan(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { zona: id, service }: { zona: string; service: string },
  plan: BookingPlan,
) {
  return contestedTransaction(strapi, async (db) => {
    await zonaInScope(db, operator, id);
    const zona = await lockZona(db, id);
    const { name } = await demandService(db, service);
    await writePlan(db, id, service, plan);
    await audit(db, {
      action: 'booking-plan-set',
      actor: operatorActor(operator),
      details: { zona: zona.name, service: name },
    });
    return { outside: await outsideOf(db, operator, zona, { service, plan }) };
  });
}
