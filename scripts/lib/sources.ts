import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const NOT_SOURCES = new Set(['node_modules', 'dist', 'build', '.astro', '.cache']);

function filesBelow(entry: string): string[] {
  if (NOT_SOURCES.has(path.basename(entry))) return [];
  const stat = statSync(entry, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)));
}

/** @returns a digest of the names and contents of files and folders, those below `except` left out. */
export function digestOf(entries: readonly string[], except: readonly string[] = []): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of entries.flatMap(filesBelow)) {
    if (except.some((folder) => file.startsWith(`${folder}${path.sep}`))) continue;
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
