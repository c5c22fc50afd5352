import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
import { zipStream } from '../../../adapters/zip-stream';
import type { StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { folderName } from '../../../domain/uploads/folder-name';
import type { OperatorCaller } from '../../../http/callers';
import { entryOf } from '../../pratiche/services/checklist';
import { praticaInScope, praticaName } from '../../pratiche/services/pratica-rows';
import { filesOf, type FileOfEntry } from './file-rows';
import { auditLooks } from './office-files';
import { onePdf } from './one-pdf';

// Held papers are somebody else's until an operator has said yes: they are looked at one by one.
const handedOver = (files: readonly FileOfEntry[]) => files.filter((file) => !file.held);

const zipped = (files: readonly FileOfEntry[]) =>
  zipStream(
    files.map((file) => ({
      place: `${folderName(file.entry_name)}/${file.name}`,
      ...{ size: file.size, modifiedAt: file.uploaded_at },
      open: () => storage().open(file.storage_key),
    })),
  );

/** All files of a pratica in one ZIP, a folder for each document wanted. @throws PortalError `not-found` */
export async function downloadAll(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
): Promise<StreamedFile> {
  const db = database(strapi);
  const pratica = await praticaInScope(db, operator, id);
  const files = handedOver(await filesOf(db, pratica.id, ['stored']));
  if (files.length === 0) throw new PortalError('not-found');
  return {
    filename: `${folderName(praticaName(pratica))}.zip`,
    ...{ type: 'application/zip', size: null, etag: null, inline: false },
    async open() {
      await auditLooks(db, operator, 'document-downloaded', files);
      return zipped(files);
    },
  };
}

/**
 * All files of one document wanted in one PDF.
 * @throws PortalError `not-found`, `too-large`, `file-refused` when joining them takes too long
 */
export async function downloadMerged(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { id, entry: entryId }: { id: string; entry: string },
): Promise<StreamedFile> {
  const db = database(strapi);
  const pratica = await praticaInScope(db, operator, id);
  const entry = await entryOf(db, pratica.id, entryId);
  const all = handedOver(await filesOf(db, pratica.id, ['stored']));
  const files = all.filter((file) => file.entry_id === entry.id);
  if (files.length === 0) throw new PortalError('not-found');
  return {
    filename: `${folderName(entry.name)}.pdf`,
    ...{ type: 'application/pdf', size: null, etag: null, inline: false },
    async open() {
      await auditLooks(db, operator, 'document-downloaded', files);
      return Readable.from([await onePdf(files, entry.name)], { objectMode: false });
    },
  };
}
