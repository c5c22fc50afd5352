import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import type { OfficeAppointment } from '../../../contracts/appointments/operators';
import type { NewClosure } from '../../../contracts/appointments/plans';
import { startOfDay } from '../../../domain/dates/italian-days';
import type { OperatorCaller } from '../../../http/callers';
import { officeAppointments, toOfficeAppointment, type OfficeDbRow } from './office-rows';
import { fitting, presentRulesOf, stretchOf } from './outside';
import type { ZonaDbRow } from './zona-rows';

/** The coming appointments on the days of a closure, at its zona or at all of the operator's. */
async function comingWithin(
  db: Knex,
  operator: OperatorCaller,
  { zona, firstDay, lastDay }: NewClosure,
): Promise<OfficeDbRow[]> {
  const query = officeAppointments(db, operator)
    .where('appointment.state', 'booked')
    .where('appointment.start_at', '>', now())
    .where('appointment.start_at', '<', startOfDay(lastDay, 1))
    .where('appointment.end_at', '>', startOfDay(firstDay));
  if (zona !== null) void query.where('appointment.zona_document_id', zona);
  return (await query.orderBy([
    ...['zone.name', 'zone.id'],
    ...['appointment.start_at', 'appointment.desk', 'appointment.id'],
  ])) as OfficeDbRow[];
}

/**
 * The appointments on the days of a closure that would be outside with it, those too that are outside already: whoever closes
 * a day must know of everybody who would come. However many zone there are, what is
 * needed of them is read at once: a closure of the whole CAF concerns hundreds.
 */
export async function outsideByClosure(
  db: Knex,
  operator: OperatorCaller,
  closure: NewClosure,
): Promise<OfficeAppointment[]> {
  const rows = Map.groupBy(await comingWithin(db, operator, closure), (row) => row.zona_document_id);
  if (rows.size === 0) return [];
  const zone = await db<ZonaDbRow>('zone').whereIn('document_id', [...rows.keys()]);
  const all = [...rows.values()].flat();
  const rulesOf = await presentRulesOf(db, [...rows.keys()], stretchOf(all));
  const places = new Map(zone.map((zona) => [zona.document_id, zona]));
  return [...rows].flatMap(([id, coming]) => {
    const zona = places.get(id);
    if (zona === undefined) return [];
    const [rules, days] = [rulesOf(id), stretchOf(coming)];
    const after = fitting(zona, { ...rules, closures: [...rules.closures, closure] }, days);
    return coming.filter(after).map((row) => toOfficeAppointment(row, operator, true));
  });
}
