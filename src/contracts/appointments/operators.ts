import { z } from 'zod';
import { APPOINTMENT_EVENTS, type AppointmentEventKind } from '../../domain/appointments/appointment-state';
import { endpoint, FileAnswer, type Contract } from '../endpoint';
import { Day, Done, Id, Instant, optionalText } from '../fields';
import {
  AppointmentModeName,
  AppointmentNote,
  AppointmentStateName,
  BookingDay,
  CancelReason,
  FreeDay,
  Guest,
} from './fields';

const ById = z.strictObject({ id: Id });
// The kinds, of which there are some.
const EventKind = z.enum(
  Object.keys(APPOINTMENT_EVENTS) as [AppointmentEventKind, ...AppointmentEventKind[]],
);

/** An appointment in the calendar of a zona. */
export const OfficeAppointment = z.object({
  id: Id,
  zona: z.object({ id: Id, name: z.string() }),
  service: z.object({ id: Id, name: z.string() }),
  start: Instant,
  end: Instant,
  desk: z.int(),
  mode: AppointmentModeName,
  state: AppointmentStateName,
  /** Who comes. @property customer null: no account, or a customer outside the operator's scope */
  who: z.object({
    name: z.string(),
    phone: z.string(),
    customer: z.object({ id: Id, codiceFiscale: z.string() }).nullable(),
  }),
  note: z.string().nullable(),
  /** Whether it lies outside the present opening hours, on a closed day, or at a desk that is gone. */
  outside: z.boolean(),
});
export type OfficeAppointment = z.infer<typeof OfficeAppointment>;

/** What operators do with appointments, within the zone of their scope. */
export const officeAppointmentsContract = {
  listAppointments: endpoint({
    actor: 'operator',
    permission: 'appointments.read',
    method: 'GET',
    path: '/appointments',
    summary: 'Gli appuntamenti di un ufficio fra due giorni (al massimo 31), e i giorni di chiusura.',
    query: z.strictObject({ zona: Id, from: BookingDay, to: BookingDay }),
    response: z.object({
      items: z.array(OfficeAppointment),
      daysOff: z.array(z.object({ day: Day, name: z.string() })),
    }),
    errors: ['not-found'],
  }),
  listOutsideAppointments: endpoint({
    actor: 'operator',
    permission: 'appointments.read',
    method: 'GET',
    path: '/appointments/outside',
    summary: 'Gli appuntamenti futuri di un ufficio che non stanno più nei suoi orari.',
    query: z.strictObject({ zona: Id }),
    response: z.object({ items: z.array(OfficeAppointment) }),
    errors: ['not-found'],
  }),
  printDay: endpoint({
    actor: 'operator',
    permission: 'appointments.read',
    method: 'GET',
    path: '/appointments/day-list',
    summary: 'L’elenco degli appuntamenti di un giorno, da stampare.',
    query: z.strictObject({ zona: Id, day: BookingDay }),
    produces: 'application/pdf',
    response: FileAnswer,
    errors: ['not-found'],
  }),
  getAppointment: endpoint({
    actor: 'operator',
    permission: 'appointments.read',
    method: 'GET',
    path: '/appointments/:id',
    summary: 'Un appuntamento con la sua storia.',
    params: ById,
    response: OfficeAppointment.extend({
      reason: z.string().nullable(),
      pratica: Id.nullable(),
      events: z.array(
        z.object({
          at: Instant,
          kind: EventKind,
          by: z.enum(['customer', 'office', 'portal']),
          author: z.string().nullable(),
          text: z.string().nullable(),
        }),
      ),
    }),
    errors: ['not-found'],
  }),
  listOfficeSlots: endpoint({
    actor: 'operator',
    permission: 'appointments.read',
    method: 'GET',
    path: '/booking/slots',
    summary: 'I posti liberi di un servizio in un ufficio, senza preavviso minimo.',
    query: z.strictObject({ zona: Id, service: Id, from: BookingDay, to: BookingDay, moving: Id.optional() }),
    response: z.object({ minutes: z.int(), modes: z.array(AppointmentModeName), days: z.array(FreeDay) }),
    errors: ['not-found'],
  }),
  bookForSomebody: endpoint({
    actor: 'operator',
    permission: 'appointments.work',
    method: 'POST',
    path: '/appointments',
    summary: 'Prenota per un cliente, o per chi non ha un’utenza.',
    body: z
      .strictObject({
        zona: Id,
        service: Id,
        start: Instant,
        mode: AppointmentModeName,
        customer: Id.nullable(),
        guest: Guest.nullable(),
        phone: optionalText(40),
        note: AppointmentNote,
      })
      .superRefine(({ customer, guest }, context) => {
        if ((customer === null) === (guest === null))
          context.addIssue({
            code: 'custom',
            path: ['customer'],
            message: 'Scegli un cliente, o scrivi chi viene.',
          });
      }),
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found', 'slot-taken'],
  }),
  moveAppointment: endpoint({
    actor: 'operator',
    permission: 'appointments.work',
    method: 'PUT',
    path: '/appointments/:id/start',
    summary: 'Sposta un appuntamento, anche in un altro dei propri uffici.',
    params: ById,
    body: z.strictObject({ zona: Id, start: Instant }),
    response: Done,
    errors: ['not-found', 'state-not-allowed', 'slot-taken'],
  }),
  cancelAppointment: endpoint({
    actor: 'operator',
    permission: 'appointments.work',
    method: 'POST',
    path: '/appointments/:id/cancellation',
    summary: 'Annulla un appuntamento, con il motivo.',
    params: ById,
    body: z.strictObject({ reason: CancelReason }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  markAppointment: endpoint({
    actor: 'operator',
    permission: 'appointments.work',
    method: 'POST',
    path: '/appointments/:id/outcome',
    summary: 'Segna se il cliente è venuto, dal giorno dell’appuntamento in poi; `undo` toglie il segno.',
    params: ById,
    body: z.strictObject({ outcome: z.enum(['came', 'missed', 'undo']) }),
    response: z.object({ state: AppointmentStateName }),
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;
