import { z } from 'zod';
import { CELL_MS } from '../../domain/appointments/free-slots';
import { endpoint, type Contract } from '../endpoint';
import { ExternalId, Id, Instant, optionalText } from '../fields';
import { ByExternalId, CursorQuery, cursorPageOf, SuitePerson, WrittenOutcome } from '../integration/fields';
import { AppointmentModeName, AppointmentStateName, CancelReason, Guest } from './fields';

/** Something of the CAF's, as the suite can recognise it. */
const Named = z.object({
  id: Id,
  externalId: z.string().nullable().describe('null: il gestionale non l’ha detto.'),
  name: z.string(),
});

/** An appointment as the suite sees it. */
export const SuiteAppointment = z.object({
  id: Id,
  externalId: ExternalId.nullable().describe(
    'null: preso nel portale, il gestionale non l’ha ancora detto. Si dà con PUT e `id`.',
  ),
  zona: Named,
  service: Named,
  customer: SuitePerson.nullable().describe('null: chi viene non ha un’utenza.'),
  guest: z.object({ name: z.string(), phone: z.string() }).nullable(),
  start: Instant,
  end: Instant,
  desk: z.int().describe('Lo sportello, da 1.'),
  mode: AppointmentModeName,
  phone: z.string().nullable().describe('Il numero a cui telefonare.'),
  note: z.string().nullable().describe('Che cosa ha scritto il cliente.'),
  state: AppointmentStateName,
  reason: z.string().nullable().describe('Perché è stato annullato.'),
  pratica: Id.nullable(),
  bookedAt: Instant,
});
export type SuiteAppointment = z.infer<typeof SuiteAppointment>;

const Start = Instant.refine(
  (start) => Date.parse(start) % CELL_MS === 0,
  'Scrivi un istante di cinque in cinque minuti.',
).refine((start) => start >= '2000' && start < '2100', 'Scrivi un istante fra il 2000 e il 2099.');

const Minutes = z
  .int()
  .min(5)
  .max(480)
  .refine((minutes) => minutes % 5 === 0, 'Scrivi una durata di cinque in cinque minuti.');

const Told = z
  .strictObject({
    id: Id.optional().describe(
      'Di un appuntamento preso nel portale, per dargli l’identificativo del gestionale: allora `customer` e `guest` possono essere tutti e due null, e chi viene resta quello che è.',
    ),
    zona: ExternalId.describe('Identificativo esterno della zona.'),
    service: ExternalId.describe('Identificativo esterno del servizio, che nella zona si deve prenotare.'),
    customer: ExternalId.nullable().describe(
      'Identificativo esterno del cliente, che deve essere Registrato; null: chi viene non ha un’utenza.',
    ),
    guest: Guest.nullable().describe('Chi viene senza avere un’utenza.'),
    start: Start.describe('Anche fuori dagli orari di apertura, mai senza uno sportello libero.'),
    minutes: Minutes.optional().describe(
      'Se mancano, restano quelli che ha; per un appuntamento nuovo, quelli delle regole di prenotazione.',
    ),
    mode: AppointmentModeName,
    phone: optionalText(40).describe(
      'Il numero a cui telefonare, se `mode` è phone; se manca, resta quello che c’è, o è il cellulare del cliente.',
    ),
    state: AppointmentStateName.optional().describe(
      'Se manca, resta quello che è; di un appuntamento nuovo è booked. Da booked a came, missed o cancelled; fra came e missed; da came o missed a booked. Uno annullato resta annullato.',
    ),
    reason: CancelReason.optional().describe('Perché si annulla: il cliente lo legge.'),
  })
  .superRefine(({ id, customer, guest, state, reason }, context) => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (customer !== null && guest !== null)
      refuse('guest', 'Scrivi un cliente o chi viene senza utenza, non tutti e due.');
    if (customer === null && guest === null && id === undefined)
      refuse('customer', 'Scrivi un cliente, o chi viene senza utenza.');
    if (reason !== undefined && state !== 'cancelled')
      refuse('reason', 'Il motivo si scrive soltanto per un appuntamento annullato.');
  });

/** Appointments through the door of the CAF's own suite. */
export const appointmentsIntegrationContract = {
  putAppointment: endpoint({
    actor: 'integration',
    permission: 'appointments.write',
    method: 'PUT',
    path: '/appointments/:externalId',
    summary:
      'Prenota un appuntamento, lo sposta, lo annulla o segna se il cliente è venuto; il cliente è avvisato come quando lo fa un operatore. Se il posto non c’è più risponde 409 con i più vicini. Ripetere la stessa chiamata non cambia nulla.',
    params: ByExternalId,
    body: Told,
    versioned: 'whole',
    response: SuiteAppointment.extend({ outcome: WrittenOutcome }),
    errors: ['slot-taken', 'state-not-allowed'],
  }),
  getSuiteAppointment: endpoint({
    actor: 'integration',
    permission: 'appointments.read',
    method: 'GET',
    path: '/appointments/:externalId',
    summary: 'Un appuntamento del gestionale.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteAppointment,
    errors: ['not-found'],
  }),
  listSuiteAppointments: endpoint({
    actor: 'integration',
    permission: 'appointments.read',
    method: 'GET',
    path: '/appointments',
    summary: 'Tutti gli appuntamenti, anche quelli presi nel portale, da quello cambiato per primo.',
    query: CursorQuery.extend({
      zona: ExternalId.optional().describe('Soltanto quelli di una zona, per identificativo esterno.'),
    }),
    response: cursorPageOf(SuiteAppointment.extend({ modifiedAt: Instant })),
  }),
} satisfies Contract;
