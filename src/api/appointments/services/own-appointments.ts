import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import { unsealOptional } from '../../../adapters/secrets';
import type { CustomerAppointment } from '../../../contracts/appointments/customers';
import type { CustomerCaller } from '../../../http/callers';
import { ownAppointment, ownAppointments } from './appointment-rows';
import { whatToBring } from './bring';
import type { CalendarAppointment } from './calendar-entry';
import { changeable } from './own-booking';
import { servicePlan, servicePlans, type ServicePlan } from './plan-rows';
import { toPlace, zonaRow, type ZonaDbRow } from './zona-rows';

/** How many of those that are over are listed. */
const PAST = 20;

const withPlace = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query
    .join('zone', 'zone.document_id', 'appointment.zona_document_id')
    .select('appointment.*', 'zone.name', 'zone.address', 'zone.comune', 'zone.provincia', 'zone.phone');

function toAppointment(row: CalendarAppointment, plan: ServicePlan | null): CustomerAppointment {
  const until = changeable(row, plan);
  const { name, address, comune, provincia, phone } = row;
  return {
    id: row.document_id,
    service: { id: row.service_document_id, name: row.service_name },
    office: { id: row.zona_document_id, name, address, comune, provincia, phone },
    ...{ start: row.start_at, end: row.end_at, mode: row.mode, state: row.state },
    changeableUntil: until === null ? null : new Date(until).toISOString(),
  };
}

async function plansFor(
  db: Knex,
  rows: readonly CalendarAppointment[],
): Promise<(row: CalendarAppointment) => ServicePlan | null> {
  const zone = [...new Set(rows.map(({ zona_document_id }) => zona_document_id))];
  const plans = await servicePlans(db, (query) => void query.whereIn('plan.zona_document_id', zone));
  return (row) =>
    plans.find(
      ({ zona, service }) => zona === row.zona_document_id && service.id === row.service_document_id,
    ) ?? null;
}

/** A customer's appointments: those that come, the next first; those that are over or cancelled, the last first. */
export async function listOwnAppointments(strapi: Core.Strapi, caller: CustomerCaller) {
  const db = database(strapi);
  const at = now();
  const own = await ownAppointments(db, caller);
  const coming = (await withPlace(own())
    .where('appointment.state', 'booked')
    .where('appointment.end_at', '>', at)
    .orderBy(['appointment.start_at', 'appointment.id'])) as CalendarAppointment[];
  const past = (await withPlace(own())
    .where(
      (over) => void over.whereNot('appointment.state', 'booked').orWhere('appointment.end_at', '<=', at),
    )
    .orderBy('appointment.start_at', 'desc')
    .orderBy('appointment.id', 'desc')
    .limit(PAST)) as CalendarAppointment[];
  const planOf = await plansFor(db, coming);
  return {
    coming: coming.map((row) => toAppointment(row, planOf(row))),
    past: past.map((row) => toAppointment(row, null)),
  };
}

/** @throws PortalError `not-found` also for another customer's */
export async function readOwnAppointment(strapi: Core.Strapi, caller: CustomerCaller, id: string) {
  const db = database(strapi);
  const row = await ownAppointment(db, caller, id);
  const zona = await zonaRow(db, row.zona_document_id);
  const plan = await servicePlan(db, row.zona_document_id, row.service_document_id);
  const [pratica] = await db('pratiche')
    .where({ id: row.pratica_id, customer_id: caller.id })
    .pluck<string[]>('document_id');
  return {
    ...toAppointment({ ...row, ...placeOf(zona) }, plan),
    bring: await whatToBring(db, row.mode === 'in-person' ? plan : null),
    noteByOffice: await isByOffice(db, row.id),
    ...{ note: unsealOptional(row.sealed_note), phone: unsealOptional(row.sealed_contact) },
    ...{ reason: unsealOptional(row.sealed_reason), pratica: pratica ?? null },
  };
}

async function isByOffice(db: Knex, appointmentId: number): Promise<boolean> {
  const [by] = await db('appointment_events')
    .where({ appointment_id: appointmentId, kind: 'booked' })
    .pluck<string[]>('actor_kind');
  return by !== 'customer';
}

function placeOf(zona: ZonaDbRow) {
  const { name, address, comune, provincia, phone } = toPlace(zona);
  return { name, address, comune, provincia, phone };
}

/** The appointments of a customer that lie between two instants, for the own calendar; cancelled ones are not there. */
export async function ownAppointmentsBetween(
  db: Knex,
  caller: { id: number },
  from: string,
  to: string,
): Promise<CalendarAppointment[]> {
  const own = await ownAppointments(db, caller);
  const rows = (await withPlace(own())
    .whereNot('appointment.state', 'cancelled')
    .where('appointment.start_at', '<', to)
    .where('appointment.end_at', '>', from)
    .orderBy(['appointment.start_at', 'appointment.id'])) as CalendarAppointment[];
  return rows;
}
