import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import { seal, unseal } from '../../../adapters/secrets';
import type { AppointmentEventKind } from '../../../domain/appointments/appointment-state';
import type { AuditActor } from '../../audit/services/actors';
import type { AppointmentDbRow } from './appointment-rows';

// Two names of an admin user together may be longer than the column.
const LONGEST_LABEL = 255;

interface EventDbRow {
  at: string;
  kind: AppointmentEventKind;
  actor_kind: AuditActor['kind'];
  actor_label: string | null;
  sealed_text: string | null;
}

const BY = {
  customer: 'customer',
  visitor: 'customer',
  operator: 'office',
  integration: 'office',
  system: 'portal',
} as const satisfies Record<AuditActor['kind'], string>;

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
    actor_kind: actor.kind,
    actor_label: 'name' in actor ? actor.name.slice(0, LONGEST_LABEL) : null,
    sealed_text: text === undefined ? null : seal(text),
  });
}

/** The story of an appointment, the latest first. */
export async function appointmentEvents(db: Knex, appointmentId: number) {
  const rows = await db<EventDbRow & { id: number; appointment_id: number }>('appointment_events')
    .where('appointment_id', appointmentId)
    .orderBy('id', 'desc');
  return rows.map((row) => ({
    at: row.at,
    kind: row.kind,
    by: BY[row.actor_kind],
    author: row.actor_label,
    text: row.sealed_text === null ? null : unseal(row.sealed_text),
  }));
}
