import { z } from 'zod';
import { endpoint, StreamedFile, type Contract } from '../endpoint';
import { Done, Id, Instant, PageQuery, pageOf, text } from '../fields';
import { Reason } from '../pratiche/fields';
import { LARGEST_FILE } from '../archive/fields';
import { TypedName } from '../uploads/fields';
import {
  Attachment,
  Audience,
  ById,
  CodiciFiscaliText,
  CommunicationState,
  CustomerFilter,
  Writing,
} from './fields';

const read = { actor: 'operator', permission: 'communications.read' } as const;
const write = { actor: 'operator', permission: 'communications.write' } as const;

/** As many codici fiscali as a communication takes by list. */
export const LONGEST_LIST = 20_000;

const ListedCommunication = z.object({
  id: Id,
  title: z.string(),
  state: CommunicationState,
  author: z.string(),
  /** When it goes out, for a scheduled one; when it went, for a published one. */
  at: Instant.nullable(),
  /** When a draft should have gone out, but whoever had scheduled it was not allowed to any more; null: never. */
  stoppedAt: Instant.nullable(),
  changedAt: Instant,
});

/** The recipients as they were picked. */
const PickedAudience = z.union([
  z.object({ kind: z.literal('filter'), filter: CustomerFilter }),
  z.object({ kind: z.literal('group'), group: Id, name: z.string() }),
  z.object({
    kind: z.literal('chosen'),
    customers: z.array(z.object({ id: Id, cognome: z.string(), nome: z.string() })),
  }),
  z.object({ kind: z.literal('list'), customers: z.int() }),
]);
export type PickedAudience = z.infer<typeof PickedAudience>;

export const Communication = ListedCommunication.extend({
  ...Writing.shape,
  audience: PickedAudience.nullable(),
  attachments: z.array(Attachment),
  withdrawn: z.object({ at: Instant, reason: z.string() }).nullable(),
});
export type Communication = z.infer<typeof Communication>;

/** How many there are, and how some of them are called. */
export const Head = z.object({
  total: z.int(),
  withoutEmail: z.int(),
  /** Picked by name, but not reachable: the account is suspended, or this part of the portal is closed to it. */
  leftOut: z.int(),
  sample: z.array(z.object({ cognome: z.string(), nome: z.string(), codiceFiscale: z.string() })),
});

/** What stands in a list of codici fiscali. */
export const ListReport = z.object({
  found: z.int(),
  /** No customer whom the operator sees, or none whom the CAF has verified. */
  unknown: z.array(z.string()),
  malformed: z.array(z.object({ line: z.int(), text: z.string() })),
  repeated: z.array(z.string()),
});
export type ListReport = z.infer<typeof ListReport>;

