import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { inspectUpload } from '../../../adapters/inspection/inspect-upload';
import type { Turns } from '../../../adapters/turns';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { ownPraticaOf } from '../../pratiche/services/pratica-rows';
import { demandOpen, fileWithEntry, ownFile, type FileDbRow } from './file-rows';
import { inspectIncoming } from './incoming';
import { keepFile } from './keep';
import { toUploadedFile } from './own-files';
import { refused } from './refuse';
import { uploadLimits } from './rules';
import { onceAtATime } from './under-way';

async function forget(strapi: Core.Strapi, row: FileDbRow): Promise<void> {
  await database(strapi)('uploaded_documents').where({ id: row.id, state: 'pending' }).delete();
}

async function receive(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  { file, inTurn }: { file: Readable; inTurn: Turns },
) {
  const db = database(strapi);
  const row = await ownFile(db, caller.id, id);
  const pratica = await ownPraticaOf(db, caller.id, row.pratica_id);
  if (row.state !== 'pending') return toUploadedFile(await fileWithEntry(db, row.id), pratica);
  demandOpen(pratica);
  const { file: limit } = await uploadLimits(db);
  try {
    const { result } = await inspectIncoming(file, limit, null, (open) =>
      inTurn(() => inspectUpload(open, 'customer')),
    );
    if (!result.ok) throw refused(result.refusal);
    const kept = await keepFile(strapi, caller, pratica.document_id, row.id, result);
    return toUploadedFile(kept.file, kept.pratica);
  } catch (error) {
    if (error instanceof PortalError && error.code === 'file-refused') await forget(strapi, row);
    throw error;
  }
}

/**
 * Takes the contents of an announced file. What breaks off can be sent again; what is refused is forgotten; what is kept
 * already stays as it is.
 * @throws PortalError `not-found`, `uploads-not-open`, `file-refused`, `too-many-files`, `too-many-attempts` while the same
 * file is on its way already; whatever reading the file throws
 */
export function receiveFile(strapi: Core.Strapi, caller: CustomerCaller, id: string, file: Readable) {
  return onceAtATime(caller.documentId, id, (inTurn) => receive(strapi, caller, id, { file, inTurn }));
}
