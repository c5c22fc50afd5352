import { z } from 'zod';
import { endpoint, type Contract } from './endpoint';
import { Done, Id, Instant, PageQuery, pageOf, verbatim } from './fields';

/** Name of an automatic message's event; which ones there are is the domain's catalogue. */
const EventId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(80);
const ByEvent = z.strictObject({ event: EventId });

const Placeholder = z.object({ name: z.string(), explanation: z.string(), sample: z.string() });

/** An automatic message as the editor's list shows it. */
export const MessageTextRow = z.object({
  event: EventId,
  group: z.string(),
  name: z.string(),
  description: z.string(),
  enabled: z.boolean(),
  mayBeSwitchedOff: z.boolean(),
  /** Whether the CAF changed the original text. */
  edited: z.boolean(),
});

export const MessageText = MessageTextRow.extend({
  subject: z.string(),
  body: z.string(),
  originalSubject: z.string(),
  originalBody: z.string(),
  placeholders: z.array(Placeholder),
});
export type MessageText = z.infer<typeof MessageText>;

// Lengths only: the template's own check says line and reason of what is wrong inside.
const Draft = z.strictObject({ subject: verbatim(300).min(1), body: verbatim(20_000).min(1) });

/** How a message's delivery stands. `not-deliverable`: the customer has no email. */
export const DeliveryState = z.enum(['waiting', 'sent', 'given-up', 'not-deliverable', 'switched-off']);

export const OutboxRow = z.object({
  id: Id,
  event: EventId,
  eventName: z.string(),
  customer: z.object({ id: Id, name: z.string() }).nullable(),
  state: DeliveryState,
  tries: z.int(),
  lastError: z.string().nullable(),
  createdAt: Instant,
  nextTryAt: Instant.nullable(),
  sentAt: Instant.nullable(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

/** Texts of the automatic messages, and their delivery. */
export const messagesContract = {
  listMessageTexts: endpoint({
    actor: 'operator',
    permission: 'messages.texts',
    method: 'GET',
    path: '/message-texts',
    summary: 'Gli eventi che mandano un messaggio.',
    response: z.object({ texts: z.array(MessageTextRow) }),
  }),
  getMessageText: endpoint({
    actor: 'operator',
    permission: 'messages.texts',
    method: 'GET',
    path: '/message-texts/:event',
    summary: 'Il testo di un messaggio, con i suoi segnaposto.',
    params: ByEvent,
    response: MessageText,
    errors: ['not-found'],
  }),
  saveMessageText: endpoint({
    actor: 'operator',
    permission: 'messages.texts',
    method: 'PUT',
    path: '/message-texts/:event',
    summary: 'Salva il testo di un messaggio; un errore nel testo è rifiutato con riga e motivo.',
    params: ByEvent,
    body: Draft.extend({ enabled: z.boolean() }),
    response: MessageText,
    errors: ['not-found', 'invalid-input', 'state-not-allowed'],
  }),
  restoreMessageText: endpoint({
    actor: 'operator',
    permission: 'messages.texts',
    method: 'DELETE',
    path: '/message-texts/:event',
    summary: 'Torna al testo originale.',
    params: ByEvent,
    response: MessageText,
    errors: ['not-found'],
  }),
  previewMessageText: endpoint({
    actor: 'operator',
    permission: 'messages.texts',
    method: 'POST',
    path: '/message-texts/:event/preview',
    summary: 'Il messaggio come arriverà, con dati di esempio.',
    params: ByEvent,
    body: Draft,
    response: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
    errors: ['not-found', 'invalid-input'],
  }),
  testMessageText: endpoint({
    actor: 'operator',
    permission: 'messages.texts',
    method: 'POST',
    path: '/message-texts/:event/test',
    summary: 'Manda una prova a chi sta scrivendo.',
    params: ByEvent,
    body: Draft,
    response: Done,
    errors: ['not-found', 'invalid-input', 'mail-not-sent', 'too-many-attempts'],
  }),
  listOutbox: endpoint({
    actor: 'operator',
    permission: 'messages.outbox',
    method: 'GET',
    path: '/outbox',
    summary: 'Lo stato di consegna dei messaggi ai clienti dell’operatore.',
    query: PageQuery.extend({ state: DeliveryState.optional() }),
    response: pageOf(OutboxRow).extend({ counts: z.record(DeliveryState, z.int()) }),
  }),
  retryOutbox: endpoint({
    actor: 'operator',
    permission: 'messages.outbox',
    method: 'POST',
    path: '/outbox/:id/retry',
    summary: 'Prova di nuovo a mandare un messaggio non consegnato.',
    params: z.strictObject({ id: Id }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;
