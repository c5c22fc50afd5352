import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import type { AppointmentEventKind } from '../../../domain/appointments/appointment-state';
import type { AuditActor } from '../../audit/services/actors';
import { eventColumns, toEvent, type EventDbRow } from '../../audit/services/event-actor';
import type { AppointmentDbRow } from './appointment-rows';

/**
 * Notes that something happened to an appointment, in the transaction of what happened. Rows are never changed.
 * @param text the day and hour, or the reason; encrypted
 */
export async function recordAppointmentEvent(
  db: Knex,
  appointment: Pick<AppointmentDbRow, 'id' | 'customer_id'>,
  kind: AppointmentEventKind,
  actor: AuditActor,
  text?: string,
): Promise<void> {
  await insertRow(db, 'appointment_events', {
    ...{ appointment_id: appointment.id, customer_id: appointment.customer_id, at: now(), kind },
    ...eventColumns(actor, text),
  });
}

/** The story of an appointment, the latest first. */
export async function appointmentEvents(db: Knex, appointmentId: number) {
  const rows = await db<EventDbRow<AppointmentEventKind> & { id: number; appointment_id: number }>(
    'appointment_events',
  )
    .where('appointment_id', appointmentId)
    .orderBy('id', 'desc');
  return rows.map(toEvent);
}
