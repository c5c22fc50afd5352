import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { ZipFile } from 'yazl';
import { database } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the file cannot be read');
}

/** Writes a ZIP while it is read: one file at a time is open, and none when nobody reads any more. */
function zipped(files: readonly FileOfEntry[]): Readable {
  const zip = new ZipFile();
  // yazl types it as the older interface; it is a PassThrough.
  const output = zip.outputStream as Readable;
  let current: Readable | null = null;
  for (const file of files) {
    const place = `${folderName(file.entry_name)}/${file.name}`;
    // Photos and PDFs are compressed already.
    const options = { compress: false, mtime: new Date(file.uploaded_at), size: file.size };
    zip.addReadStreamLazy(place, options, (callback) => {
      storage()
        .open(file.storage_key)
        .then((contents) => {
          current = contents;
          // yazl does not look whether what it reads breaks off.
          contents.once('error', (error) => output.destroy(error));
          if (output.destroyed) contents.destroy();
          else callback(null, contents);
        })
        .catch((error: unknown) => output.destroy(asError(error)));
    });
  }
  zip.on('error', (error: unknown) => output.destroy(asError(error)));
  output.once('close', () => current?.destroy());
  zip.end();
  return output;
}

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
