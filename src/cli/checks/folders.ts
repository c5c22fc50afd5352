import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../../env';

function folderProblem(folder: string, setting: string, mode: number): string[] {
  try {
    mkdirSync(folder, { recursive: true, mode });
    return [];
  } catch {
    return [`La cartella ${folder} non si può creare: controlla ${setting}.`];
  }
}

/** Makes the folders of the media library and of customers' files. @returns one Italian line for each that cannot be made */
export function folderProblems(env: Env): string[] {
  return [
    ...folderProblem(path.resolve(env.PUBLIC_FOLDER, 'uploads'), 'PUBLIC_FOLDER', 0o777),
    // Nobody else on this machine has anything to look for there.
    ...folderProblem(path.resolve(env.STORAGE_FOLDER), 'STORAGE_FOLDER', 0o700),
  ];
}
