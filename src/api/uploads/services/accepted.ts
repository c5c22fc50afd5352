import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import type { EntryEvent } from '../../../domain/pratiche/checklist';

/**
 * Notes which files the office has accepted, in the transaction in which it judges their entry: they stay, also when the
 * customer adds others and the entry is to be looked at again. What is sent back can be taken away.
 */
export async function noteJudgement(db: Knex, entryId: number, event: EntryEvent): Promise<void> {
  // What waits for the scanner no operator has seen, nor the papers of whoever had the account before.
  const seen = db('uploaded_documents').where({ entry_id: entryId, state: 'stored', held: false });
  if (event === 'accept') await seen.whereNull('accepted_at').update({ accepted_at: now() });
  if (event === 'send-back')
    await db('uploaded_documents').where({ entry_id: entryId }).update({ accepted_at: null });
}
