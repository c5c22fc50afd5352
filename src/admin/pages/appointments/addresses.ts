export const APPOINTMENTS_ADDRESS = '/appuntamenti';

/** What addresses of these pages carry: nothing of it tells who comes. */
export interface AddressParts {
  /** Document id. */
  office?: string | null;
  /** `2026-06-30`. */
  day?: string;
  view?: 'week';
  /** Public identifier of the customer for whom is booked. */
  customer?: string;
}

function withParts(path: string, { office, day, view, customer }: AddressParts): string {
  const search = new URLSearchParams({
    ...(office != null && { ufficio: office }),
    ...(day !== undefined && { giorno: day }),
    ...(view !== undefined && { vista: 'settimana' }),
    ...(customer !== undefined && { cliente: customer }),
  }).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The calendar of an office. */
export function calendarAddress(parts: AddressParts = {}): string {
  return withParts(APPOINTMENTS_ADDRESS, parts);
}

/** Booking for somebody. */
export function bookingAddress(parts: AddressParts = {}): string {
  return withParts(`${APPOINTMENTS_ADDRESS}/nuovo`, parts);
}

/** What lies outside the opening hours of an office. */
export function outsideAddress(parts: AddressParts): string {
  return withParts(`${APPOINTMENTS_ADDRESS}/fuori-orario`, parts);
}

/** How an office is booked. */
export function plansAddress(parts: AddressParts): string {
  return withParts(`${APPOINTMENTS_ADDRESS}/orari`, parts);
}

/** How one service is booked at an office. @param service document id */
export function planAddress(service: string, parts: AddressParts): string {
  return withParts(`${APPOINTMENTS_ADDRESS}/orari/${service}`, parts);
}

/** When an office is closed. */
export function closuresAddress(parts: AddressParts): string {
  return withParts(`${APPOINTMENTS_ADDRESS}/chiusure`, parts);
}

/** @param id the appointment's public identifier */
export function appointmentAddress(id: string, part?: 'move'): string {
  const address = `${APPOINTMENTS_ADDRESS}/${id}`;
  return part === undefined ? address : `${address}?sposta`;
}
