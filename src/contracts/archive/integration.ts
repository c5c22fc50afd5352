import { z } from 'zod';
import { endpoint, type Contract } from '../endpoint';
import { Done, ExternalId, Id, Instant, optionalParagraphs, text } from '../fields';
import { ByExternalId, CursorQuery, cursorPageOf, WrittenOutcome } from '../integration/fields';
import { CodiceFiscaleInput } from '../customers/fields';
import { Reason } from '../pratiche/fields';
import { FileKindName, TypedName } from '../uploads/fields';
import { ClassAudienceName, ClassIconName, FiscalYear, LARGEST_FILE } from './fields';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Scrivi l’impronta SHA-256 in esadecimale minuscolo.');

/** Whose a document is: a customer whom the suite has activated, or whoever is verified with this codice fiscale. */
const ToldCustomer = z.union([
  z.strictObject({ externalId: ExternalId }),
  z.strictObject({ codiceFiscale: CodiceFiscaleInput }),
]);
export type ToldCustomer = z.infer<typeof ToldCustomer>;

/** A class of documents as the suite sees it. */
export const SuiteDocumentClass = z.object({
  id: Id,
  externalId: ExternalId,
  name: z.string(),
  icon: ClassIconName,
  visibleTo: ClassAudienceName,
  retentionYears: z.int().nullable(),
});

/** A document of the archive as the suite sees it. */
export const SuiteDocument = z.object({
  id: Id,
  externalId: ExternalId,
  /** External id of the customer; null as long as nobody with the codice fiscale is verified. */
  customer: z.string().nullable(),
  codiceFiscale: z.string(),
  /** External id of its class; null where the CAF made the class by hand. */
  documentClass: z.string().nullable(),
  title: z.string(),
  year: z.int().nullable(),
  highlighted: z.boolean(),
  note: z.string().nullable(),
  name: z.string(),
  kind: FileKindName,
  size: z.int(),
  /** Of what was sent, in hexadecimal. */
  sha256: z.string(),
  version: z.int(),
  filedAt: Instant,
  /** When the customer first opened the newest version. */
  openedAt: Instant.nullable(),
  withdrawnAt: Instant.nullable(),
  modifiedAt: Instant,
});
export type SuiteDocument = z.infer<typeof SuiteDocument>;

/** The archive through the door of the CAF's own suite. */
export const archiveIntegrationContract = {
  putDocumentClass: endpoint({
    actor: 'integration',
    permission: 'archive.write',
    method: 'PUT',
    path: '/document-classes/:externalId',
    summary: 'Crea o aggiorna una classe di documenti: ripetere la stessa chiamata non cambia nulla.',
    params: ByExternalId,
    body: z.strictObject({
      name: text(80),
      icon: ClassIconName.default('documento'),
      visibleTo: ClassAudienceName,
      retentionYears: z.int().min(1).max(100).nullable(),
    }),
    versioned: 'whole',
    response: SuiteDocumentClass.extend({ outcome: WrittenOutcome }),
    errors: ['conflict'],
  }),
  getDocumentClass: endpoint({
    actor: 'integration',
    permission: 'archive.read',
    method: 'GET',
    path: '/document-classes/:externalId',
    summary: 'Una classe di documenti.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteDocumentClass,
    errors: ['not-found'],
  }),
  listSuiteDocumentClasses: endpoint({
    actor: 'integration',
    permission: 'archive.read',
    method: 'GET',
    path: '/document-classes',
    summary: 'Le classi di documenti del gestionale, da quella cambiata per prima.',
    query: CursorQuery,
    response: cursorPageOf(SuiteDocumentClass.extend({ modifiedAt: Instant })),
  }),
  putDocument: endpoint({
    actor: 'integration',
    permission: 'archive.write',
    method: 'PUT',
    path: '/documents/:externalId',
    summary:
      'Annuncia un documento o ne cambia i dati. Un’impronta nuova è una nuova versione, che il cliente vede quando il contenuto è arrivato.',
    params: ByExternalId,
    body: z.strictObject({
      customer: ToldCustomer,
      documentClass: ExternalId,
      title: text(200),
      year: FiscalYear.nullable(),
      highlighted: z.boolean().default(false),
      note: optionalParagraphs(1000),
      name: TypedName,
      sha256: Sha256,
    }),
    versioned: 'part',
    response: z.object({
      externalId: ExternalId,
      outcome: WrittenOutcome,
      /** Whether the contents have to be sent now. */
      contentsWanted: z.boolean(),
      /** As the archive has it now; null as long as no contents have come. */
      resource: SuiteDocument.nullable(),
    }),
    errors: ['conflict'],
  }),
  putDocumentContents: endpoint({
    actor: 'integration',
    permission: 'archive.write',
    method: 'PUT',
    path: '/documents/:externalId/contents',
    summary: 'Manda il contenuto annunciato: la sua impronta SHA-256 deve essere quella detta.',
    params: ByExternalId,
    receives: 'file',
    maxBody: LARGEST_FILE,
    versioned: 'whole',
    response: SuiteDocument.extend({ outcome: WrittenOutcome }),
    errors: ['not-found', 'file-refused', 'digest-mismatch', 'too-large', 'unsupported-media'],
  }),
  getDocument: endpoint({
    actor: 'integration',
    permission: 'archive.read',
    method: 'GET',
    path: '/documents/:externalId',
    summary: 'Un documento della suite, come si trova in archivio.',
    params: ByExternalId,
    versioned: 'whole',
    response: SuiteDocument,
    errors: ['not-found'],
  }),
  listDocuments: endpoint({
    actor: 'integration',
    permission: 'archive.read',
    method: 'GET',
    path: '/documents',
    summary: 'I documenti della suite, da quello cambiato per primo.',
    query: CursorQuery,
    response: cursorPageOf(SuiteDocument),
  }),
  withdrawSuiteDocument: endpoint({
    actor: 'integration',
    permission: 'archive.write',
    method: 'POST',
    path: '/documents/:externalId/withdrawal',
    summary: 'Ritira un documento; ritirarlo di nuovo non cambia nulla.',
    params: ByExternalId,
    body: z.strictObject({ reason: Reason }),
    response: Done,
    errors: ['not-found'],
  }),
} satisfies Contract;
