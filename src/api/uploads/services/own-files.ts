import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
import type { StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import type { UploadedFile } from '../../../contracts/uploads/fields';
import type { z } from 'zod';
import { takesFiles } from '../../../domain/pratiche/upload-state';
import type { CustomerCaller } from '../../../http/callers';
import { ownPratica, type PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { isKept, ownFile, ownFilesOf, type FileOfEntry, type KeptFile } from './file-rows';
import { receiptsOf } from './receipts';
import { uploadLimits } from './rules';

const MEDIA_TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const;

/**
 * Whether a customer can still rename, join and delete a file: what was handed in with an earlier «Ho finito» stays, and
 * what the office has accepted.
 */
export function isChangeable(
  pratica: PraticaDbRow,
  { round, accepted_at }: Pick<KeptFile, 'round' | 'accepted_at'>,
): boolean {
  return takesFiles(pratica.upload_state) && round === pratica.upload_round && accepted_at === null;
}

export function toUploadedFile(file: FileOfEntry, pratica: PraticaDbRow): z.infer<typeof UploadedFile> {
  return {
    id: file.document_id,
    entry: file.entry_document_id,
    name: file.name,
    kind: file.kind,
    size: file.size,
    uploadedAt: file.uploaded_at,
    waitingForScan: file.state === 'waiting-for-scan',
    changeable: isChangeable(pratica, file),
  };
}

/** A kept file, as an endpoint streams it: from the storage, or a part of it. */
export function streamed(
  file: Pick<KeptFile, 'name' | 'kind' | 'size' | 'digest' | 'storage_key'>,
  inline: boolean,
): StreamedFile {
  return {
    filename: file.name,
    type: MEDIA_TYPES[file.kind],
    size: file.size,
    etag: file.digest,
    inline,
    open: (range) => storage().open(file.storage_key, range),
  };
}

/** What the customer has uploaded for a pratica. @throws PortalError `not-found` */
export async function listOwnFiles(strapi: Core.Strapi, caller: CustomerCaller, id: string) {
  const db = database(strapi);
  const pratica = await ownPratica(db, caller.id, id);
  const files = await ownFilesOf(db, pratica.id);
  const { file, total } = await uploadLimits(db);
  return {
    files: files.map((row) => toUploadedFile(row, pratica)),
    receipts: await receiptsOf(db, caller, pratica.id),
    limits: { file, total, used: files.reduce((sum, { size }) => sum + size, 0) },
  };
}

/** The contents of a customer's own file. @throws PortalError `not-found` */
export async function readOwnFile(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
): Promise<StreamedFile> {
  const row = await ownFile(database(strapi), caller.id, id);
  if (!isKept(row)) throw new PortalError('not-found');
  return streamed(row, true);
}
