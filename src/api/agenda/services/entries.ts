import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, insertRow, type Knex } from '../../../adapters/database';
import { countAttempt, type Limit } from '../../../adapters/limits';
import type { AgendaEntry, TypedEntry } from '../../../contracts/agenda/fields';
import { PortalError } from '../../../contracts/portal-error';
import { isAllSkipped, mayBeginOn } from '../../../domain/agenda/occurrences';
import { timesOf } from '../../../domain/agenda/typed-times';
import type { CustomerCaller } from '../../../http/callers';
import { ownPast } from '../../pratiche/services/own-past';
import { columnsOf, lockOwnEntry, ownEntry, timesOfRow, toEntry, visibleEntries } from './entry-rows';
import { lockAccount } from '../../customers/services/lock-account';

/** More than a person writes down. */
const CHANGES: Limit = { name: 'agenda-changes', attempts: 200, minutes: 60 };

const MOST_ENTRIES = 500;
/** Each of these is worked out whenever the agenda is looked at. */
const MOST_REPEATING = 50;
const MOST_SKIPPED = 100;

async function demandPlace(db: Knex, caller: CustomerCaller, repeats: boolean): Promise<void> {
  const query = visibleEntries(db, caller, await ownPast(db, caller)).count({ count: '*' });
  if (repeats) void query.whereNot('repeats', 'none');
  const [counted] = (await query) as { count: number | string }[];
  if (Number(counted?.count) >= (repeats ? MOST_REPEATING : MOST_ENTRIES))
    throw new PortalError('agenda-full');
}

/** Writes a commitment down, for whoever has made sure that there is a place for it. */
export function insertEntry(db: Knex, customerId: number, typed: TypedEntry) {
  const at = now();
  return insertRow(db, 'agenda_entries', {
    ...columnsOf(typed, timesOf(typed)),
    ...{ customer_id: customerId, made_at: at, changed_at: at, revision: 0 },
  });
}

/** @throws PortalError `agenda-full`, `too-many-attempts` */
export async function addEntry(strapi: Core.Strapi, caller: CustomerCaller, typed: TypedEntry) {
  await countAttempt(strapi, CHANGES, caller.documentId);
  return contestedTransaction(strapi, async (db) => {
    await lockAccount(db, caller);
    await demandPlace(db, caller, false);
    if (typed.repeats !== 'none') await demandPlace(db, caller, true);
    const { document_id: id } = await insertEntry(db, caller.id, typed);
    return { id };
  });
}

/** @throws PortalError `not-found` also for another customer's */
export async function readEntry(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
): Promise<AgendaEntry> {
  return toEntry(await ownEntry(database(strapi), caller, id));
}

/**
 * Writes a commitment anew. Days that were taken out of it stay out where it would still come.
 * @throws PortalError `not-found`, `agenda-full`, `too-many-attempts`
 */
export async function changeEntry(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  typed: TypedEntry,
): Promise<void> {
  await countAttempt(strapi, CHANGES, caller.documentId);
  await contestedTransaction(strapi, async (db) => {
    await lockAccount(db, caller);
    const row = await lockOwnEntry(db, caller, id);
    if (row.repeats === 'none' && typed.repeats !== 'none') await demandPlace(db, caller, true);
    const times = timesOf(typed);
    const kept = timesOfRow(row).skippedDays.filter((day) => mayBeginOn(times, day));
    const skippedDays = times.repeats === 'none' || isAllSkipped({ ...times, skippedDays: kept }) ? [] : kept;
    await db('agenda_entries')
      .where({ id: row.id })
      .update({
        ...columnsOf(typed, { ...times, skippedDays }),
        ...{ changed_at: now(), revision: row.revision + 1 },
      });
  });
}

/** Takes a commitment away, all of its days. @throws PortalError `not-found` */
export async function removeEntry(strapi: Core.Strapi, caller: CustomerCaller, id: string): Promise<void> {
  const db = database(strapi);
  const past = await ownPast(db, caller);
  const removed = await visibleEntries(db, caller, past).where('document_id', id).delete();
  if (removed === 0) throw new PortalError('not-found');
}

/**
 * Takes one day out of a commitment that repeats; with its last one it is gone.
 * @throws PortalError `not-found` also where it does not begin on that day, `agenda-full`, `too-many-attempts`
 */
export async function skipDay(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
  day: string,
): Promise<void> {
  await countAttempt(strapi, CHANGES, caller.documentId);
  await contestedTransaction(strapi, async (db) => {
    const row = await lockOwnEntry(db, caller, id);
    const times = timesOfRow(row);
    if (times.repeats === 'none' || !mayBeginOn(times, day)) throw new PortalError('not-found');
    if (times.skippedDays.includes(day)) return;
    if (times.skippedDays.length >= MOST_SKIPPED) throw new PortalError('agenda-full');
    const skippedDays = [...times.skippedDays, day].sort();
    const rows = db('agenda_entries').where({ id: row.id });
    if (isAllSkipped({ ...times, skippedDays })) await rows.delete();
    else
      await rows.update({
        skipped_days: JSON.stringify(skippedDays),
        ...{ changed_at: now(), revision: row.revision + 1 },
      });
  });
}
