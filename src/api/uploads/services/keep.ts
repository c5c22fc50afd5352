import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { scanner } from '../../../adapters/antivirus/own-scanner';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { newDocumentId, type Knex } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
import { PortalError } from '../../../contracts/portal-error';
import { nextEntryState } from '../../../domain/pratiche/checklist';
import { distinctName, fileName, type FileKind } from '../../../domain/uploads/file-name';
import type { CustomerCaller } from '../../../http/callers';
import { queueWebhook } from '../../integration/services/queue-webhook';
import { moveEntry, type EntryDbRow } from '../../pratiche/services/checklist';
import { lockOwnPratica, type PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { demandRoom } from './announce';
import { demandOpen, filesOf, fileWithEntry, type FileDbRow, type FileOfEntry } from './file-rows';
import { refused } from './refuse';

/** What the inspection left of a file. */
export interface Contents {
  kind: FileKind;
  bytes: Uint8Array;
}

/** Where the contents of a file lie: by customer, by SHA-256, and apart from whoever keeps the same at this instant. */
function storageKey(caller: CustomerCaller, sha256: string): string {
  return `${caller.documentId}/${sha256}-${newDocumentId()}`;
}

/** Has the scanner look at a file. @throws PortalError `file-refused` when it is infected */
export async function stateAfterScan(bytes: Uint8Array): Promise<'stored' | 'waiting-for-scan'> {
  const scan = scanner();
  if (scan === null) return 'stored';
  switch (await scan(Readable.from([bytes], { objectMode: false }))) {
    case 'clean':
      return 'stored';
    case 'infected':
      throw refused('infected');
    case 'unavailable':
      return 'waiting-for-scan';
  }
}

/** The name under which a file is kept among the others of its pratica. */
export async function nameAmong(
  db: Knex,
  pratica: PraticaDbRow,
  typed: string,
  kind: FileKind,
  but = 0,
): Promise<string> {
  const others = (await filesOf(db, pratica.id)).filter((file) => file.id !== but);
  return distinctName(
    fileName(typed, kind),
    others.map((file) => file.name),
  );
}

/** Tells the CAF's suite that a file is there to be fetched, in the transaction in which it is. */
export function tellOfUpload(
  db: Knex,
  file: { customer_id: number; document_id: string; pratica_id: number },
): Promise<void> {
  const { customer_id, document_id, pratica_id } = file;
  const about = { customerId: customer_id, praticaId: pratica_id, document: document_id };
  return queueWebhook(db, { type: 'document-uploaded', ...about });
}

/** Brings an entry in step with a file that was added to it. */
export async function noteAdded(db: Knex, entryId: number): Promise<void> {
  const entry = await db<EntryDbRow>('checklist_entries').where({ id: entryId }).first();
  if (entry !== undefined && nextEntryState(entry.state, 'file-added') !== null)
    await moveEntry(db, entry, 'file-added');
}

async function write(
  db: Knex,
  caller: CustomerCaller,
  praticaId: string,
  id: number,
  kept: Partial<FileDbRow>,
) {
  const pratica = await lockOwnPratica(db, caller.id, praticaId);
  const current = await db<FileDbRow>('uploaded_documents').where({ id }).first();
  // Cancelled meanwhile, or the account is no longer whose it was.
  if (current === undefined || current.held) throw new PortalError('not-found');
  // The same file came twice at once, because the first answer was lost: it is kept already.
  if (current.state !== 'pending') return { pratica, used: false };
  demandOpen(pratica);
  const { kind, size = 0 } = kept;
  if (kind === undefined || kind === null) throw new Error('a file without its kind');
  await demandRoom(db, pratica, size, id);
  const name = await nameAmong(db, pratica, current.name, kind, id);
  const at = now();
  await db('uploaded_documents')
    .where({ id })
    .update({ ...kept, name, round: pratica.upload_round, uploaded_at: at, changed_at: at });
  if (kept.state === 'stored') await tellOfUpload(db, { ...current, pratica_id: pratica.id });
  await noteAdded(db, current.entry_id);
  return { pratica, used: true };
}

/**
 * Keeps the contents of an announced file: first the bytes, whole and on the disk, then the row that knows of them.
 * @param beforehand what belongs into the same transaction
 * @throws PortalError `file-refused` (infected), `uploads-not-open`, `too-many-files`, `not-found` when it was cancelled
 */
export async function keepFile(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  praticaId: string,
  fileId: number,
  { kind, bytes }: Contents,
  beforehand: (db: Knex, pratica: PraticaDbRow) => Promise<void> = () => Promise.resolve(),
): Promise<{ file: FileOfEntry; pratica: PraticaDbRow }> {
  const state = await stateAfterScan(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = storageKey(caller, sha256);
  await storage().put(key, Readable.from([bytes], { objectMode: false }));
  let used = false;
  try {
    return await contestedTransaction(strapi, async (db) => {
      const kept = { kind, size: bytes.length, digest: sha256, storage_key: key, state };
      await beforehand(db, await lockOwnPratica(db, caller.id, praticaId));
      const written = await write(db, caller, praticaId, fileId, kept);
      used = written.used;
      return { file: await fileWithEntry(db, fileId), pratica: written.pratica };
    });
  } catch (error) {
    used = false;
    throw error;
  } finally {
    if (!used) await storage().delete(key);
  }
}
