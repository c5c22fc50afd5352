import type { Knex } from '../../../adapters/database';
import { seal, sealOptional, unsealOptional } from '../../../adapters/secrets';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import type { AppointmentDbRow } from './appointment-rows';
import { guestOf } from './office-rows';
import type { ToldAppointment } from './suite-subject';

/** The number to call for an appointment by telephone: what is told, what stands there, or the customer's own. */
export function phoneOf(
  { mode, phone }: ToldAppointment,
  present: AppointmentDbRow | null,
  customer: CustomerDbRow | null,
): string | null {
  if (mode !== 'phone') return null;
  return (
    phone ?? unsealOptional(present?.sealed_contact ?? null) ?? customer?.mobile ?? customer?.phone ?? null
  );
}

function guestChange({ guest }: ToldAppointment, present: AppointmentDbRow) {
  const known = guestOf(present);
  const isSame = guest?.name === known?.name && guest?.phone === known?.phone;
  return guest === null || isSame ? {} : { sealed_guest: seal(JSON.stringify(guest)) };
}

function phoneChange(told: ToldAppointment, present: AppointmentDbRow, customer: CustomerDbRow | null) {
  if (present.state === 'cancelled') return {};
  const phone = phoneOf(told, present, customer);
  if (phone === unsealOptional(present.sealed_contact)) return {};
  return { sealed_contact: sealOptional(phone) };
}

function reasonChange({ reason }: ToldAppointment, present: AppointmentDbRow) {
  if (reason === undefined || reason === unsealOptional(present.sealed_reason)) return {};
  return { sealed_reason: seal(reason) };
}

/**
 * Keeps what the suite tells of an appointment beside place and state: who comes, the number to call, why it was cancelled.
 * Nobody is told, and it counts for no change of the appointment: customers who were not told are still reminded.
 * @returns whether anything was different
 */
export async function keepDetails(
  db: Knex,
  appointment: AppointmentDbRow,
  told: ToldAppointment,
  customer: CustomerDbRow | null,
): Promise<boolean> {
  // What was forgotten after a year is not written again.
  if (appointment.customer_id === null && appointment.sealed_guest === null) return false;
  const change = {
    ...guestChange(told, appointment),
    ...phoneChange(told, appointment, customer),
    ...reasonChange(told, appointment),
  };
  if (Object.keys(change).length === 0) return false;
  await db('appointments').where({ id: appointment.id }).update(change);
  return true;
}
