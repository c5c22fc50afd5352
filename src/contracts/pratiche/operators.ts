import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Day, Done, Id, PageQuery, optionalText, pageOf } from '../fields';
import {
  ChecklistEntry,
  MessagesRead,
  MessageText,
  NewEntry,
  PraticaEvent,
  PraticaMessage,
  PraticaSummary,
  withReason,
  Year,
} from './fields';

const ById = z.strictObject({ id: Id });
const EntryOf = z.strictObject({ id: Id, entry: Id });

/** A pratica in the office's queue. */
export const QueuedPratica = PraticaSummary.extend({
  customer: z.object({ id: Id, codiceFiscale: z.string(), name: z.string() }),
  /** The customer's office as it is now; null: none. */
  zona: z.object({ id: Id, name: z.string() }).nullable(),
  assignee: z.string().nullable(),
  /** Whether it is this operator who has it in charge. */
  mine: z.boolean(),
});
export type QueuedPratica = z.infer<typeof QueuedPratica>;

/** A pratica as operators see it. */
export const OfficePratica = QueuedPratica.extend({
  entries: z.array(ChecklistEntry),
  events: z.array(PraticaEvent.extend({ author: z.string().nullable() })),
  messages: z.array(PraticaMessage),
});
export type OfficePratica = z.infer<typeof OfficePratica>;

/**
 * Which pratiche are listed: `to-do` where the office is next (an upload finished, a re-opening asked for, an unread
 * message), `mine`, `collecting` where the customer is next, `working`, `closed`, `all`.
 */
export const QueueFilter = z.enum(['to-do', 'mine', 'collecting', 'working', 'closed', 'all']);
export type QueueFilter = z.infer<typeof QueueFilter>;

const QueueQuery = PageQuery.extend({
  state: QueueFilter.default('to-do'),
  /** `none`: customers without an office. */
  zona: z.union([Id, z.literal('none')]).optional(),
  service: optionalText(200),
  year: z
    .string()
    .regex(/^\d{4}$/, 'Scrivi l’anno con quattro cifre.')
    .transform(Number)
    .optional(),
  customer: Id.optional(),
});
export type QueueQuery = z.output<typeof QueueQuery>;

/** A step that an operator makes with a checklist entry; what is sent back needs its reason. */
export const EntryStep = withReason(['accept', 'send-back', 'dispense', 'want-again'], 'send-back');
export type EntryStep = z.infer<typeof EntryStep>;

/** What operators do with pratiche. */
export const officePraticheContract = {
  listPratiche: endpoint({
    actor: 'operator',
    permission: 'pratiche.read',
    method: 'GET',
    path: '/pratiche',
    summary: 'Le pratiche dei clienti dell’operatore, da quella che aspetta da più tempo.',
    query: QueueQuery,
    response: pageOf(QueuedPratica),
  }),
  getPraticheFilters: endpoint({
    actor: 'operator',
    permission: 'pratiche.read',
    method: 'GET',
    path: '/pratiche/filters',
    summary: 'I servizi e gli anni fra cui scegliere, anche per aprire una pratica.',
    response: z.object({
      services: z.array(z.string()),
      years: z.array(z.int()),
      openServices: z.array(z.object({ id: Id, name: z.string(), years: z.array(z.int()) })),
    }),
  }),
  getPratica: endpoint({
    actor: 'operator',
    permission: 'pratiche.read',
    method: 'GET',
    path: '/pratiche/:id',
    summary: 'Una pratica con la sua storia, i documenti richiesti e i messaggi.',
    params: ById,
    response: OfficePratica,
    errors: ['not-found'],
  }),
  openPratica: endpoint({
    actor: 'operator',
    permission: 'pratiche.work',
    method: 'POST',
    path: '/pratiche',
    summary: 'Apre la pratica di un cliente; se c’è già, risponde con quella.',
    body: z.strictObject({ customer: Id, service: Id, year: Year }),
    response: z.object({ id: Id }),
    errors: ['not-found'],
  }),
  stepPratica: endpoint({
    actor: 'operator',
    permission: 'pratiche.work',
    method: 'POST',
    path: '/pratiche/:id/steps',
    summary: 'Prende in carico una pratica o la lascia, la comincia, conclude, annulla o riprende.',
    params: ById,
    body: z.strictObject({ step: z.enum(['take', 'release', 'start', 'complete', 'cancel', 'resume']) }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  setExpectedDay: endpoint({
    actor: 'operator',
    permission: 'pratiche.work',
    method: 'PUT',
    path: '/pratiche/:id/expected-day',
    summary: 'Scrive per quando la pratica sarà pronta, oppure lo toglie.',
    params: ById,
    body: z.strictObject({ day: Day.nullable() }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  writeToCustomer: endpoint({
    actor: 'operator',
    permission: 'pratiche.work',
    method: 'POST',
    path: '/pratiche/:id/messages',
    summary: 'Scrive un messaggio al cliente.',
    params: ById,
    body: z.strictObject({ text: MessageText }),
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found'],
  }),
  readCustomerMessages: endpoint({
    actor: 'operator',
    permission: 'pratiche.read',
    method: 'POST',
    path: '/pratiche/:id/reading',
    summary: 'Segna come letti i messaggi del cliente, fino all’ultimo mostrato.',
    params: ById,
    body: MessagesRead,
    response: Done,
    errors: ['not-found'],
  }),
  addEntry: endpoint({
    actor: 'operator',
    permission: 'pratiche.work',
    method: 'POST',
    path: '/pratiche/:id/entries',
    summary: 'Chiede al cliente un altro documento.',
    params: ById,
    body: NewEntry,
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found', 'state-not-allowed'],
  }),
  stepEntry: endpoint({
    actor: 'operator',
    permission: 'pratiche.work',
    method: 'POST',
    path: '/pratiche/:id/entries/:entry/steps',
    summary: 'Accetta un documento, lo fa rifare con un motivo, ne fa a meno o lo chiede di nuovo.',
    params: EntryOf,
    body: EntryStep,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  remindCustomers: endpoint({
    actor: 'operator',
    permission: 'pratiche.work',
    method: 'POST',
    path: '/pratiche/reminders',
    summary: 'Ricorda ai clienti i documenti che mancano: per una pratica o per molte insieme.',
    body: z.strictObject({ pratiche: z.array(Id).min(1).max(500) }),
    response: z.object({
      sent: z.int(),
      /** Where nothing is missing, or a reminder was sent less than a day ago. */
      skipped: z.int(),
    }),
    errors: ['not-found'],
  }),
} satisfies Contract;
