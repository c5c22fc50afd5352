import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { seal } from '../../../adapters/secrets';
import type { Guest } from '../../../contracts/appointments/fields';
import type { AuditActor } from '../../audit/services/actors';
import type { AppointmentDbRow } from './appointment-rows';
import { cancelAppointment } from './change';

const FORMER: Guest = { name: 'Chi usava l’utenza prima della verifica', phone: '' };

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
  // Whoever came then is not the person who has the account now: what they wrote is nobody's, and must not look like theirs.
  await db('appointments')
    .where({ customer_id: customerId })
    .update({
      ...{ customer_id: null, pratica_id: null, sealed_guest: seal(JSON.stringify(FORMER)) },
      ...{ sealed_note: null, sealed_contact: null },
    });
}
