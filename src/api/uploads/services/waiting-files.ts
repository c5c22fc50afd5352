import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { scanner } from '../../../adapters/antivirus/own-scanner';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { storage } from '../../../adapters/storage/own-storage';
import { audit } from '../../audit/services/audit';
import { moveEntry, type EntryDbRow } from '../../pratiche/services/checklist';
import { recordEvent } from '../../pratiche/services/events';
import type { PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { tellAbout } from '../../pratiche/services/tell';
import { nextEntryState } from '../../../domain/pratiche/checklist';
import { REFUSALS } from '../../../domain/uploads/refusals';
import { removeContents, removeRow } from './change';
import type { FileDbRow } from './file-rows';

const SYSTEM = { kind: 'system' } as const;

/** Removes a file in which the scanner found a virus after all, and asks the customer for another one. */
async function removeInfected(strapi: Core.Strapi, { id }: FileDbRow): Promise<void> {
  const removed = await contestedTransaction(strapi, async (db) => {
    const row = await db<FileDbRow>('uploaded_documents').where({ id }).first();
    if (row === undefined) return [];
    const pratica = await db<PraticaDbRow>('pratiche').where({ id: row.pratica_id }).forUpdate().first();
    const entry = await db<EntryDbRow>('checklist_entries').where({ id: row.entry_id }).first();
    if (pratica === undefined || entry === undefined) return [];
    await removeRow(db, pratica, row);
    const present = (await db<EntryDbRow>('checklist_entries').where({ id: entry.id }).first()) ?? entry;
    if (nextEntryState(present.state, 'send-back') !== null)
      await moveEntry(db, present, 'send-back', REFUSALS.infected);
    await recordEvent(db, pratica, 'entry-sent-back', SYSTEM, `${entry.name}: ${REFUSALS.infected}`);
    await tellAbout(db, pratica, 'paper-to-be-redone', 'documenti', {
      documento: entry.name,
      motivo: REFUSALS.infected,
    });
    const details = { document: entry.name };
    await audit(db, { action: 'document-infected', actor: SYSTEM, customerId: row.customer_id, details });
    return [row];
  });
  await removeContents(removed);
}

/**
 * Has the scanner look at the files that came while it said nothing, the oldest first; ends where it is silent again.
 */
export async function scanWaitingFiles(strapi: Core.Strapi): Promise<void> {
  const db = database(strapi);
  const scan = scanner();
  const waiting = await db<FileDbRow>('uploaded_documents').where('state', 'waiting-for-scan').orderBy('id');
  for (const row of waiting) {
    if (row.storage_key === null) continue;
    // Without a scanner the CAF takes files unscanned: also those that came when there was one.
    const contents = scan === null ? null : await storage().open(row.storage_key);
    const result = scan === null || contents === null ? 'clean' : await scan(Readable.from(contents));
    if (result === 'unavailable') return;
    if (result === 'infected') await removeInfected(strapi, row);
    else await db('uploaded_documents').where({ id: row.id, state: row.state }).update({ state: 'stored' });
  }
}

export const waitingFilesScan: ScheduledTask = {
  name: 'scan-of-waiting-files',
  everyMinutes: 2,
  run: scanWaitingFiles,
};
