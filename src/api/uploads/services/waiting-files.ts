import type { Core } from '@strapi/strapi';
import { scanner, type Scanner } from '../../../adapters/antivirus/own-scanner';
import type { ScanResult } from '../../../adapters/antivirus/scan';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, transaction, type Knex } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { storage } from '../../../adapters/storage/own-storage';
import { audit } from '../../audit/services/audit';
import { moveEntry, type EntryDbRow } from '../../pratiche/services/checklist';
import { recordEvent } from '../../pratiche/services/events';
import type { PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { tellAbout } from '../../pratiche/services/tell';
import { nextEntryState } from '../../../domain/pratiche/checklist';
import { REFUSALS } from '../../../domain/uploads/refusals';
import { isUnderWay } from '../../../domain/pratiche/pratica-state';
import { nextUploadState } from '../../../domain/pratiche/upload-state';
import { removeContents } from './change';
import type { FileDbRow } from './file-rows';
import { moveUpload } from './finish';
import { tellOfUpload } from './keep';

const SYSTEM = { kind: 'system' } as const;

/** So many files in a row about which the scanner says nothing: it is not there. */
const SILENT_AT_MOST = 3;

/** Sends an entry back after the virus, and lets the customer upload again where the upload was finished. */
async function askForAnother(db: Knex, pratica: PraticaDbRow, entry: EntryDbRow): Promise<void> {
  if (nextEntryState(entry.state, 'send-back') === null) return;
  await moveEntry(db, entry, 'send-back', REFUSALS.infected);
  await recordEvent(db, pratica, 'entry-sent-back', SYSTEM, `${entry.name}: ${REFUSALS.infected}`);
  if (isUnderWay(pratica.state) && nextUploadState(pratica.upload_state, 'reopen') !== null) {
    await moveUpload(db, pratica, 'reopen');
    await recordEvent(db, pratica, 'upload-reopened', SYSTEM);
  }
  await tellAbout(db, pratica, 'paper-to-be-redone', 'documenti', {
    documento: entry.name,
    motivo: REFUSALS.infected,
  });
}

/** Removes a file in which the scanner found a virus after all, and asks the customer for another one. */
async function removeInfected(strapi: Core.Strapi, { id, pratica_id }: FileDbRow): Promise<void> {
  const removed = await contestedTransaction(strapi, async (db) => {
    const pratica = await db<PraticaDbRow>('pratiche').where({ id: pratica_id }).forUpdate().first();
    // As it is now that nobody else can change it: the customer may have deleted it.
    const row = await db<FileDbRow>('uploaded_documents').where({ id, state: 'waiting-for-scan' }).first();
    if (pratica === undefined || row === undefined) return [];
    await db('uploaded_documents').where({ id }).delete();
    const entry = await db<EntryDbRow>('checklist_entries').where({ id: row.entry_id }).first();
    // Of what waits for an operator's yes after a takeover the person who has the account now knows nothing.
    if (entry !== undefined && !row.held) await askForAnother(db, pratica, entry);
    const details = { document: entry?.name ?? '' };
    await audit(db, { action: 'document-infected', actor: SYSTEM, customerId: row.customer_id, details });
    return [row];
  });
  await removeContents(removed);
}

async function scanOne(scan: Scanner | null, row: FileDbRow): Promise<ScanResult> {
  // Without a scanner the CAF takes files unscanned: also those that came when there was one.
  if (row.storage_key === null || scan === null) return 'clean';
  const contents = await storage().open(row.storage_key);
  try {
    return await scan(contents);
  } finally {
    contents.destroy();
  }
}

function noteClean(strapi: Core.Strapi, row: FileDbRow): Promise<void> {
  return transaction(strapi, async (db) => {
    const noted = await db('uploaded_documents')
      .where({ id: row.id, state: row.state })
      .update({ state: 'stored', changed_at: now() });
    // The suite is told of a held one when an operator has said yes.
    if (noted === 1 && !row.held) await tellOfUpload(db, row);
  });
}

/**
 * Has the scanner look at the files that came while it said nothing, the oldest first; ends where it is silent again and
 * again. One file's trouble is its own: those behind it are looked at.
 */
export async function scanWaitingFiles(strapi: Core.Strapi): Promise<void> {
  const db = database(strapi);
  const scan = scanner();
  const waiting = await db<FileDbRow>('uploaded_documents').where('state', 'waiting-for-scan').orderBy('id');
  let silent = 0;
  for (const row of waiting) {
    try {
      const result = await scanOne(scan, row);
      silent = result === 'unavailable' ? silent + 1 : 0;
      if (silent === SILENT_AT_MOST) return;
      if (result === 'infected') await removeInfected(strapi, row);
      if (result === 'clean') await noteClean(strapi, row);
    } catch (error) {
      const kind = error instanceof Error ? error.name : typeof error;
      strapi.log.error(`file ${String(row.id)} that waits for the scanner: ${kind}`);
    }
  }
}

export const waitingFilesScan: ScheduledTask = {
  name: 'scan-of-waiting-files',
  everyMinutes: 2,
  run: scanWaitingFiles,
};
