import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes a folder with those above it; one that is there, or that another process makes meanwhile, is left as it is. Node's own way to
 * make them all never ends where the system says that a folder above is missing which is there, as it does below /proc.
 * @param mode of the folders that are made
 * @throws Error with the system's code: ENOENT, EACCES, EEXIST where a file stands in the way
 */
export function makeFolder(folder: string, mode = 0o777): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}
