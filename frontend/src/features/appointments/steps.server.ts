import { customerAppointmentsContract } from '@contracts/appointments';
import type { BookableOffice, BookableService } from '@contracts/appointments/customers';
import type { ResponseOf } from '@contracts/endpoint';
import type { PageContext } from '@lib/form-view';
import { demand } from '@lib/portal';
import { bookingAddress, notSkipping, readBooking, skipping, type Booking } from './booking-address';
import { firstPlaces, servicesOf, type FirstPlace } from './places';

type Provinces = ResponseOf<typeof customerAppointmentsContract.listBookingProvinces>;

/** The first step: the customer's own office, or a province. */
export interface ProvinceStep extends Provinces {
  booking: Booking;
}

/** The second step: an office of the province. */
export interface OfficeStep {
  booking: Booking;
  offices: BookableOffice[];
  /** Whether none of them has the service that the customer came for. */
  withoutService: boolean;
}

/** The third step: a service of the office; null where nothing can be booked there any more. */
export interface ServiceStep {
  booking: Booking;
  office: BookableOffice | null;
  /** Whether the office does not have the service that the customer came for. */
  withoutService: boolean;
}

/** The first places of the offices of a province: first the service is chosen, then one of them. */
export interface AnywhereStep {
  booking: Booking;
  services: BookableService[];
  places: FirstPlace[];
}

const go = (page: PageContext, address: string) => page.redirect(address, 303);

async function officesOf(page: PageContext, provincia: string): Promise<BookableOffice[]> {
  const query = { provincia };
  return (await demand(page, customerAppointmentsContract.listBookingOffices, { query })).offices;
}

/** The one service that there is, where the customer can book it. */
function onlyOf([only, ...others]: readonly BookableService[]): BookableService | null {
  return only?.atLimit === null && others.length === 0 ? only : null;
}

/** @throws PortalFailure */
export async function provinceStep(page: PageContext): Promise<Response | ProvinceStep> {
  const booking = readBooking(page.url.searchParams);
  const found = await demand(page, customerAppointmentsContract.listBookingProvinces);
  const [only, ...others] = found.provinces;
  if (found.mine === null && only !== undefined && others.length === 0)
    return go(page, bookingAddress('ufficio', { ...skipping(booking, 'provincia'), provincia: only }));
  return { ...found, booking };
}

/** @throws PortalFailure */
export async function officeStep(page: PageContext): Promise<Response | OfficeStep> {
  const booking = readBooking(page.url.searchParams);
  if (booking.provincia === null) return go(page, bookingAddress('provincia', booking));
  const all = await officesOf(page, booking.provincia);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0)
    return go(page, bookingAddress('servizio', { ...skipping(booking, 'ufficio'), office: only.id }));
  const cameFor = booking.skipped.includes('servizio') ? booking.service : null;
  const fitting = all.filter(({ services }) => services.some(({ id }) => id === cameFor));
  if (cameFor !== null && fitting.length > 0) return { booking, offices: fitting, withoutService: false };
  return { booking: notSkipping(booking, 'servizio'), offices: all, withoutService: cameFor !== null };
}

/** @throws PortalFailure */
export async function serviceStep(page: PageContext): Promise<Response | ServiceStep> {
  const booking = readBooking(page.url.searchParams);
  if (booking.provincia === null) return go(page, bookingAddress('provincia', booking));
  if (booking.office === null) return go(page, bookingAddress('ufficio', booking));
  const offices = await officesOf(page, booking.provincia);
  const office = offices.find(({ id }) => id === booking.office) ?? null;
  const services = office?.services ?? [];
  const cameFor = booking.skipped.includes('servizio') ? booking.service : null;
  const found = services.find(({ id }) => id === cameFor);
  if (found?.atLimit === null) return go(page, bookingAddress('giorno', booking));
  const only = onlyOf(services);
  if (only !== null && cameFor === null)
    return go(page, bookingAddress('giorno', { ...skipping(booking, 'servizio'), service: only.id }));
  const withoutService = cameFor !== null && found === undefined;
  return { booking: notSkipping(booking, 'servizio'), office, withoutService };
}

/** @throws PortalFailure */
export async function anywhereStep(page: PageContext): Promise<Response | AnywhereStep> {
  const booking = { ...readBooking(page.url.searchParams), anywhere: true };
  if (booking.provincia === null) return go(page, bookingAddress('provincia', booking));
  const offices = await officesOf(page, booking.provincia);
  const services = servicesOf(offices);
  const only = onlyOf(services);
  if (booking.service === null && only !== null)
    return go(page, bookingAddress('anywhere', { ...skipping(booking, 'servizio'), service: only.id }));
  // Who has booked it as often as they may chooses another one, or goes to what they have.
  if (services.some(({ id, atLimit }) => id === booking.service && atLimit !== null))
    return { booking: { ...notSkipping(booking, 'servizio'), service: null }, services, places: [] };
  const places = booking.service === null ? [] : firstPlaces(offices, booking.service);
  return { booking, services, places };
}
