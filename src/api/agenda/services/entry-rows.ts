import { fromJson, type Knex } from '../../../adapters/database';
import { seal, sealOptional, unseal, unsealOptional } from '../../../adapters/secrets';
import type { AgendaEntry, TypedEntry } from '../../../contracts/agenda/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { CommitmentTimes, Repeats } from '../../../domain/agenda/commitment';
import { lastDayOf } from '../../../domain/agenda/occurrences';
import type { CustomerCaller } from '../../../http/callers';
import { ownPast } from '../../pratiche/services/own-past';

/** A commitment, as its table keeps it: what it is about is sealed. */
export interface EntryDbRow {
  id: number;
  document_id: string;
  customer_id: number;
  sealed_title: string;
  sealed_place: string | null;
  sealed_note: string | null;
  first_day: string;
  last_day: string;
  start_time: string | null;
  end_time: string | null;
  repeats: Repeats;
  until: string | null;
  /** JSON of days. */
  skipped_days: unknown;
  /** The last day that it may touch; null: it comes again for ever. */
  over_on: string | null;
  made_at: string;
  changed_at: string;
  /** How often it was changed: calendar programs take the highest. */
  revision: number;
}

/** Whose commitments are read. */
type Owner = Pick<CustomerCaller, 'id'>;

/**
 * The commitments that a customer sees: none of somebody who had the account before.
 * @param past since when they are the customer's own, see `ownPast`
 */
export function visibleEntries(
  db: Knex,
  owner: Owner,
  past: string,
): Knex.QueryBuilder<EntryDbRow, EntryDbRow[]> {
  return db<EntryDbRow>('agenda_entries').where('customer_id', owner.id).where('made_at', '>=', past);
}

/** Every commitment of a customer. */
export async function ownEntries(db: Knex, owner: Owner): Promise<EntryDbRow[]> {
  return visibleEntries(db, owner, await ownPast(db, owner)).orderBy('id');
}

/** Which commitments a customer has, and how each was last changed: cheap, as nothing is unsealed. */
export async function ownEntryMarks(
  db: Knex,
  owner: Owner,
): Promise<Pick<EntryDbRow, 'document_id' | 'revision' | 'changed_at'>[]> {
  return visibleEntries(db, owner, await ownPast(db, owner))
    .orderBy('id')
    .select('document_id', 'revision', 'changed_at');
}

/** Those that may touch a range of days. */
export async function entriesBetween(
  db: Knex,
  owner: Owner,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
): Promise<EntryDbRow[]> {
  return visibleEntries(db, owner, await ownPast(db, owner))
    .where('first_day', '<=', lastDay)
    .where((either) => void either.whereNull('over_on').orWhere('over_on', '>=', firstDay))
    .orderBy('id');
}

/** One of a customer's. @throws PortalError `not-found` also for another customer's */
export async function ownEntry(db: Knex, owner: Owner, id: string, lock = false): Promise<EntryDbRow> {
  const query = visibleEntries(db, owner, await ownPast(db, owner)).where('document_id', id);
  const row = (await (lock ? query.forUpdate() : query).first()) as EntryDbRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** As `ownEntry`, and holds the row until the transaction ends. */
export function lockOwnEntry(db: Knex, owner: Owner, id: string): Promise<EntryDbRow> {
  return ownEntry(db, owner, id, true);
}

export function timesOfRow(row: EntryDbRow): CommitmentTimes {
  return {
    ...{ firstDay: row.first_day, lastDay: row.last_day },
    ...{ startTime: row.start_time, endTime: row.end_time },
    ...{ repeats: row.repeats, until: row.until },
    skippedDays: fromJson<string[]>(row.skipped_days),
  };
}

/** What a commitment is about, readable. */
export function wordsOfRow(row: EntryDbRow): Pick<AgendaEntry, 'title' | 'place' | 'note'> {
  return {
    title: unseal(row.sealed_title),
    place: unsealOptional(row.sealed_place),
    note: unsealOptional(row.sealed_note),
  };
}

export function toEntry(row: EntryDbRow): AgendaEntry {
  const { skippedDays, ...times } = timesOfRow(row);
  return {
    ...{ id: row.document_id, ...wordsOfRow(row), ...times },
    ...{ allDay: times.startTime === null, skippedDays: [...skippedDays] },
  };
}

/** The columns of what a customer wrote. */
export function columnsOf({ title, place, note }: TypedEntry, times: CommitmentTimes) {
  return {
    sealed_title: seal(title),
    sealed_place: sealOptional(place),
    sealed_note: sealOptional(note),
    ...{ first_day: times.firstDay, last_day: times.lastDay },
    ...{ start_time: times.startTime, end_time: times.endTime },
    ...{ repeats: times.repeats, until: times.until, over_on: lastDayOf(times) },
    skipped_days: JSON.stringify(times.skippedDays),
  };
}
