import path from 'node:path';
import { dataKeys, env } from '../../env';
import { LocalStorage } from './local-storage';
import type { Storage } from './storage';

let known: Storage | undefined;

/** Where this installation keeps customers' files. @throws Error when there is no key to encrypt them with */
export function storage(): Storage {
  if (known !== undefined) return known;
  const [newest, ...older] = dataKeys(env);
  if (newest === undefined) throw new Error('DATA_KEYS is empty');
  known = new LocalStorage(path.resolve(env.STORAGE_FOLDER), [newest, ...older]);
  return known;
}
