import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { calendarText } from '../../../documents/calendar';
import type { CustomerCaller } from '../../../http/callers';
import { cafIdentity } from '../../portal-settings/services/identity';
import { ownAppointment } from './appointment-rows';
import { calendarEntry, calendarTitle } from './calendar-entry';
import { zonaRow } from './zona-rows';

/** An appointment as a file for the calendar. @throws PortalError `not-found` also for another customer's */
export async function ownAppointmentCalendar(strapi: Core.Strapi, caller: CustomerCaller, id: string) {
  const db = database(strapi);
  const appointment = await ownAppointment(db, caller, id);
  const zona = await zonaRow(db, appointment.zona_document_id);
  const title = calendarTitle((await cafIdentity(strapi)).name);
  const text = calendarText({ name: title, entries: [{ ...calendarEntry(appointment, zona), title }] });
  return { filename: 'appuntamento.ics', bytes: Buffer.from(text, 'utf8') };
}
