import { createHash } from 'node:crypto';
import type { Portal } from '../../support/portal';

// Strapi notes there by itself what it did last, whoever calls.
const NOT_OURS = new Set(['strapi_core_store_settings']);

async function tables({ db, strapi }: Portal): Promise<string[]> {
  return strapi.db.dialect.client === 'postgres'
    ? db('pg_tables').whereRaw('schemaname = current_schema()').pluck('tablename')
    : db('sqlite_master').where({ type: 'table' }).pluck('name');
}

/** What stands in every table, as digests: two that are equal mean that nothing was written in between. */
export async function contentOf(portal: Portal): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const table of (await tables(portal)).filter((name) => !NOT_OURS.has(name))) {
    const rows = await portal.db(table).select();
    const lines = rows.map((row) => JSON.stringify(row)).sort();
    content[table] = createHash('sha256').update(lines.join('\n')).digest('hex');
  }
  return content;
}
