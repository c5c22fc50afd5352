import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import type { AuditActor } from '../../audit/services/actors';
import type { AppointmentDbRow } from './appointment-rows';
import { cancelAppointment } from './change';

/**
 * Gives back the places that whoever had an account before has taken, in the transaction that gives it to the person whom
 * the CAF verified: who would come is somebody whom nobody knows. The new holder is not written to about them.
 */
export async function cancelFormerAppointments(
  db: Knex,
  customerId: number,
  actor: AuditActor,
): Promise<void> {
  const coming = (await db('appointments')
    .where({ customer_id: customerId, state: 'booked' })
    .where('end_at', '>', now())
    .orderBy('id')
    .forUpdate()) as AppointmentDbRow[];
  for (const appointment of coming)
    await cancelAppointment(db, appointment, actor, { reason: null, quiet: true });
}
