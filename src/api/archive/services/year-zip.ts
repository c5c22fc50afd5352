import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
import { zipStream } from '../../../adapters/zip-stream';
import type { StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { distinctName, nameOfTitle } from '../../../domain/uploads/file-name';
import { folderName } from '../../../domain/uploads/folder-name';
import type { CustomerCaller } from '../../../http/callers';
import { noteOpened } from './opened';
import { CLASSED, visibleDocuments, type ClassedDocument } from './archive-rows';

// A title is a better name than the one that a program gave the file.
function namesOf(documents: readonly ClassedDocument[]): string[] {
  const taken = new Map<string, string[]>();
  return documents.map(({ title, kind, class_name }) => {
    const folder = folderName(class_name);
    const others = taken.get(folder) ?? [];
    const name = distinctName(nameOfTitle(title, kind), others);
    taken.set(folder, [...others, name]);
    return `${folder}/${name}`;
  });
}

/**
 * The newest versions of all documents of a fiscal year, a folder for each class.
 * @throws PortalError `not-found` when there are none
 */
export async function downloadYear(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  year: number,
): Promise<StreamedFile> {
  const db = database(strapi);
  const documents = (await visibleDocuments(db, caller)
    .where('document.fiscal_year', year)
    .select(CLASSED)
    .orderBy(['document.filed_at', 'document.id'])) as ClassedDocument[];
  if (documents.length === 0) throw new PortalError('not-found');
  const names = namesOf(documents);
  const files = documents.map((document, index) => ({
    place: names[index] ?? document.name,
    ...{ size: document.size, modifiedAt: document.filed_at },
    open: () => storage().open(document.storage_key),
  }));
  return {
    filename: `archivio-${String(year)}.zip`,
    ...{ type: 'application/zip', size: null, etag: null, inline: false },
    async open() {
      await noteOpened(strapi, caller, documents);
      return zipStream(files);
    },
  };
}
