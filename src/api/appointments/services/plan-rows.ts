import { now } from '../../../adapters/clock';
import { fromJson, insertRow, type Knex } from '../../../adapters/database';
import type { BookingPlan } from '../../../contracts/appointments/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { AppointmentMode } from '../../../domain/appointments/appointment-state';

interface PlanDbRow {
  zona_document_id: string;
  service_document_id: string;
  service_name: string;
  service_description: string | null;
  is_open: boolean | number;
  minutes: number;
  desks: number;
  notice_hours: number;
  horizon_days: number;
  change_hours: number;
  max_open: number;
  in_person: boolean | number;
  by_phone: boolean | number;
  by_video: boolean | number;
  bring: string | null;
  openings: unknown;
}

/** How a service is booked at a zona, with the service's name. */
export interface ServicePlan extends BookingPlan {
  zona: string;
  service: { id: string; name: string; description: string };
}

function toPlan(row: PlanDbRow): ServicePlan {
  return {
    zona: row.zona_document_id,
    service: {
      id: row.service_document_id,
      name: row.service_name,
      description: row.service_description ?? '',
    },
    isOpen: Boolean(row.is_open),
    minutes: row.minutes,
    desks: row.desks,
    noticeHours: row.notice_hours,
    horizonDays: row.horizon_days,
    changeHours: row.change_hours,
    maxOpen: row.max_open,
    inPerson: Boolean(row.in_person),
    byPhone: Boolean(row.by_phone),
    byVideo: Boolean(row.by_video),
    bring: row.bring ?? '',
    openings: fromJson<BookingPlan['openings']>(row.openings),
  };
}

/** The rules alone, as they are written and read. */
export function planOnly(plan: BookingPlan): BookingPlan {
  const { isOpen, minutes, desks, noticeHours, horizonDays, changeHours, maxOpen } = plan;
  const { inPerson, byPhone, byVideo, bring, openings } = plan;
  return {
    ...{ isOpen, minutes, desks, noticeHours, horizonDays, changeHours, maxOpen },
    ...{ inPerson, byPhone, byVideo, bring, openings },
  };
}

/** The plans of services that the CAF offers, in the CAF's order. @param where narrows them down, of `plan` and `service` */
export async function servicePlans(
  db: Knex,
  where: (query: Knex.QueryBuilder) => void,
): Promise<ServicePlan[]> {
  const rows = (await db('booking_plans as plan')
    .join('catalogue_services as service', 'service.document_id', 'plan.service_document_id')
    .where('service.active', true)
    .where(where)
    .orderBy(['service.position', 'service.name', 'service.id', 'plan.id'])
    .select(
      'plan.*',
      'service.name as service_name',
      'service.description as service_description',
    )) as PlanDbRow[];
  return rows.map(toPlan);
}

/** The plan of a service at a zona, also where it is closed for customers; null: there is none. */
export async function servicePlan(db: Knex, zona: string, service: string): Promise<ServicePlan | null> {
  const [plan] = await servicePlans(db, (query) => {
    void query.where({ 'plan.zona_document_id': zona, 'plan.service_document_id': service });
  });
  return plan ?? null;
}

/** As `servicePlan`. @throws PortalError `not-found` */
export async function demandPlan(db: Knex, zona: string, service: string): Promise<ServicePlan> {
  const plan = await servicePlan(db, zona, service);
  if (plan === null) throw new PortalError('not-found');
  return plan;
}

/** Writes how a service is booked at a zona. */
export async function writePlan(db: Knex, zona: string, service: string, plan: BookingPlan): Promise<void> {
  const key = { zona_document_id: zona, service_document_id: service };
  const row = {
    ...{ is_open: plan.isOpen, minutes: plan.minutes, desks: plan.desks, max_open: plan.maxOpen },
    ...{ notice_hours: plan.noticeHours, horizon_days: plan.horizonDays, change_hours: plan.changeHours },
    ...{ in_person: plan.inPerson, by_phone: plan.byPhone, by_video: plan.byVideo },
    ...{ bring: plan.bring, openings: JSON.stringify(plan.openings), changed_at: now() },
  };
  const changed = await db('booking_plans').where(key).update(row);
  if (changed === 0) await insertRow(db, 'booking_plans', { ...key, ...row });
}

/** How one can meet the office for a service. */
export function modesOf(plan: Pick<BookingPlan, 'inPerson' | 'byPhone' | 'byVideo'>): AppointmentMode[] {
  const modes: [AppointmentMode, boolean][] = [
    ['in-person', plan.inPerson],
    ['phone', plan.byPhone],
    ['video', plan.byVideo],
  ];
  return modes.filter(([, offered]) => offered).map(([mode]) => mode);
}
