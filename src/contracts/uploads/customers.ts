import { z } from 'zod';
import { endpoint, StreamedFile, FileAnswer, type Contract } from '../endpoint';
import { Done, Id } from '../fields';
import { Reason } from '../pratiche/fields';
import { Receipt, TypedName, UploadedFile } from './fields';

const section = 'uploads' as const;
const ById = z.strictObject({ id: Id });

/** No installation can allow more: the limit that counts is the CAF's, in the rules of the portal. */
const LARGEST_FILE = 100_000_000;

/** What customers do with the documents of their pratiche. */
export const customerUploadsContract = {
  listMyFiles: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/pratiche/:id/files',
    summary: 'I documenti caricati per una pratica, con i limiti e le ricevute.',
    params: ById,
    response: z.object({
      files: z.array(UploadedFile),
      receipts: z.array(Receipt),
      /** Bytes: of one file, of all the files of a pratica, and of those that are there. */
      limits: z.object({ file: z.int(), total: z.int(), used: z.int() }),
    }),
    errors: ['not-found'],
  }),
  announceFile: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/pratiche/:id/files',
    summary:
      'Annuncia un file per un documento richiesto: il contenuto si manda poi all’identificativo ricevuto.',
    params: ById,
    body: z.strictObject({
      entry: Id,
      name: TypedName,
      /** Bytes, where they are known: what would not fit is refused before it is sent. */
      size: z.int().min(0).nullable(),
    }),
    status: 201,
    response: z.object({ id: Id }),
    errors: ['not-found', 'uploads-not-open', 'file-refused', 'too-many-files', 'too-many-attempts'],
  }),
  sendFile: endpoint({
    actor: 'customer',
    section,
    method: 'PUT',
    path: '/files/:id/contents',
    summary:
      'Manda il contenuto di un file annunciato; ripetere la chiamata per un file già arrivato non cambia nulla.',
    params: ById,
    receives: 'file',
    maxBody: LARGEST_FILE,
    response: UploadedFile,
    errors: [
      'not-found',
      'uploads-not-open',
      'file-refused',
      'too-many-files',
      'too-many-attempts',
      'too-large',
      'unsupported-media',
    ],
  }),
  readMyFile: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/files/:id/contents',
    summary: 'Il contenuto di un documento del cliente.',
    params: ById,
    produces: 'file',
    response: StreamedFile,
    errors: ['not-found', 'range-not-satisfiable'],
  }),
  renameFile: endpoint({
    actor: 'customer',
    section,
    method: 'PATCH',
    path: '/files/:id',
    summary: 'Cambia il nome di un documento, finché il caricamento è aperto.',
    params: ById,
    body: z.strictObject({ name: TypedName }),
    response: UploadedFile,
    errors: ['not-found', 'uploads-not-open', 'state-not-allowed'],
  }),
  deleteFile: endpoint({
    actor: 'customer',
    section,
    method: 'DELETE',
    path: '/files/:id',
    summary: 'Elimina un documento, finché il caricamento è aperto, oppure annulla un file annunciato.',
    params: ById,
    response: Done,
    errors: ['not-found', 'uploads-not-open', 'state-not-allowed'],
  }),
  joinPhotos: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/pratiche/:id/joined-files',
    summary: 'Unisce più foto dello stesso documento in un solo PDF, che prende il loro posto.',
    params: ById,
    body: z.strictObject({ files: z.array(Id).min(2).max(30), name: TypedName }),
    status: 201,
    response: UploadedFile,
    errors: [
      'not-found',
      'uploads-not-open',
      'state-not-allowed',
      'file-refused',
      'too-many-files',
      'too-many-attempts',
    ],
  }),
  finishUpload: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/pratiche/:id/finish',
    summary: 'Chiude il caricamento («Ho finito»), fa la ricevuta e avvisa l’ufficio.',
    params: ById,
    response: Receipt,
    errors: ['not-found', 'uploads-not-open', 'state-not-allowed'],
  }),
  askToReopen: endpoint({
    actor: 'customer',
    section,
    method: 'POST',
    path: '/pratiche/:id/reopening-request',
    summary: 'Chiede all’ufficio di riaprire il caricamento.',
    params: ById,
    body: z.strictObject({ reason: Reason }),
    response: Done,
    errors: ['not-found', 'state-not-allowed'],
  }),
  getReceipt: endpoint({
    actor: 'customer',
    section,
    method: 'GET',
    path: '/pratiche/:id/receipts/:round',
    summary: 'La ricevuta di un caricamento: ogni file con dimensione, ora e impronta SHA-256.',
    params: z.strictObject({
      id: Id,
      round: z
        .string()
        .regex(/^[1-9]\d{0,3}$/, 'Numero non valido.')
        .transform(Number),
    }),
    produces: 'application/pdf',
    response: FileAnswer,
    errors: ['not-found', 'too-many-attempts'],
  }),
} satisfies Contract;
