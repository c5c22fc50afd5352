import type { Knex } from '../../../adapters/database';
import type { PraticaSummary } from '../../../contracts/pratiche/fields';
import { progressOf, type JudgedEntry } from '../../../domain/pratiche/checklist';
import type { EntryDbRow } from './checklist';
import type { PraticaDbRow } from './pratica-rows';

interface UnreadRow {
  pratica_id: number;
  unread: number | string;
}

async function judgedEntries(db: Knex, ids: number[]): Promise<Map<number, JudgedEntry[]>> {
  const rows = await db<EntryDbRow>('checklist_entries')
    .whereIn('pratica_id', ids)
    .select('pratica_id', 'state', 'is_required');
  const entries = new Map<number, JudgedEntry[]>();
  for (const { pratica_id, state, is_required } of rows) {
    const judged = { state, required: Boolean(is_required) };
    entries.set(pratica_id, [...(entries.get(pratica_id) ?? []), judged]);
  }
  return entries;
}

async function unreadMessages(
  db: Knex,
  ids: number[],
  sender: 'customer' | 'office',
  from: string,
): Promise<Map<number, number>> {
  const rows = (await db('pratica_messages')
    .whereIn('pratica_id', ids)
    .where({ sender, read_at: null })
    .where('at', '>=', from)
    .groupBy('pratica_id')
    .select('pratica_id')
    .count('* as unread')) as UnreadRow[];
  return new Map(rows.map(({ pratica_id, unread }) => [pratica_id, Number(unread)]));
}

/**
 * Pratiche as lists show them.
 * @param sender of the messages whose unread ones are counted: the other side
 * @param from earlier messages do not count
 */
export async function summariesOf(
  db: Knex,
  rows: readonly PraticaDbRow[],
  sender: 'customer' | 'office',
  from: string,
): Promise<PraticaSummary[]> {
  const ids = rows.map((row) => row.id);
  const entries = await judgedEntries(db, ids);
  const unread = await unreadMessages(db, ids, sender, from);
  return rows.map((row) => ({
    id: row.document_id,
    service: row.service_name,
    year: row.year,
    state: row.state,
    uploadState: row.upload_state,
    expectedDay: row.expected_day,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    progress: progressOf(entries.get(row.id) ?? []),
    unreadMessages: unread.get(row.id) ?? 0,
  }));
}
