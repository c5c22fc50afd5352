import type { BookingPlan } from '../../../../contracts/appointments/fields';
import type { bookingPlansContract, officeAppointmentsContract } from '../../../../contracts/appointments';
import type { BodyOf, ResponseOf } from '../../../../contracts/endpoint';
import type { FieldError } from '../../../../contracts/errors';
import { APPOINTMENT_MODES, type AppointmentMode } from '../../../../domain/appointments/appointment-state';

/** A customer who was looked for. */
export interface PickedCustomer {
  id: string;
  name: string;
  codiceFiscale: string;
}

/** An appointment while an operator books it. */
export interface BookingDraft {
  /** Document id. */
  service: string | null;
  /** Instant. */
  start: string | null;
  mode: AppointmentMode | null;
  /** Whether who comes has no account. */
  isGuest: boolean;
  customer: PickedCustomer | null;
  guestName: string;
  guestPhone: string;
  /** Where a customer is called; empty: at their own number. */
  phone: string;
  note: string;
}

export const NOTHING_BOOKED: BookingDraft = {
  ...{ service: null, start: null, mode: null },
  ...{ isGuest: false, customer: null, guestName: '', guestPhone: '', phone: '', note: '' },
};

type Service = ResponseOf<(typeof bookingPlansContract)['listBookingPlans']>['services'][number];

/** A service with the rules by which it is booked. */
export type PlannedService = Omit<Service, 'plan'> & { plan: BookingPlan };

/** The services of an office that can be booked. */
export function bookable(services: readonly Service[]): PlannedService[] {
  return services.flatMap((service) =>
    service.plan?.isOpen === true ? [{ ...service, plan: service.plan }] : [],
  );
}

/** How one can meet for a service. */
export function modesOf({ inPerson, byPhone, byVideo }: BookingPlan): AppointmentMode[] {
  const has: Record<AppointmentMode, boolean> = { 'in-person': inPerson, phone: byPhone, video: byVideo };
  return APPOINTMENT_MODES.filter((mode) => has[mode]);
}

/** What is missing, beside its fields. */
export function missingIn(draft: BookingDraft): FieldError[] {
  const { service, start, mode, isGuest, customer, guestName } = draft;
  return [
    ...(service === null ? [{ path: ['service'], message: 'Scegli il servizio.' }] : []),
    ...(service !== null && start === null ? [{ path: ['start'], message: 'Scegli giorno e ora.' }] : []),
    ...(service !== null && mode === null
      ? [{ path: ['mode'], message: 'Scegli come ci si incontra.' }]
      : []),
    ...(!isGuest && customer === null ? [{ path: ['customer'], message: 'Scegli un cliente.' }] : []),
    ...(isGuest && guestName.trim() === ''
      ? [{ path: ['guest', 'name'], message: 'Scrivi il nome di chi viene.' }]
      : []),
  ];
}

type Booking = BodyOf<(typeof officeAppointmentsContract)['bookForSomebody']>;

/** What the endpoint takes; null as long as something is missing. @param zona document id */
export function bookingOf(zona: string, draft: BookingDraft): Booking | null {
  const { service, start, mode, isGuest, customer, guestName, guestPhone, phone, note } = draft;
  if (service === null || start === null || mode === null || missingIn(draft).length > 0) return null;
  return {
    ...{ zona, service, start, mode },
    customer: isGuest ? null : (customer?.id ?? null),
    guest: isGuest ? { name: guestName.trim(), phone: guestPhone.trim() } : null,
    phone: isGuest || phone.trim() === '' ? null : phone.trim(),
    note: note.trim() === '' ? null : note.trim(),
  };
}
