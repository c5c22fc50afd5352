import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
import { PortalError } from '../../../contracts/portal-error';
import { nextEntryState } from '../../../domain/pratiche/checklist';
import type { CustomerCaller } from '../../../http/callers';
import { moveEntry, type EntryDbRow } from '../../pratiche/services/checklist';
import { lockOwnPratica, ownPraticaOf, type PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { demandOpen, fileWithEntry, isKept, ownFile, type FileDbRow } from './file-rows';
import { nameAmong } from './keep';
import { isChangeable, toUploadedFile } from './own-files';

/** Runs a customer's change of one of their files, in one transaction that holds its pratica's row. */
async function changeFile<Result>(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  work: (db: Knex, row: FileDbRow, pratica: PraticaDbRow) => Promise<Result>,
): Promise<Result> {
  return contestedTransaction(strapi, async (db) => {
    const { pratica_id } = await ownFile(db, caller.id, id);
    const { document_id } = await ownPraticaOf(db, caller.id, pratica_id);
    const pratica = await lockOwnPratica(db, caller.id, document_id);
    // As it is now that nobody else can change it.
    return work(db, await ownFile(db, caller.id, id), pratica);
  });
}

function demandChangeable(pratica: PraticaDbRow, row: FileDbRow): void {
  demandOpen(pratica);
  if (!isChangeable(pratica, row)) throw new PortalError('state-not-allowed');
}

/** Gives a file another name; its ending stays. @throws PortalError `not-found`, `uploads-not-open`, `state-not-allowed` */
export function renameFile(strapi: Core.Strapi, caller: CustomerCaller, id: string, typed: string) {
  return changeFile(strapi, caller, id, async (db, row, pratica) => {
    if (!isKept(row)) throw new PortalError('not-found');
    demandChangeable(pratica, row);
    const name = await nameAmong(db, pratica, typed, row.kind, row.id);
    await db('uploaded_documents').where({ id: row.id }).update({ name, changed_at: now() });
    return toUploadedFile(await fileWithEntry(db, row.id), pratica);
  });
}

/** Brings an entry in step with the files that are left of it. */
async function afterRemoval(db: Knex, pratica: PraticaDbRow, entryId: number): Promise<void> {
  const entry = await db<EntryDbRow>('checklist_entries').where({ id: entryId }).first();
  const left = await db<FileDbRow>('uploaded_documents')
    .where({ entry_id: entryId, held: false })
    .whereNot('state', 'pending');
  if (entry === undefined || left.some((file) => file.round === pratica.upload_round)) return;
  const event = left.length === 0 ? 'last-file-removed' : 'try-removed';
  if (event === 'try-removed' && entry.sealed_reason === null) return;
  // What was accepted or is not needed stands as the operator left it.
  if (nextEntryState(entry.state, event) !== null) await moveEntry(db, entry, event);
}

/** What the office has accepted, or does without, is not the customer's to take away. */
async function demandUnjudged(db: Knex, { entry_id }: FileDbRow): Promise<void> {
  const entry = await db<EntryDbRow>('checklist_entries').where({ id: entry_id }).first();
  if (entry === undefined || nextEntryState(entry.state, 'last-file-removed') === null)
    throw new PortalError('state-not-allowed');
}

/** Removes the row of a file, in the transaction that holds its pratica's; its contents go once that is committed. */
export async function removeRow(db: Knex, pratica: PraticaDbRow, row: FileDbRow): Promise<void> {
  await db('uploaded_documents').where({ id: row.id }).delete();
  if (row.state !== 'pending') await afterRemoval(db, pratica, row.entry_id);
}

/** Forgets the contents of files whose rows are gone. What an interruption leaves is found by the clean-up. */
export async function removeContents(rows: readonly Pick<FileDbRow, 'storage_key'>[]): Promise<void> {
  for (const { storage_key } of rows) if (storage_key !== null) await storage().delete(storage_key);
}

/**
 * Deletes a file, or cancels one that is announced.
 * @throws PortalError `not-found`, `uploads-not-open`, `state-not-allowed` for what was handed in or accepted
 */
export async function deleteFile(strapi: Core.Strapi, caller: CustomerCaller, id: string): Promise<void> {
  const removed = await changeFile(strapi, caller, id, async (db, row, pratica) => {
    if (row.state !== 'pending') {
      demandChangeable(pratica, row);
      await demandUnjudged(db, row);
    }
    await removeRow(db, pratica, row);
    return row;
  });
  await removeContents([removed]);
}

/** Files of a customer for one pratica, by their ids and in that order. @throws PortalError `not-found` */
export async function chosenFiles(strapi: Core.Strapi, caller: CustomerCaller, ids: readonly string[]) {
  const db = database(strapi);
  return Promise.all(ids.map((id) => ownFile(db, caller.id, id)));
}
