import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { storage } from '../../../adapters/storage/own-storage';

/** No request lives so long: what is older was left by an interruption. */
const LEFT_BEHIND_MS = 3_600_000;

/** So long an announced file can be sent again. */
const ANNOUNCED_MS = 24 * 3_600_000;

const AT_ONCE = 200;

/** Every table whose rows know of kept files, by their `storage_key`. */
const FILE_TABLES = ['uploaded_documents', 'archived_versions', 'communication_attachments'] as const;

async function removeUnknown(strapi: Core.Strapi, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const wanted = new Set<string>();
  for (const table of FILE_TABLES)
    for (const key of await database(strapi)(table)
      .whereIn('storage_key', keys)
      .pluck<string[]>('storage_key'))
      wanted.add(key);
  const orphans = keys.filter((key) => !wanted.has(key));
  for (const key of orphans) await storage().delete(key);
  return orphans.length;
}

/**
 * Removes what interruptions left: files that no row knows of, halves of files, announcements that nothing followed.
 * A file lies in the storage before its row knows of it: only what has lain there for long is nobody's.
 * @param leftBehind age in milliseconds from which on a file is nobody's
 * @returns how many files there were
 */
export async function cleanUpFiles(strapi: Core.Strapi, leftBehind = LEFT_BEHIND_MS): Promise<number> {
  let removed = await storage().removeUnfinished(leftBehind);
  let old: string[] = [];
  for await (const { key, modifiedAt } of storage().list()) {
    if (Date.now() - modifiedAt.getTime() < leftBehind) continue;
    old.push(key);
    if (old.length < AT_ONCE) continue;
    removed += await removeUnknown(strapi, old);
    old = [];
  }
  removed += await removeUnknown(strapi, old);
  await database(strapi)('uploaded_documents')
    .where('state', 'pending')
    .where('announced_at', '<', after(now(), -ANNOUNCED_MS))
    .delete();
  return removed;
}

export const filesCleanUp: ScheduledTask = {
  name: 'clean-up-of-files',
  everyMinutes: 60,
  async run(strapi) {
    await cleanUpFiles(strapi);
  },
};
