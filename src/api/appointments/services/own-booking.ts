import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import { countAttempt } from '../../../adapters/limits';
import type { customerAppointmentsContract } from '../../../contracts/appointments';
import type { BodyOf, QueryOf } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { bookingWindow, changeableUntil } from '../../../domain/appointments/booking-window';
import type { CustomerCaller } from '../../../http/callers';
import { lockAccount } from '../../customers/services/lock-account';
import { appointmentsLimit } from '../../customers/services/limits';
import { lockOwnAppointment, ownAppointment, type AppointmentDbRow } from './appointment-rows';
import { book } from './book';
import { whatToBring } from './bring';
import { cancelAppointment, moveAppointment } from './change';
import { freeDays } from './free-days';
import { mayBookAt } from './offers';
import { comingAppointments, demandNotElsewhere, isElsewhere, limitingAppointment } from './own-room';
import { phoneFor } from './phone-for';
import { demandPlan, modesOf, servicePlan, type ServicePlan } from './plan-rows';
import { portalCalendar } from './zona-calendar';
import { lockZona, toPlace, zonaRow } from './zona-rows';

const MINUTE_MS = 60_000;

const stretchOf = (start: string, minutes: number) => ({
  ...{ start: Date.parse(start), end: Date.parse(start) + minutes * MINUTE_MS },
});

type Asked = BodyOf<typeof customerAppointmentsContract.bookAppointment>;

/** The plan of a service that a customer may book at a zona. @throws PortalError `not-found` */
async function offeredPlan(db: Knex, caller: CustomerCaller, zona: string, service: string) {
  const plan = await demandPlan(db, zona, service);
  if (!plan.isOpen || !(await mayBookAt(db, caller, zona))) throw new PortalError('not-found');
  return plan;
}

/** @throws PortalError `not-found`: nothing that the customer may book, or another one's appointment */
export async function listFreeSlots(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  asked: QueryOf<typeof customerAppointmentsContract.listFreeSlots>,
) {
  const db = database(strapi);
  const moving = asked.moving === undefined ? null : await ownAppointment(db, caller, asked.moving);
  const isThere = moving?.zona_document_id === asked.zona && moving.service_document_id === asked.service;
  // Whoever has an appointment there reads that there is no other place, also where nobody books any more.
  const plan = isThere
    ? await demandPlan(db, asked.zona, asked.service)
    : await offeredPlan(db, caller, asked.zona, asked.service);
  const zona = await zonaRow(db, asked.zona);
  const window = bookingWindow(Date.parse(now()), plan);
  const slots = plan.isOpen
    ? await portalCalendar.free(db, { zona, plan, window, moving: moving?.id ?? null })
    : [];
  const coming = await comingAppointments(db, caller.id);
  const own = slots.filter((slot) => !isElsewhere(coming, slot, moving?.id ?? null));
  const { id, name } = plan.service;
  return {
    office: toPlace(zona),
    service: { id, name },
    ...{ minutes: plan.minutes, modes: modesOf(plan), changeHours: plan.changeHours },
    bring: await whatToBring(db, plan),
    ...{ firstDay: window.firstDay, lastDay: window.lastDay, days: freeDays(own) },
  };
}

/**
 * A customer books an appointment.
 * @throws PortalError `not-found`, `invalid-input`, `slot-taken` with the nearest free places, `too-many-open`,
 * `too-many-attempts`
 */
export async function bookForSelf(strapi: Core.Strapi, caller: CustomerCaller, asked: Asked) {
  await countAttempt(strapi, ...appointmentsLimit(caller.id));
  return contestedTransaction(strapi, async (db) => {
    const customer = await lockAccount(db, caller);
    // Before its rules are read: whoever is changing them goes first.
    await lockZona(db, asked.zona);
    const plan = await offeredPlan(db, caller, asked.zona, asked.service);
    const coming = await comingAppointments(db, caller.id);
    if (limitingAppointment(coming, caller, plan) !== null) throw new PortalError('too-many-open');
    demandNotElsewhere(coming, stretchOf(asked.start, plan.minutes));
    const window = bookingWindow(Date.parse(now()), plan);
    const { mode, note } = asked;
    const phone = mode === 'phone' ? phoneFor(asked.phone, customer) : null;
    const { document_id } = await book(
      db,
      { plan, window, mode, note, phone, start: Date.parse(asked.start), customerId: caller.id, guest: null },
      { kind: 'customer', id: caller.id },
    );
    return { id: document_id };
  });
}

/** Until when a customer may change an appointment, in milliseconds since 1970; null: not any more. */
export function changeable(appointment: AppointmentDbRow, plan: ServicePlan | null): number | null {
  if (appointment.state !== 'booked') return null;
  const until = changeableUntil(Date.parse(appointment.start_at), plan?.changeHours ?? 0);
  return until > Date.parse(now()) ? until : null;
}

// The state first: of what is cancelled nobody asks whether it is too late.
function demandChangeable(appointment: AppointmentDbRow, plan: ServicePlan | null): void {
  if (appointment.state !== 'booked')
    throw new PortalError('state-not-allowed', { reason: appointment.state });
  if (changeable(appointment, plan) === null) throw new PortalError('too-late');
}

/** @throws PortalError `not-found`, `state-not-allowed`, `too-late`, `slot-taken`, `too-many-attempts` */
export async function moveOwn(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  start: string,
): Promise<void> {
  await countAttempt(strapi, ...appointmentsLimit(caller.id));
  await contestedTransaction(strapi, async (db) => {
    await lockAccount(db, caller);
    const appointment = await lockOwnAppointment(db, caller, id);
    const { zona_document_id, service_document_id } = appointment;
    await lockZona(db, zona_document_id);
    const plan = await servicePlan(db, zona_document_id, service_document_id);
    demandChangeable(appointment, plan);
    if (plan === null || !plan.isOpen) throw new PortalError('slot-taken', { nearest: [] });
    const coming = await comingAppointments(db, caller.id);
    demandNotElsewhere(coming, stretchOf(start, plan.minutes), appointment.id);
    const window = bookingWindow(Date.parse(now()), plan);
    const actor = { kind: 'customer', id: caller.id } as const;
    await moveAppointment(db, appointment, { plan, window, start: Date.parse(start) }, actor);
  });
}

/** @throws PortalError `not-found`, `state-not-allowed`, `too-late` */
export async function cancelOwn(strapi: Core.Strapi, caller: CustomerCaller, id: string): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const appointment = await lockOwnAppointment(db, caller, id);
    const { zona_document_id, service_document_id } = appointment;
    demandChangeable(appointment, await servicePlan(db, zona_document_id, service_document_id));
    await cancelAppointment(db, appointment, { kind: 'customer', id: caller.id }, { reason: null });
  });
}
