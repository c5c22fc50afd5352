import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { unsealOptional } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import { dayInItaly } from '../../../domain/appointments/booking-window';
import { startOfDay } from '../../../domain/dates/italian-days';
import type { OperatorCaller } from '../../../http/callers';
import { demandAskedDays } from './asked-days';
import { namedDaysOff } from './days-off';
import { appointmentEvents } from './events';
import { officeAppointments, toOfficeAppointment, type OfficeDbRow } from './office-rows';
import { fitting, outsideAt, presentRules } from './outside';
import { zonaInScope, zonaRow } from './zona-rows';

/** Days that are shown at once at most. */
const LONGEST = 31;

interface Days {
  from: string;
  to: string;
}

/** @throws PortalError `not-found` for a zona outside the scope, `invalid-input` */
export async function listAppointments(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { zona: id, from, to }: Days & { zona: string },
) {
  demandAskedDays({ from, to }, LONGEST);
  const db = database(strapi);
  const zona = await zonaInScope(db, operator, id);
  const rows = (await officeAppointments(db, operator)
    .where('appointment.zona_document_id', id)
    .where('appointment.start_at', '>=', startOfDay(from))
    .where('appointment.start_at', '<', startOfDay(to, 1))
    .orderBy(['appointment.start_at', 'appointment.desk', 'appointment.id'])) as OfficeDbRow[];
  const days = { firstDay: from, lastDay: to };
  const isOutside = fitting(zona, await presentRules(db, zona, days), days);
  const daysOff = await namedDaysOff(db, zona, days);
  return {
    items: rows.map((row) => toOfficeAppointment(row, operator, row.state === 'booked' && isOutside(row))),
    daysOff: daysOff.map(({ day, name }) => ({ day, name })),
  };
}

/** The coming appointments that no longer fit the rules of a zona. @throws PortalError `not-found` */
export async function listOutside(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const db = database(strapi);
  const zona = await zonaInScope(db, operator, id);
  return { items: await outsideAt(db, operator, zona) };
}

/** An appointment with its story. @throws PortalError `not-found` also for those at other zone */
export async function readAppointment(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const db = database(strapi);
  const query = officeAppointments(db, operator).where('appointment.document_id', id).first();
  const row = (await query) as OfficeDbRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  const zona = await zonaRow(db, row.zona_document_id);
  const day = dayInItaly(Date.parse(row.start_at));
  const days = { firstDay: day, lastDay: day };
  const isOutside = fitting(zona, await presentRules(db, zona, days), days);
  const shown = toOfficeAppointment(row, operator, row.state === 'booked' && isOutside(row));
  const [pratica] =
    row.pratica_id === null || shown.who.customer === null
      ? []
      : await db('pratiche').where({ id: row.pratica_id }).pluck<string[]>('document_id');
  return {
    ...shown,
    reason: unsealOptional(row.sealed_reason),
    pratica: pratica ?? null,
    events: await appointmentEvents(db, row.id),
  };
}
