import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, insertRow } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { ownPratica } from '../../pratiche/services/pratica-rows';
import { chosenFiles, removeContents, removeRow } from './change';
import { demandOpen, isKept, ownFile, type FileDbRow, type KeptFile } from './file-rows';
import { keepFile, type Contents } from './keep';
import { onePdf } from './one-pdf';
import { isChangeable, toUploadedFile } from './own-files';
import { tooLarge } from './refuse';
import { uploadLimits } from './rules';
import { onceAtATime } from './under-way';

function demandPhotos(rows: readonly FileDbRow[], praticaId: number): KeptFile[] {
  const photos = rows.filter(isKept).filter(({ kind, state }) => kind !== 'pdf' && state === 'stored');
  const [first] = photos;
  const together = photos.every((row) => row.pratica_id === praticaId && row.entry_id === first?.entry_id);
  if (photos.length !== rows.length || new Set(rows.map(({ id }) => id)).size !== rows.length || !together)
    throw PortalError.field('files', 'Scegli più foto dello stesso documento.');
  return photos;
}

async function join(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  { files, name }: { files: readonly string[]; name: string },
) {
  const db = database(strapi);
  const pratica = await ownPratica(db, caller.id, id);
  demandOpen(pratica);
  const photos = demandPhotos(await chosenFiles(strapi, caller, files), pratica.id);
  if (photos.some((photo) => !isChangeable(pratica, photo))) throw new PortalError('state-not-allowed');
  const bytes = await onePdf(photos, name);
  const { file: limit } = await uploadLimits(db);
  if (bytes.length > limit) throw tooLarge(limit);
  const { id: fileId } = await insertRow(db, 'uploaded_documents', {
    ...{ customer_id: caller.id, pratica_id: pratica.id, entry_id: photos[0]?.entry_id, name },
    ...{ size: 0, state: 'pending', held: false, round: pratica.upload_round, announced_at: now() },
  });
  const joined: Contents = { kind: 'pdf', bytes };
  const kept = await keepFile(strapi, caller, id, fileId, joined, async (trx, locked) => {
    for (const photo of photos) {
      const present = await ownFile(trx, caller.id, photo.document_id);
      if (!isChangeable(locked, present)) throw new PortalError('state-not-allowed');
      await removeRow(trx, locked, present);
    }
  }).catch(async (error: unknown) => {
    await db('uploaded_documents').where({ id: fileId, state: 'pending' }).delete();
    throw error;
  });
  await removeContents(photos);
  return toUploadedFile(kept.file, kept.pratica);
}

/**
 * Makes one PDF of photos of the same entry, a page each in the order given. Only when the PDF is kept do the photos go.
 * @throws PortalError `not-found`, `uploads-not-open`, `state-not-allowed`, `file-refused`, `too-many-files`,
 * `too-many-attempts` while others are being joined
 */
export function joinPhotos(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  photos: { files: readonly string[]; name: string },
) {
  return onceAtATime(caller.documentId, 'joining', () => join(strapi, caller, id, photos));
}
