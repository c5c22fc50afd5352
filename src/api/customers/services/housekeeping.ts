import type { Core } from '@strapi/strapi';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { after, now } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long rows stay after their end, in days. */
const KEPT = {
  /** Long enough to tell somebody who asks that the link has expired. */
  links: 1,
  /** Of people who never became customers. */
  requests: 30,
  /** Who asked for somebody else's codice fiscale: until nobody disputes what was decided. */
  resolvedConflicts: 365,
};

const AT_ONCE = 1000;

// Some rows at a time, so that nobody waits long for the tables.
async function deleteOld(db: Knex, table: string, old: (query: Knex.QueryBuilder) => void): Promise<void> {
  let deleted = AT_ONCE;
  while (deleted === AT_ONCE) {
    const some = db(table).where(old).limit(AT_ONCE).select('id');
    deleted = await db(table).whereIn('id', some).delete();
    await nextTurn();
  }
}

/** Deletes what has run out: sessions, links, requests of registration, counted attempts, old conflicts. */
export async function cleanUpCustomers(strapi: Core.Strapi): Promise<void> {
  const db = database(strapi);
  const at = now();
  const before = (milliseconds: number) => after(at, -milliseconds);
  const rules = await db('portal_rules').first<{ registration_link_hours: number } | undefined>(
    'registration_link_hours',
  );
  const linkLife = (rules?.registration_link_hours ?? 0) * HOUR;
  await deleteOld(db, 'customer_sessions', (session) => {
    void session.where('absolute_expires_at', '<', at).orWhere('idle_expires_at', '<', at);
  });
  await deleteOld(db, 'one_time_links', (link) => {
    void link.where('expires_at', '<', before(KEPT.links * DAY));
  });
  await deleteOld(db, 'registration_requests', (request) => {
    void request.where('requested_at', '<', before(linkLife + KEPT.requests * DAY));
  });
  await deleteOld(db, 'rate_limits', (counter) => {
    void counter.where('window_end', '<', at);
  });
  await deleteOld(db, 'customer_conflicts', (conflict) => {
    void conflict.where('resolved_at', '<', before(KEPT.resolvedConflicts * DAY));
  });
}

/** The cleaning of the tables of customers, once an hour. */
export const customersHousekeeping: ScheduledTask = {
  name: 'customers-housekeeping',
  everyMinutes: 60,
  run: cleanUpCustomers,
};
