import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Day, Done, Id, text } from '../fields';
import { BookingDay, BookingPlan, FreeDay } from './fields';
import { OfficeAppointment } from './operators';

const OfZona = z.strictObject({ zona: Id });
const OfService = z.strictObject({ zona: Id, service: Id });

/** Days on which a zona, or the whole CAF, is closed; `open` opens it on a holiday. */
export const ClosureKind = z.enum(['closed', 'open']);
export type ClosureKind = z.infer<typeof ClosureKind>;

const NewClosure = z
  .strictObject({
    /** null: the whole CAF, which only who sees all zone may write. */
    zona: Id.nullable(),
    kind: ClosureKind,
    firstDay: BookingDay,
    lastDay: BookingDay,
    reason: text(120, 2, 'Scrivi perché: i clienti non lo leggono.'),
  })
  .superRefine(({ firstDay, lastDay }, context) => {
    if (lastDay < firstDay)
      context.addIssue({
        code: 'custom',
        path: ['lastDay'],
        message: 'L’ultimo giorno viene prima del primo.',
      });
  });
export type NewClosure = z.infer<typeof NewClosure>;

/** What a change would leave outside: nothing is removed, the operator decides. */
const Outside = z.object({ outside: z.array(OfficeAppointment) });

/** When an office can be booked: opening hours, desks, closures. */
export const bookingPlansContract = {
  listBookingPlans: endpoint({
    actor: 'operator',
    permission: 'appointments.read',
    method: 'GET',
    path: '/booking/zone/:zona/plans',
    summary: 'I servizi del CAF con le regole di prenotazione di un ufficio; null: non si prenota.',
    params: OfZona,
    response: z.object({
      services: z.array(z.object({ id: Id, name: z.string(), plan: BookingPlan.nullable() })),
    }),
    errors: ['not-found'],
  }),
  previewBookingPlan: endpoint({
    actor: 'operator',
    permission: 'appointments.plan',
    method: 'POST',
    path: '/booking/zone/:zona/plans/:service/preview',
    summary: 'I posti che verrebbero fuori da queste regole, e gli appuntamenti che ne resterebbero fuori.',
    params: OfService,
    body: BookingPlan,
    response: Outside.extend({
      /** Of the next four weeks from the first day that can be booked. */
      days: z.array(FreeDay),
    }),
    errors: ['not-found'],
  }),
  setBookingPlan: endpoint({
    actor: 'operator',
    permission: 'appointments.plan',
    method: 'PUT',
    path: '/booking/zone/:zona/plans/:service',
    summary: 'Scrive come si prenota un servizio in un ufficio; gli appuntamenti presi restano.',
    params: OfService,
    body: BookingPlan,
    response: Outside,
    errors: ['not-found'],
  }),
  listClosures: endpoint({
    actor: 'operator',
    permission: 'appointments.read',
    method: 'GET',
    path: '/booking/zone/:zona/closures',
    summary:
      'Le chiusure di un ufficio da oggi in poi, con festività e santo patrono dei prossimi dodici mesi.',
    params: OfZona,
    response: z.object({
      closures: z.array(
        z.object({
          id: Id,
          zona: Id.nullable(),
          kind: ClosureKind,
          firstDay: Day,
          lastDay: Day,
          reason: z.string(),
          /** Whether the operator may take it away. */
          mayRemove: z.boolean(),
        }),
      ),
      holidays: z.array(z.object({ day: Day, name: z.string(), open: z.boolean() })),
      /** Whether the day of the patron saint is known. */
      hasPatronDay: z.boolean(),
      mayCloseAll: z.boolean(),
    }),
    errors: ['not-found'],
  }),
  previewClosure: endpoint({
    actor: 'operator',
    permission: 'appointments.plan',
    method: 'POST',
    path: '/booking/closures/preview',
    summary: 'Gli appuntamenti che cadrebbero in una chiusura.',
    body: NewClosure,
    response: Outside,
    errors: ['not-found', 'not-allowed'],
  }),
  addClosure: endpoint({
    actor: 'operator',
    permission: 'appointments.plan',
    method: 'POST',
    path: '/booking/closures',
    summary: 'Aggiunge una chiusura o un’apertura straordinaria; gli appuntamenti presi restano.',
    body: NewClosure,
    status: 201,
    response: Outside.extend({ id: Id }),
    errors: ['not-found', 'not-allowed'],
  }),
  removeClosure: endpoint({
    actor: 'operator',
    permission: 'appointments.plan',
    method: 'DELETE',
    path: '/booking/closures/:id',
    summary: 'Toglie una chiusura.',
    params: z.strictObject({ id: Id }),
    response: Done,
    errors: ['not-found'],
  }),
} satisfies Contract;
