import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import { seal, sealOptional } from '../../../adapters/secrets';
import type { Guest } from '../../../contracts/appointments/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { AppointmentMode } from '../../../domain/appointments/appointment-state';
import type { BookingWindow } from '../../../domain/appointments/booking-window';
import type { AuditActor } from '../../audit/services/actors';
import { announce } from './announce';
import type { AppointmentDbRow } from './appointment-rows';
import { modesOf, type ServicePlan } from './plan-rows';
import { praticaOf } from './pratica-of';
import { lockZona } from './zona-rows';
import { portalCalendar } from './zona-calendar';

/** What is booked, whoever books it. */
export interface Booking {
  plan: ServicePlan;
  window: BookingWindow;
  /** Milliseconds since 1970. */
  start: number;
  mode: AppointmentMode;
  /** Row number of who comes; null: a guest. */
  customerId: number | null;
  guest: Guest | null;
  phone: string | null;
  note: string | null;
  /** As `Asked.anyHour`. */
  anyHour?: boolean;
}

/** @throws PortalError `invalid-input` for a way of meeting that is not offered, or no number to call */
export function demandMode({
  plan,
  mode,
  phone,
  guest,
}: Pick<Booking, 'plan' | 'mode' | 'phone' | 'guest'>): void {
  if (!modesOf(plan).includes(mode))
    throw PortalError.field('mode', 'Questo servizio non si può prenotare così: scegli un altro modo.');
  if (mode === 'phone' && phone === null && (guest?.phone ?? '') === '')
    throw PortalError.field('phone', 'Scrivi il numero a cui telefonare.');
}

/**
 * Books an appointment, in a contested transaction: a desk is taken, the pratica opened, everybody told.
 * @throws PortalError `invalid-input`, `slot-taken` with the nearest free places
 */
export async function book(db: Knex, booking: Booking, actor: AuditActor): Promise<AppointmentDbRow> {
  demandMode(booking);
  const { plan, window, start, mode, customerId, guest, phone, note, anyHour = false } = booking;
  const zona = await lockZona(db, plan.zona);
  const place = await portalCalendar.placeAt(db, { zona, plan, window, anyHour }, start);
  const { service } = plan;
  const praticaId = customerId === null ? null : await praticaOf(db, { customerId, service, start }, actor);
  const at = now();
  const row = {
    ...{ zona_document_id: plan.zona, service_document_id: service.id, service_name: service.name },
    ...{ customer_id: customerId, pratica_id: praticaId, mode, state: 'booked' as const },
    ...{ sealed_guest: guest === null ? null : seal(JSON.stringify(guest)) },
    ...{ sealed_contact: sealOptional(phone), sealed_note: sealOptional(note), sealed_reason: null },
    start_at: new Date(place.start).toISOString(),
    end_at: new Date(place.end).toISOString(),
    ...{
      desk: place.desk,
      booked_at: at,
      changed_at: at,
      revision: 0,
      external_id: null,
      reminded_for: null,
    },
  };
  const appointment = { ...row, ...(await insertRow(db, 'appointments', row)) };
  await portalCalendar.take(db, plan.zona, appointment.id, place);
  await announce(db, appointment, zona, { kind: 'booked', actor });
  return appointment;
}
