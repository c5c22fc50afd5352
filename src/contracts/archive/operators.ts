import { z } from 'zod';
import { endpoint, StreamedFile, type Contract } from '../endpoint';
import { Day, Done, Id, Instant, PageQuery, pageOf } from '../fields';
import { Reason } from '../pratiche/fields';
import { TypedName } from '../uploads/fields';
import {
  AnnouncedFile,
  ArchivedItem,
  ArchivedVersion,
  ById,
  ClassAudienceName,
  ClassName,
  FilingFields,
  FiscalYear,
  LARGEST_FILE,
  VersionNumber,
} from './fields';

/** A document of a customer as operators see it. */
export const FiledDocument = ArchivedItem.omit({ isNew: true }).extend({
  note: z.string().nullable(),
  origin: z.enum(['operator', 'suite', 'upload']),
  externalId: z.string().nullable(),
  versions: z.array(ArchivedVersion),
  /** When the customer first opened the newest version; null: not yet. */
  openedAt: Instant.nullable(),
  /** Whether the customer sees it, by its class, the customer's type and what else counts. */
  visible: z.boolean(),
  /** Filed for whoever had the account before the CAF verified the person: it waits for an operator's yes. */
  held: z.boolean(),
  withdrawn: z.object({ at: Instant, reason: z.string() }).nullable(),
  /** The last day on which it is kept; null: as long as the account. */
  keptUntil: Day.nullable(),
});
export type FiledDocument = z.infer<typeof FiledDocument>;

/** The archive as operators fill it. */
export const officeArchiveContract = {
  listDocumentClasses: endpoint({
    actor: 'operator',
    permission: 'archive.read',
    method: 'GET',
    path: '/document-classes',
    summary: 'Le classi di documenti, per nome.',
    response: z.object({ classes: z.array(ClassName.extend({ visibleTo: ClassAudienceName })) }),
  }),
  listCustomerArchive: endpoint({
    actor: 'operator',
    permission: 'archive.read',
    method: 'GET',
    path: '/customers/:id/archived-documents',
    summary: 'I documenti in archivio di un cliente, dal più recente, anche quelli ritirati.',
    params: ById,
    query: PageQuery,
    response: pageOf(FiledDocument),
    errors: ['not-found'],
  }),
  viewArchivedDocument: endpoint({
    actor: 'operator',
    permission: 'archive.read',
    method: 'GET',
    path: '/archived-documents/:id/versions/:number',
    summary: 'Il contenuto di una versione di un documento in archivio.',
    params: ById.extend({ number: VersionNumber }),
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
  proposeFilings: endpoint({
    actor: 'operator',
    permission: 'archive.work',
    method: 'POST',
    path: '/archive/proposals',
    summary:
      'Propone cliente, anno e titolo dai nomi dei file; un cliente fuori dai propri uffici non si trova.',
    body: z.strictObject({ names: z.array(TypedName).min(1).max(200) }),
    response: z.object({
      /** What the CAF allows, in bytes. */
      largestFile: z.int(),
      proposals: z.array(
        z.object({
          name: z.string(),
          title: z.string(),
          year: FiscalYear.nullable(),
          /** As it stands in the name; null: there is none. */
          codiceFiscale: z.string().nullable(),
          customer: z.object({ id: Id, cognome: z.string(), nome: z.string() }).nullable(),
        }),
      ),
    }),
  }),
  announceFiling: endpoint({
    actor: 'operator',
    permission: 'archive.work',
    method: 'POST',
    path: '/customers/:id/archived-documents',
    summary: 'Annuncia un documento per un cliente: il contenuto si manda poi all’identificativo ricevuto.',
    params: ById,
    body: AnnouncedFile.extend({
      /** A document of which this is a new version; its title and class become those told here. */
      replaces: Id.nullish().transform((value) => value ?? null),
    }),
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found'],
  }),
  sendFiling: endpoint({
    actor: 'operator',
    permission: 'archive.work',
    method: 'PUT',
    path: '/archive-intakes/:id/contents',
    summary: 'Manda il contenuto di un documento annunciato: da qui è in archivio.',
    params: ById,
    receives: 'file',
    maxBody: LARGEST_FILE,
    response: z.object({ id: Id, version: z.int() }),
    errors: ['not-found', 'file-refused', 'too-large', 'unsupported-media', 'unavailable'],
  }),
  fileUpload: endpoint({
    actor: 'operator',
    permission: 'archive.work',
    method: 'POST',
    path: '/files/:id/filing',
    summary: 'Mette in archivio un documento caricato dal cliente.',
    params: ById,
    body: FilingFields,
    response: z.object({ id: Id, version: z.int() }),
    errors: ['not-found', 'state-not-allowed'],
  }),
  withdrawDocument: endpoint({
    actor: 'operator',
    permission: 'archive.work',
    method: 'POST',
    path: '/archived-documents/:id/withdrawal',
    summary: 'Ritira un documento: il cliente non lo vede più.',
    params: ById,
    body: z.strictObject({ reason: Reason }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  releaseDocument: endpoint({
    actor: 'operator',
    permission: 'archive.work',
    method: 'POST',
    path: '/archived-documents/:id/release',
    summary: 'Dà al cliente un documento archiviato prima che la persona fosse verificata.',
    params: ById,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;
