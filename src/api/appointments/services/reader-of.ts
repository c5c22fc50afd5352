import type { Knex } from '../../../adapters/database';
import { customerById, type CustomerDbRow } from '../../customers/services/customer-rows';
import { ownPast } from '../../pratiche/services/own-past';
import type { AppointmentDbRow } from './appointment-rows';

/**
 * Who is written to about an appointment; null: a guest, somebody who is blocked, or an account that may not read it because
 * it was booked before the CAF verified the person, or before it took that back.
 */
export async function readerOf(
  db: Knex,
  { customer_id, booked_at }: Pick<AppointmentDbRow, 'customer_id' | 'booked_at'>,
): Promise<CustomerDbRow | null> {
  if (customer_id === null) return null;
  const customer = await customerById(db, customer_id);
  if (customer === null || customer.blocked) return null;
  return booked_at < (await ownPast(db, customer)) ? null : customer;
}
