import { z } from 'zod';
import { endpoint, StreamedFile, type Contract } from '../endpoint';
import { Done, Id, Instant } from '../fields';
import { withReason } from '../pratiche/fields';
import { UploadedFile } from './fields';

const ById = z.strictObject({ id: Id });

/** A file as operators see it. */
export const OfficeFile = UploadedFile.omit({ changeable: true, waitingForScan: true }).extend({
  /** In hexadecimal. */
  sha256: z.string(),
  /** Uploaded by whoever had the account before the CAF verified the person: it waits for an operator's yes. */
  held: z.boolean(),
  /** When it was put into the archive, here or by the suite; null: it was not. */
  archivedAt: Instant.nullable(),
});
export type OfficeFile = z.infer<typeof OfficeFile>;

/** What an operator answers to a request to open an upload again; it can be opened unasked, too. */
export const UploadStep = withReason(['reopen', 'decline'], 'decline');
export type UploadStep = z.infer<typeof UploadStep>;

/** What operators do with customers' documents: the page "Documenti portale" of the admin. */
export const officeUploadsContract = {
  listFiles: endpoint({
    actor: 'operator',
    permission: 'uploads.read',
    method: 'GET',
    path: '/pratiche/:id/files',
    summary: 'I documenti caricati per una pratica.',
    params: ById,
    response: z.object({ files: z.array(OfficeFile), waitingForScan: z.int() }),
    errors: ['not-found'],
  }),
  viewFile: endpoint({
    actor: 'operator',
    permission: 'uploads.read',
    method: 'GET',
    path: '/files/:id/contents',
    summary: 'Il contenuto di un documento, da vedere.',
    params: ById,
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
  downloadFile: endpoint({
    actor: 'operator',
    permission: 'uploads.read',
    method: 'GET',
    path: '/files/:id/download',
    summary: 'Il contenuto di un documento, da salvare.',
    params: ById,
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
  downloadAll: endpoint({
    actor: 'operator',
    permission: 'uploads.read',
    method: 'GET',
    path: '/pratiche/:id/archive',
    summary: 'Tutti i documenti di una pratica in un solo file ZIP.',
    params: ById,
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found'],
  }),
  downloadMerged: endpoint({
    actor: 'operator',
    permission: 'uploads.read',
    method: 'GET',
    path: '/pratiche/:id/entries/:entry/document',
    summary: 'Tutti i file di un documento richiesto in un solo PDF.',
    params: z.strictObject({ id: Id, entry: Id }),
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'too-large', 'file-refused', 'range-not-satisfiable'],
  }),
  stepUpload: endpoint({
    actor: 'operator',
    permission: 'uploads.work',
    method: 'POST',
    path: '/pratiche/:id/upload-steps',
    summary: 'Riapre il caricamento di una pratica, o spiega perché resta chiuso.',
    params: ById,
    body: UploadStep,
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  judgeHeldFile: endpoint({
    actor: 'operator',
    permission: 'uploads.work',
    method: 'POST',
    path: '/files/:id/judgement',
    summary: 'Dà al cliente un documento caricato prima che fosse verificato, oppure lo elimina.',
    params: ById,
    body: z.strictObject({ keep: z.boolean() }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
} satisfies Contract;
