import { z } from 'zod';
import { endpoint, StreamedFile, type Contract } from '../endpoint';
import { Id, Instant } from '../fields';
import { CursorQuery, cursorPageOf, SuitePerson } from '../integration/fields';
import { FileKindName } from './fields';

const ById = z.strictObject({ id: Id });

/** A document that a customer uploaded, as the suite sees it. */
export const SuiteUpload = z.object({
  id: Id,
  customer: SuitePerson,
  pratica: z.object({
    id: Id,
    externalId: z.string().nullable(),
    service: z.string(),
    year: z.int(),
  }),
  document: z.string().describe('Il documento richiesto per cui è stato caricato.'),
  name: z.string(),
  kind: FileKindName,
  size: z.int().describe('In byte.'),
  sha256: z.string().describe('In esadecimale.'),
  uploadedAt: Instant,
  archivedAt: Instant.nullable().describe('Quando è stato messo in un archivio; null: non ancora.'),
  modifiedAt: Instant,
});
export type SuiteUpload = z.infer<typeof SuiteUpload>;

/** What customers uploaded, through the door of the CAF's own suite. */
export const uploadsIntegrationContract = {
  listUploads: endpoint({
    actor: 'integration',
    permission: 'uploads.read',
    method: 'GET',
    path: '/uploads',
    summary: 'I documenti caricati dai clienti, dopo il controllo antivirus, da quello cambiato per primo.',
    query: CursorQuery.extend({
      pratica: Id.optional().describe('Soltanto quelli della pratica con questo identificativo del portale.'),
    }),
    response: cursorPageOf(SuiteUpload),
  }),
  downloadUpload: endpoint({
    actor: 'integration',
    permission: 'uploads.read',
    method: 'GET',
    path: '/uploads/:id/contents',
    summary: 'Il contenuto di un documento caricato da un cliente.',
    params: ById,
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
  markUploadArchived: endpoint({
    actor: 'integration',
    permission: 'uploads.write',
    method: 'PUT',
    path: '/uploads/:id/archived',
    summary: 'Segna un documento come messo in archivio dal gestionale; segnarlo di nuovo non cambia nulla.',
    params: ById,
    response: SuiteUpload.extend({ outcome: z.enum(['updated', 'unchanged']) }),
    errors: ['not-found'],
  }),
} satisfies Contract;
