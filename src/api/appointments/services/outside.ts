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

/** The present rules of a zona between two days. */
export async function presentRules(
  db: Knex,
  zona: ZonaDbRow,
  days: { firstDay: string; lastDay: string },
): Promise<Rules> {
  const plans = await servicePlans(db, (query) => {
    void query.where('plan.zona_document_id', zona.document_id);
  });
  const closures = await closuresOf(db, [zona.document_id], days);
  return {
    plans: new Map(plans.map((plan) => [plan.service.id, plan])),
    closures: closures(zona.document_id),
  };
}

type Times = Pick<AppointmentDbRow, 'service_document_id' | 'start_at' | 'end_at' | 'desk'>;

/** A function that says which appointments of a zona between two days no longer fit its rules. */
export function fitting(
  zona: ZonaDbRow,
  { plans, closures }: Rules,
  days: { firstDay: string; lastDay: string },
) {
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
export async function comingAt(db: Knex, operator: OperatorCaller, zona: ZonaDbRow): Promise<OfficeDbRow[]> {
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
  const last = rows.at(-1);
  if (last === undefined) return [];
  const days = {
    firstDay: dayInItaly(Date.parse(now())),
    lastDay: dayInItaly(Date.parse(last.end_at)),
  };
  const isOutsideNow = fitting(zona, change(await presentRules(db, zona, days)), days);
  return rows.filter(isOutsideNow).map((row) => toOfficeAppointment(row, operator, true));
}
