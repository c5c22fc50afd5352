import { createHash } from 'node:crypto';
import type { Portal } from '../../support/portal';

// What the server notes there by itself, whoever calls: what Strapi did last, whose turn a scheduled task is.
const BY_ITSELF = new Set(['strapi_core_store_settings', 'task_leases', 'sqlite_sequence']);

// Once a minute a session notes that it was used, by good requests and bad ones alike.
const LAST_USE = ['last_seen_at', 'idle_expires_at'];

function lineOf(row: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(row).filter(([column]) => !LAST_USE.includes(column)));
}

// Whatever the suite asks, that it asked stands in the audit log.
const isOfCalling = (table: string, row: Record<string, unknown>) =>
  table === 'audit_events' && row['action'] === 'suite-call';

async function tables({ db, strapi }: Portal): Promise<string[]> {
  return strapi.db.dialect.client === 'postgres'
    ? db('pg_tables').whereRaw('schemaname = current_schema()').pluck('tablename')
    : db('sqlite_master').where({ type: 'table' }).pluck('name');
}

/** How many rows SQLite's one connection has changed since it was opened; PostgreSQL cannot tell. */
async function rowsChanged({ db, strapi }: Portal): Promise<number | null> {
  if (strapi.db.dialect.client === 'postgres') return null;
  const [row] = await db.raw<{ changes: number }[]>('select total_changes() as changes');
  return row?.changes ?? null;
}

async function readAll(portal: Portal): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const table of (await tables(portal)).filter((name) => !BY_ITSELF.has(name))) {
    const rows: Record<string, unknown>[] = await portal.db(table).select();
    const lines = rows
      .filter((row) => !isOfCalling(table, row))
      .map(lineOf)
      .sort();
    content[table] = createHash('sha256').update(lines.join('\n')).digest('hex');
  }
  return content;
}

const read = new WeakMap<Portal, { changes: number; content: Record<string, string> }>();

/**
 * What stands in every table, as digests: two that are equal mean that nothing was written in between. The tables are read again only
 * where some row has been changed since.
 */
export async function contentOf(portal: Portal): Promise<Record<string, string>> {
  const changes = await rowsChanged(portal);
  const before = read.get(portal);
  if (changes !== null && before?.changes === changes) return before.content;
  const content = await readAll(portal);
  if (changes !== null) read.set(portal, { changes, content });
  return content;
}
