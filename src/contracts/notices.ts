import { z } from 'zod';
import { NOTICE_KIND_KEYS } from '../domain/notices/kinds';
import { endpoint, type Contract } from './endpoint';
import { Day, Done, Id, Instant, PageQuery, optionalText, pageOf } from './fields';
import { CursorQuery, cursorPageOf, SuitePerson } from './integration/fields';
import { ZonaChoice } from './offices';

const ById = z.strictObject({ id: Id });

export const NoticeKindName = z.enum(NOTICE_KIND_KEYS);
export const NoticeStateName = z.enum(['new', 'taken', 'done']);

/** Something that a customer did, as an operator finds it in QuiComunica. */
export const Notice = z.object({
  id: Id,
  kind: NoticeKindName,
  at: Instant,
  state: NoticeStateName,
  /** Whether this operator has not looked at it yet, and nobody has dealt with it. */
  unread: z.boolean(),
  customer: z.object({ id: Id, codiceFiscale: z.string(), name: z.string() }),
  /** The customer's office as it is now; null: none. */
  zona: z.object({ id: Id, name: z.string() }).nullable(),
  /** The pratica that it is about. */
  pratica: Id.nullable(),
  service: z.string().nullable(),
  year: z.int().nullable(),
  takenBy: z.string().nullable(),
  /** Whether it is this operator who has it in charge. */
  mine: z.boolean(),
  doneBy: z.string().nullable(),
  doneAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;

/** Which notices are listed: `to-do` those that nobody has dealt with, `mine` those that the operator has in charge. */
export const NoticeFilter = z.enum(['to-do', 'new', 'taken', 'mine', 'done', 'all']);
export type NoticeFilter = z.infer<typeof NoticeFilter>;

const NoticeQuery = PageQuery.extend({
  state: NoticeFilter.default('to-do'),
  /** `none`: customers without an office. */
  zona: z.union([Id, z.literal('none')]).optional(),
  service: optionalText(200),
  year: z
    .string()
    .regex(/^\d{4}$/, 'Scrivi l’anno con quattro cifre.')
    .transform(Number)
    .optional(),
  /** First and last day of the notice, in Italy. */
  from: Day.optional(),
  to: Day.optional(),
});
export type NoticeQuery = z.output<typeof NoticeQuery>;

/** QuiComunica: what the customers of an operator's offices did and somebody has to answer. */
export const noticesContract = {
  listNotices: endpoint({
    actor: 'operator',
    permission: 'notices.read',
    method: 'GET',
    path: '/notices',
    summary: 'Gli avvisi dei clienti dell’operatore: prima quelli da leggere, poi dal più recente.',
    query: NoticeQuery,
    response: pageOf(Notice).extend({ unread: z.int() }),
  }),
  countUnreadNotices: endpoint({
    actor: 'operator',
    permission: 'notices.read',
    method: 'GET',
    path: '/notices/unread',
    summary: 'Quanti avvisi l’operatore deve ancora leggere.',
    response: z.object({ unread: z.int() }),
  }),
  getNoticeFilters: endpoint({
    actor: 'operator',
    permission: 'notices.read',
    method: 'GET',
    path: '/notices/filters',
    summary: 'Le zone, i servizi e gli anni fra cui l’operatore può scegliere.',
    response: z.object({
      zone: z.array(ZonaChoice),
      withoutOffice: z.boolean(),
      services: z.array(z.string()),
      years: z.array(z.int()),
    }),
  }),
  markNoticeRead: endpoint({
    actor: 'operator',
    permission: 'notices.read',
    method: 'POST',
    path: '/notices/:id/reading',
    summary: 'Segna un avviso come letto da chi chiede.',
    params: ById,
    response: Done,
    errors: ['not-found'],
  }),
  markNoticeUnread: endpoint({
    actor: 'operator',
    permission: 'notices.read',
    method: 'DELETE',
    path: '/notices/:id/reading',
    summary: 'Segna un avviso come da leggere per chi chiede.',
    params: ById,
    response: Done,
    errors: ['not-found'],
  }),
  stepNotice: endpoint({
    actor: 'operator',
    permission: 'notices.read',
    method: 'POST',
    path: '/notices/:id/steps',
    summary: 'Prende in carico un avviso, lo lascia ad altri, lo chiude o lo riapre.',
    params: ById,
    body: z.strictObject({ step: z.enum(['take', 'release', 'finish', 'reopen']) }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;

/** Something that a customer did, as the suite reads of it: what operators find in QuiComunica. */
export const SuiteEvent = z.object({
  id: Id,
  kind: NoticeKindName,
  at: Instant,
  customer: SuitePerson,
  zona: z
    .string()
    .nullable()
    .describe(
      'Identificativo esterno dell’ufficio attuale del cliente; null: nessuno, o uno che il gestionale non ha detto.',
    ),
  pratica: z
    .object({ id: Id, externalId: z.string().nullable(), service: z.string(), year: z.int() })
    .nullable(),
});
export type SuiteEvent = z.infer<typeof SuiteEvent>;

/** What customers did, through the door of the CAF's own suite. */
export const noticesIntegrationContract = {
  listEvents: endpoint({
    actor: 'integration',
    permission: 'events.read',
    method: 'GET',
    path: '/events',
    summary: 'Gli eventi di QuiComunica, dal primo: che cosa hanno fatto i clienti.',
    query: CursorQuery,
    response: cursorPageOf(SuiteEvent),
  }),
} satisfies Contract;
