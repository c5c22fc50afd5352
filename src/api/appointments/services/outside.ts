import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import type { BookingPlan } from '../../../contracts/appointments/fields';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import { dayInItaly } from '../../../domain/appointments/booking-window';
import type { Closure } from '../../../domain/appointments/holidays';
import { openStretches } from '../../../domain/appointments/opening';
import { isOutside } from '../../../domain/appointments/outside';
import type { OperatorCaller } from '../../../http/callers';
import type { AppointmentDbRow } from './appointment-rows';
import { closedAt, closuresOf } from './days-off';
import { officeAppointments, toOfficeAppointment, type OfficeDbRow } from './office-rows';
import { servicePlans } from './plan-rows';
import type { ZonaDbRow } from './zona-rows';

/** The rules of a zona as they are, or as they would be. */
export interface Rules {
  /** By service; missing: it is not booked there. */
  plans: ReadonlyMap<string, Pick<BookingPlan, 'openings' | 'desks'>>;
  closures: readonly Closure[];
}

interface Days {
  firstDay: string;
  lastDay: string;
}

/** The present rules of some zone between two days, by their document ids. */
export async function presentRulesOf(
  db: Knex,
  zone: readonly string[],
  days: Days,
): Promise<(zona: string) => Rules> {
  const plans = await servicePlans(db, (query) => {
    void query.whereIn('plan.zona_document_id', zone);
  });
  const byZona = Map.groupBy(plans, ({ zona }) => zona);
  const closures = await closuresOf(db, zone, days);
  return (zona) => ({
    plans: new Map((byZona.get(zona) ?? []).map((plan) => [plan.service.id, plan])),
    closures: closures(zona),
  });
}

/** The present rules of a zona between two days. */
export async function presentRules(db: Knex, { document_id: id }: ZonaDbRow, days: Days): Promise<Rules> {
  return (await presentRulesOf(db, [id], days))(id);
}

/** The days from the first to the last of some appointments, of which there is one at least. */
export function stretchOf(rows: readonly Pick<AppointmentDbRow, 'start_at' | 'end_at'>[]): Days {
  const starts = rows.map(({ start_at }) => Date.parse(start_at));
  const ends = rows.map(({ end_at }) => Date.parse(end_at));
  const first = starts.reduce((one, other) => Math.min(one, other));
  const last = ends.reduce((one, other) => Math.max(one, other));
  return { firstDay: dayInItaly(first), lastDay: dayInItaly(last) };
}

type Times = Pick<AppointmentDbRow, 'service_document_id' | 'start_at' | 'end_at' | 'desk'>;

/** A function that says which appointments of a zona between two days no longer fit its rules. */
export function fitting(zona: ZonaDbRow, { plans, closures }: Rules, days: Days) {
  const closed = closedAt(zona, closures, days);
  const open = new Map(
    [...plans].map(([service, plan]) => [service, openStretches(plan.openings, closed, days)]),
  );
  return ({ service_document_id: service, start_at, end_at, desk }: Times): boolean => {
    const taken = { start: Date.parse(start_at), end: Date.parse(end_at), desk };
    return isOutside(taken, open.get(service) ?? [], plans.get(service)?.desks ?? 0);
  };
}

/** The coming appointments of a zona. */
async function comingAt(db: Knex, operator: OperatorCaller, zona: ZonaDbRow): Promise<OfficeDbRow[]> {
  return (await officeAppointments(db, operator)
    .where('appointment.zona_document_id', zona.document_id)
    .where('appointment.state', 'booked')
    .where('appointment.start_at', '>', now())
    .orderBy(['appointment.start_at', 'appointment.desk', 'appointment.id'])) as OfficeDbRow[];
}

/**
 * The coming appointments of a zona that would not fit some rules.
 * @param change makes the rules that would be out of the present ones; missing: these
 */
export async function outsideAt(
  db: Knex,
  operator: OperatorCaller,
  zona: ZonaDbRow,
  change: (rules: Rules) => Rules = (rules) => rules,
): Promise<OfficeAppointment[]> {
  const rows = await comingAt(db, operator, zona);
  if (rows.length === 0) return [];
  const days = stretchOf(rows);
  const isOutsideNow = fitting(zona, change(await presentRules(db, zona, days)), days);
  return rows.filter(isOutsideNow).map((row) => toOfficeAppointment(row, operator, true));
}
