import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../../env';

/** Makes the folder of the media library. @returns one Italian line when that is not possible. */
export function mediaFolderProblem(env: Env): string | null {
  const folder = path.resolve(env.PUBLIC_FOLDER, 'uploads');
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch {
    return `La cartella ${folder} non si può creare: controlla PUBLIC_FOLDER.`;
  }
}
