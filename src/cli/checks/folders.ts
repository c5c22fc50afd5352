import path from 'node:path';
import type { Env } from '../../env';
import { makeFolder } from '../make-folder';

function folderProblem(folder: string, setting: string, mode: number): string[] {
  try {
    makeFolder(folder, mode);
    return [];
  } catch {
    return [`La cartella ${folder} non si può creare: controlla ${setting}.`];
  }
}

// What lies in the public folder is handed out to whoever asks.
function isInside(folder: string, outer: string): boolean {
  const way = path.relative(outer, folder);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** Makes the folders of the media library and of customers' files. @returns one Italian line for each thing that is wrong */
export function folderProblems(env: Env): string[] {
  const [open, closed] = [path.resolve(env.PUBLIC_FOLDER), path.resolve(env.STORAGE_FOLDER)];
  if (isInside(closed, open))
    return [`La cartella ${closed} sarebbe pubblica: metti STORAGE_FOLDER fuori da PUBLIC_FOLDER.`];
  return [
    ...folderProblem(path.join(open, 'uploads'), 'PUBLIC_FOLDER', 0o777),
    // Nobody else on this machine has anything to look for there.
    ...folderProblem(closed, 'STORAGE_FOLDER', 0o700),
  ];
}