/** The communications as the CAF writes them. */
export const officeCommunicationsContract = {
  listCommunications: endpoint({
    ...read,
    method: 'GET',
    path: '/communications',
    summary: 'Le comunicazioni, dall’ultima cambiata.',
    query: PageQuery.extend({ state: CommunicationState.optional() }),
    response: pageOf(ListedCommunication),
  }),
  createCommunication: endpoint({
    ...write,
    method: 'POST',
    path: '/communications',
    summary: 'Comincia una comunicazione.',
    body: Writing,
    status: 201,
    response: z.object({ id: Id }),
  }),
  getCommunication: endpoint({
    ...read,
    method: 'GET',
    path: '/communications/:id',
    summary: 'Una comunicazione con i destinatari scelti e gli allegati.',
    params: ById,
    response: Communication,
    errors: ['not-found'],
  }),
  saveCommunication: endpoint({
    ...write,
    method: 'PUT',
    path: '/communications/:id',
    summary: 'Salva una bozza.',
    params: ById,
    body: Writing,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  deleteCommunication: endpoint({
    ...write,
    method: 'DELETE',
    path: '/communications/:id',
    summary: 'Elimina una bozza.',
    params: ById,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  announceAttachment: endpoint({
    ...write,
    method: 'POST',
    path: '/communications/:id/attachments',
    summary: 'Annuncia un allegato di una bozza: il contenuto si manda poi all’identificativo ricevuto.',
    params: ById,
    body: z.strictObject({ name: TypedName }),
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found', 'state-not-allowed', 'too-many-files'],
  }),
  sendAttachment: endpoint({
    ...write,
    method: 'PUT',
    path: '/communications/:id/attachments/:attachment',
    summary: 'Manda il contenuto di un allegato annunciato.',
    params: ById.extend({ attachment: Id }),
    receives: 'file',
    maxBody: LARGEST_FILE,
    response: Attachment,
    errors: [
      'not-found',
      'state-not-allowed',
      'file-refused',
      'too-large',
      'unsupported-media',
      'unavailable',
    ],
  }),
  viewAttachment: endpoint({
    ...read,
    method: 'GET',
    path: '/communications/:id/attachments/:attachment',
    summary: 'Il contenuto di un allegato, da vedere.',
    params: ById.extend({ attachment: Id }),
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
  deleteAttachment: endpoint({
    ...write,
    method: 'DELETE',
    path: '/communications/:id/attachments/:attachment',
    summary: 'Toglie un allegato da una bozza.',
    params: ById.extend({ attachment: Id }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  findCustomers: endpoint({
    ...write,
    method: 'POST',
    path: '/communications/customer-searches',
    summary: 'Cerca clienti a cui scrivere; trova soltanto quelli dei propri uffici.',
    body: z.strictObject({ search: text(100, 2, 'Scrivi almeno due lettere.') }),
    response: z.object({
      customers: z.array(
        z.object({ id: Id, cognome: z.string(), nome: z.string(), codiceFiscale: z.string() }),
      ),
    }),
  }),
  checkList: endpoint({
    ...write,
    method: 'POST',
    path: '/communications/list-checks',
    summary: 'Controlla un elenco di codici fiscali, senza scrivere nulla.',
    body: z.strictObject({ codiciFiscali: CodiciFiscaliText }),
    maxBody: 2_000_000,
    response: ListReport,
  }),
  pickAudience: endpoint({
    ...write,
    method: 'PUT',
    path: '/communications/:id/audience',
    summary: 'Sceglie i destinatari di una bozza.',
    params: ById,
    body: Audience,
    maxBody: 2_000_000,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  countAudience: endpoint({
    ...read,
    method: 'GET',
    path: '/communications/:id/audience',
    summary: 'Quanti destinatari ha una comunicazione adesso, e i primi di loro.',
    params: ById,
    response: Head,
    errors: ['not-found'],
  }),
  sendTest: endpoint({
    ...write,
    method: 'POST',
    path: '/communications/:id/test',
    summary: 'Manda una prova all’indirizzo di chi scrive.',
    params: ById,
    response: Done,
    errors: ['not-found', 'too-many-attempts'],
  }),
  publishCommunication: endpoint({
    ...write,
    method: 'POST',
    path: '/communications/:id/publication',
    summary: 'Pubblica una comunicazione: subito, dopo il tempo per ripensarci, o a un’ora data.',
    params: ById,
    /** `changedAt` of the draft that was looked at: another one is not let go. */
    body: z.strictObject({ at: Instant.nullable(), changedAt: Instant }),
    response: z.object({ state: CommunicationState, at: Instant.nullable() }),
    errors: ['not-found', 'state-not-allowed'],
  }),
  takeBackCommunication: endpoint({
    ...write,
    method: 'DELETE',
    path: '/communications/:id/publication',
    summary: 'Riprende una comunicazione che non è ancora partita: torna una bozza.',
    params: ById,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  withdrawCommunication: endpoint({
    ...write,
    method: 'POST',
    path: '/communications/:id/withdrawal',
    summary: 'Ritira una comunicazione pubblicata: i clienti non la vedono più.',
    params: ById,
    body: z.strictObject({ reason: Reason }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;
