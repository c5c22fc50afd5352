import { z } from 'zod';
import { endpoint, FileAnswer, type Contract } from '../endpoint';
import { Day, Done, Id, Instant, optionalText } from '../fields';
import { AppointmentModeName, AppointmentNote, AppointmentStateName, FreeDay, MeetingPlace } from './fields';

const ById = z.strictObject({ id: Id });
const Provincia = z.string().regex(/^[A-Z]{2}$/, 'Scegli una provincia.');

/** A service that can be booked at an office, with the first place that is free. */
export const BookableService = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  minutes: z.int(),
  modes: z.array(AppointmentModeName),
  firstFree: Instant,
  /** The customer's next appointment for it, where they have as many as they may have; null: they can book. */
  atLimit: z.object({ id: Id, start: Instant }).nullable(),
});
export type BookableService = z.infer<typeof BookableService>;

/** An office at which something can be booked. */
export const BookableOffice = MeetingPlace.extend({
  openingHours: z.string(),
  /** In degrees; null where the CAF has not said. */
  position: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  services: z.array(BookableService),
});
export type BookableOffice = z.infer<typeof BookableOffice>;

/** An appointment as its customer sees it. */
export const CustomerAppointment = z.object({
  id: Id,
  service: z.object({ id: Id, name: z.string() }),
  office: MeetingPlace,
  start: Instant,
  end: Instant,
  mode: AppointmentModeName,
  state: AppointmentStateName,
  /** Until when the customer can move or cancel it; null: not any more. */
  changeableUntil: Instant.nullable(),
});
export type CustomerAppointment = z.infer<typeof CustomerAppointment>;

/** What to bring: the CAF's own words, or the names of the documents of the checklist. */
export const WhatToBring = z.object({ text: z.string(), documents: z.array(z.string()) });
export type WhatToBring = z.infer<typeof WhatToBring>;

export const customerAppointmentsContract = {
  listBookingProvinces: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'GET',
    path: '/booking/provinces',
    summary: 'Le province in cui c’è un ufficio che si può prenotare, e l’ufficio del cliente.',
    response: z.object({
      provinces: z.array(z.string()),
      /** The customer's own office, where it can be booked. */
      mine: z.object({ id: Id, name: z.string(), provincia: z.string() }).nullable(),
    }),
  }),
  listBookingOffices: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'GET',
    path: '/booking/offices',
    summary: 'Gli uffici di una provincia in cui c’è posto, con i servizi e il primo posto libero di ognuno.',
    query: z.strictObject({ provincia: Provincia }),
    response: z.object({ offices: z.array(BookableOffice) }),
  }),
  listFreeSlots: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'GET',
    path: '/booking/slots',
    summary: 'I posti liberi di un servizio in un ufficio, giorno per giorno.',
    query: z.strictObject({
      zona: Id,
      service: Id,
      /** An appointment that is to be moved: its own place counts as free. */
      moving: Id.optional(),
    }),
    response: z.object({
      office: MeetingPlace,
      service: z.object({ id: Id, name: z.string() }),
      minutes: z.int(),
      modes: z.array(AppointmentModeName),
      bring: WhatToBring,
      changeHours: z.int(),
      firstDay: Day,
      lastDay: Day,
      /** Only days with a free place. */
      days: z.array(FreeDay),
    }),
    errors: ['not-found'],
  }),
  bookAppointment: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'POST',
    path: '/appointments',
    summary: 'Prenota un appuntamento; se il posto non c’è più, propone i più vicini.',
    body: z.strictObject({
      zona: Id,
      service: Id,
      start: Instant,
      mode: AppointmentModeName,
      /** For a telephone appointment; missing: the customer's own mobile. */
      phone: optionalText(40),
      note: AppointmentNote,
    }),
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found', 'slot-taken', 'too-many-open', 'too-many-attempts'],
  }),
  listMyAppointments: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'GET',
    path: '/appointments',
    summary: 'Gli appuntamenti del cliente: quelli che vengono, e gli ultimi venti passati o annullati.',
    response: z.object({ coming: z.array(CustomerAppointment), past: z.array(CustomerAppointment) }),
  }),
  getMyAppointment: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'GET',
    path: '/appointments/:id',
    summary: 'Un appuntamento del cliente.',
    params: ById,
    response: CustomerAppointment.extend({
      bring: WhatToBring,
      note: z.string().nullable(),
      /** Whether the office wrote the note, or the customer. */
      noteByOffice: z.boolean(),
      phone: z.string().nullable(),
      /** Why it was cancelled; null where nobody said. */
      reason: z.string().nullable(),
      pratica: Id.nullable(),
    }),
    errors: ['not-found'],
  }),
  moveMyAppointment: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'PUT',
    path: '/appointments/:id/start',
    summary: 'Sposta un appuntamento nello stesso ufficio; se il posto non c’è più, propone i più vicini.',
    params: ById,
    body: z.strictObject({ start: Instant }),
    response: Done,
    errors: ['not-found', 'state-not-allowed', 'too-late', 'slot-taken', 'too-many-attempts'],
  }),
  cancelMyAppointment: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'POST',
    path: '/appointments/:id/cancellation',
    summary: 'Annulla un appuntamento.',
    params: ById,
    response: Done,
    errors: ['not-found', 'state-not-allowed', 'too-late'],
  }),
  getMyAppointmentCalendar: endpoint({
    actor: 'customer',
    section: 'appointments',
    method: 'GET',
    path: '/appointments/:id/calendar',
    summary: 'Un appuntamento come file per il calendario (.ics).',
    params: ById,
    produces: 'text/calendar; charset=utf-8',
    response: FileAnswer,
    errors: ['not-found'],
  }),
} satisfies Contract;
