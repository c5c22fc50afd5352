import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type * as OwnStorage from '../../../src/adapters/storage/own-storage';

// The settings are read once, when a module first asks for them: each test starts afresh.
function ownStorage(keys: string, folder: string) {
  jest.resetModules();
  Object.assign(process.env, { DATA_KEYS: keys, STORAGE_FOLDER: folder });
  const { storage } = jest.requireActual<typeof OwnStorage>('../../../src/adapters/storage/own-storage');
  return storage;
}

const [OLD, NEW] = ['1:prima-chiave-di-prova-di-32-caratteri', '2:nuova-chiave-di-prova-di-32-caratteri'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-storage-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('files lie where the settings say, and are read again after a new key was put in front', async () => {
  await ownStorage(OLD, folder)().put('anna', Readable.from([Buffer.from('CU 2026')]));
  expect(await readdir(folder)).toEqual(['anna']);
  const rotated = ownStorage(`${NEW},${OLD}`, folder)();
  expect(await text(await rotated.open('anna'))).toBe('CU 2026');
});

test('a file whose key was taken away is not read', async () => {
  await ownStorage(OLD, folder)().put('anna', Readable.from([Buffer.from('CU 2026')]));
  await expect(ownStorage(NEW, folder)().open('anna')).rejects.toMatchObject({
    reason: 'key-missing',
  });
});

test('without a key nothing is kept', () => {
  const storage = ownStorage('', folder);
  expect(() => storage()).toThrow('DATA_KEYS');
});
