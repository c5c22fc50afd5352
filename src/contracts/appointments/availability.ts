import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Day, Done, ExternalId, Id, Instant, text } from '../fields';
import { ByExternalId, CursorQuery, cursorPageOf, WrittenOutcome } from '../integration/fields';
import { AppointmentModeName, BookingDay, BookingPlan, FreeDay } from './fields';
import { ClosureKind } from './plans';

const ofService = ByExternalId.extend({
  service: ExternalId.describe('Identificativo esterno del servizio.'),
});

/** Days on which a zona, or the whole CAF, is closed, or open on a holiday, as the suite sees them. */
export const SuiteClosure = z.object({
  id: Id,
  externalId: ExternalId.nullable().describe('null: scritta nel portale.'),
  zona: z.object({ id: Id, externalId: z.string().nullable() }).nullable().describe('null: tutto il CAF.'),
  kind: ClosureKind,
  firstDay: Day,
  lastDay: Day,
  reason: z.string(),
});
export type SuiteClosure = z.infer<typeof SuiteClosure>;

/** When offices can be booked, through the door of the CAF's own suite. */
export const availabilityIntegrationContract = {
  getAvailability: endpoint({
    actor: 'integration',
    permission: 'appointments.read',
    method: 'GET',
    path: '/zone/:externalId/availability',
    summary: 'I posti liberi di un servizio in una zona, giorno per giorno, senza preavviso minimo.',
    params: ByExternalId,
    query: z.strictObject({
      service: ExternalId.describe('Identificativo esterno del servizio.'),
      from: BookingDay.describe('Il primo giorno; quello che è già passato non è libero.'),
      to: BookingDay.describe('L’ultimo giorno: in tutto al massimo 62.'),
    }),
    response: z.object({
      minutes: z.int(),
      modes: z.array(AppointmentModeName),
      days: z.array(FreeDay).describe('Soltanto i giorni con un posto libero.'),
    }),
    errors: ['not-found'],
  }),
  putSuiteBookingPlan: endpoint({
    actor: 'integration',
    permission: 'appointments.write',
    method: 'PUT',
    path: '/zone/:externalId/services/:service/booking-plan',
    summary:
      'Scrive come si prenota un servizio in una zona. Gli appuntamenti presi restano: chi lavora nell’ufficio vede quelli che non stanno più negli orari, e decide.',
    params: ofService,
    body: BookingPlan,
    versioned: 'whole',
    response: BookingPlan.safeExtend({ outcome: WrittenOutcome }),
    errors: ['not-found'],
  }),
  getSuiteBookingPlan: endpoint({
    actor: 'integration',
    permission: 'appointments.read',
    method: 'GET',
    path: '/zone/:externalId/services/:service/booking-plan',
    summary: 'Come si prenota un servizio in una zona.',
    params: ofService,
    versioned: 'whole',
    response: BookingPlan,
    errors: ['not-found'],
  }),
  putClosure: endpoint({
    actor: 'integration',
    permission: 'appointments.write',
    method: 'PUT',
    path: '/closures/:externalId',
    summary:
      'Scrive una chiusura di una zona o di tutto il CAF, o un’apertura straordinaria; gli appuntamenti presi restano.',
    params: ByExternalId,
    body: z
      .strictObject({
        zona: ExternalId.nullable().describe('Identificativo esterno della zona; null: tutto il CAF.'),
        kind: ClosureKind.describe('`open`: aperto anche se è festa.'),
        firstDay: BookingDay,
        lastDay: BookingDay,
        reason: text(120, 2),
      })
      .superRefine(({ firstDay, lastDay }, context) => {
        if (lastDay < firstDay)
          context.addIssue({
            code: 'custom',
            path: ['lastDay'],
            message: 'L’ultimo giorno viene prima del primo.',
          });
      }),
    versioned: 'whole',
    response: SuiteClosure.extend({ outcome: WrittenOutcome }),
  }),
  getClosure: endpoint({
    actor: 'integration',
    permission: 'appointments.read',
    method: 'GET',
    path: '/closures/:externalId',
    summary: 'Una chiusura del gestionale.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteClosure,
    errors: ['not-found'],
  }),
  deleteClosure: endpoint({
    actor: 'integration',
    permission: 'appointments.write',
    method: 'DELETE',
    path: '/closures/:externalId',
    summary: 'Toglie una chiusura del gestionale.',
    params: ByExternalId,
    response: Done,
    errors: ['not-found'],
  }),
  listSuiteClosures: endpoint({
    actor: 'integration',
    permission: 'appointments.read',
    method: 'GET',
    path: '/closures',
    summary:
      'Tutte le chiusure, anche quelle scritte nel portale, da quella cambiata per prima; quelle tolte non ci sono più.',
    query: CursorQuery,
    response: cursorPageOf(SuiteClosure.extend({ modifiedAt: Instant })),
  }),
} satisfies Contract;
