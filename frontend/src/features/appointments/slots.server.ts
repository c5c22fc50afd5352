import { customerAppointmentsContract } from '@contracts/appointments';
import type { ResponseOf } from '@contracts/endpoint';
import { answerWith, type PageContext } from '@lib/form-view';
import { call } from '@lib/portal';
import { bookingAddress, readBooking, type Booking } from './booking-address';
import { monthView, type MonthView } from './month-view';

export type Slots = ResponseOf<typeof customerAppointmentsContract.listFreeSlots>;

/** The step at which a day and an hour are chosen. */
export interface DayStep {
  booking: Booking;
  /** Null: the service cannot be booked at the office any more. */
  slots: Slots | null;
  /** Null: there is no place. */
  view: MonthView | null;
}

/** The free places of a service at an office; null where it cannot be booked there. @throws PortalFailure */
export async function freeSlots(
  page: PageContext,
  query: { zona: string; service: string; moving?: string },
): Promise<Slots | null> {
  const result = await call(page, customerAppointmentsContract.listFreeSlots, { query });
  if (result.ok) return result.data;
  if (result.failure.code !== 'not-found') throw result.failure;
  return null;
}

/** @throws PortalFailure */
export async function dayStep(page: PageContext): Promise<Response | DayStep> {
  const booking = readBooking(page.url.searchParams);
  const { office, service, day, month } = booking;
  if (office === null || service === null) return page.redirect(bookingAddress('servizio', booking), 303);
  const slots = await freeSlots(page, { zona: office, service });
  if (slots === null) answerWith(page, 404);
  return { booking, slots, view: slots === null ? null : monthView(slots.days, { day, month }) };
}
