import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { FIRST_PLAIN, FURTHER_PLAIN, SEGMENT_LENGTH } from '../../../src/adapters/storage/layout';
import { LocalStorage } from '../../../src/adapters/storage/local-storage';
import { StorageError } from '../../../src/adapters/storage/storage';

const OLD = { id: '2025', key: createHash('sha256').update('old').digest() };
const NEW = { id: '2026', key: createHash('sha256').update('new').digest() };
const KEY = 'anna/documento';

let folder: string;
let storage: LocalStorage;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-storage-'));
  storage = new LocalStorage(folder, [NEW]);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function contents(size: number): Buffer {
  return Buffer.from(Uint8Array.from({ length: size }, (_, index) => (index * 31 + (index >> 8)) & 255));
}

function inChunks(bytes: Buffer, length: number): Readable {
  const count = Math.ceil(bytes.length / length);
  return Readable.from(
    Array.from({ length: count }, (_, index) => bytes.subarray(index * length, (index + 1) * length)),
  );
}

const read = async (...range: Parameters<LocalStorage['open']>) => buffer(await storage.open(...range));
const placeOf = (key: string) => path.join(folder, ...key.split('/'));

const BORDERS = [0, FIRST_PLAIN, FIRST_PLAIN + FURTHER_PLAIN, FIRST_PLAIN + 2 * FURTHER_PLAIN];
const size = fc
  .tuple(fc.constantFrom(...BORDERS), fc.integer({ min: -2, max: 2 }))
  .map(([border, step]) => Math.max(0, border + step));

test('a file comes back as it was put, whatever its size and however it came', async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.integer({ min: 1, max: 200_000 }), async (length, chunk) => {
      const bytes = contents(length);
      const stored = await storage.put(KEY, inChunks(bytes, chunk));
      expect(stored).toEqual({ size: length, sha256: createHash('sha256').update(bytes).digest('hex') });
      expect((await read(KEY)).equals(bytes)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('any part of a file can be read by itself', async () => {
  const bytes = contents(FIRST_PLAIN + 2 * FURTHER_PLAIN + 7);
  await storage.put(KEY, Readable.from([bytes]));
  const place = fc.integer({ min: 0, max: bytes.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, place, async (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      expect((await read(KEY, { from, to })).equals(bytes.subarray(from, to + 1))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('nothing of what a file says stands on the disk', async () => {
  const said = 'codice fiscale RSSMRA80A01H501U';
  await storage.put(KEY, Readable.from([Buffer.from(said.repeat(100))]));
  expect((await readFile(placeOf(KEY))).includes('RSSMRA80A01H501U')).toBe(false);
});

describe('a file that somebody changed is not handed out', () => {
  const bytes = contents(FIRST_PLAIN + FURTHER_PLAIN + 100);

  async function changed(change: (file: Buffer) => Buffer): Promise<void> {
    await storage.put(KEY, Readable.from([bytes]));
    await writeFile(placeOf(KEY), change(await readFile(placeOf(KEY))));
  }

  test('by one bit, wherever it stands', async () => {
    await storage.put(KEY, Readable.from([bytes]));
    const { length } = await readFile(placeOf(KEY));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          await changed((file) => {
            file.writeUInt8(file.readUInt8(at) ^ (1 << bit), at);
            return file;
          });
          await expect(read(KEY)).rejects.toThrow(StorageError);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['cut short within a segment', (file: Buffer) => file.subarray(0, file.length - 1)],
    ['cut short after a segment', (file: Buffer) => file.subarray(0, 2 * SEGMENT_LENGTH)],
    ['cut down to nothing', () => Buffer.alloc(0)],
    ['made longer', (file: Buffer) => Buffer.concat([file, Buffer.alloc(SEGMENT_LENGTH)])],
    [
      'with its segments in another order',
      (file: Buffer) =>
        Buffer.concat([
          file.subarray(0, SEGMENT_LENGTH),
          file.subarray(2 * SEGMENT_LENGTH),
          file.subarray(SEGMENT_LENGTH, 2 * SEGMENT_LENGTH),
        ]),
    ],
  ])('%s', async (_, change) => {
    await changed(change);
    await expect(read(KEY)).rejects.toThrow(StorageError);
  });

  test('for another customer’s', async () => {
    await storage.put(KEY, Readable.from([bytes]));
    await storage.put('bruno/documento', Readable.from([bytes]));
    await writeFile(placeOf(KEY), await readFile(placeOf('bruno/documento')));
    await expect(read(KEY)).rejects.toThrow(StorageError);
  });
});

test('files of an older key are read for as long as the key is there', async () => {
  const bytes = contents(1000);
  await new LocalStorage(folder, [OLD]).put(KEY, Readable.from([bytes]));
  storage = new LocalStorage(folder, [NEW, OLD]);
  expect((await read(KEY)).equals(bytes)).toBe(true);
  storage = new LocalStorage(folder, [NEW]);
  await expect(read(KEY)).rejects.toMatchObject({ reason: 'key-missing' });
});

test('a file that breaks off while it comes leaves the earlier one, and nothing beside it', async () => {
  await storage.put(KEY, Readable.from([Buffer.from('di prima')]));
  const broken = Readable.from(
    (function* () {
      yield contents(100_000);
      throw new Error('connection lost');
    })(),
  );
  await expect(storage.put(KEY, broken)).rejects.toThrow('connection lost');
  expect(String(await read(KEY))).toBe('di prima');
  expect(await readdir(path.join(folder, 'anna'))).toEqual(['documento']);
});

test('what a killed process left in the making is never listed, and removed once it is old', async () => {
  await storage.put(KEY, Readable.from([Buffer.from('intero')]));
  const half = path.join(folder, 'anna', '.unfinished-di-un-processo-terminato');
  await writeFile(half, 'a metà');
  const keys: string[] = [];
  for await (const { key } of storage.list()) keys.push(key);
  expect(keys).toEqual([KEY]);
  expect(await storage.removeUnfinished(60_000)).toBe(0);
  await utimes(half, new Date(0), new Date(0));
  expect(await storage.removeUnfinished(60_000)).toBe(1);
  expect(await readdir(path.join(folder, 'anna'))).toEqual(['documento']);
});

test('a file is gone once it is deleted, and deleting it again is no error', async () => {
  await storage.put(KEY, Readable.from([Buffer.from('da buttare')]));
  await storage.delete(KEY);
  await storage.delete(KEY);
  await expect(read(KEY)).rejects.toMatchObject({ reason: 'missing' });
});

test.each([
  '../fuori',
  '/etc/passwd',
  'anna/../bruno',
  'anna//x',
  'Anna',
  '.unfinished-x',
  'anna/.unfinished-x',
  '',
])('no key leads out of the folder or to a file in the making: «%s»', async (key) => {
  await expect(storage.put(key, Readable.from([Buffer.from('x')]))).rejects.toThrow('not the key');
  await expect(storage.open(key)).rejects.toThrow('not the key');
  await expect(storage.delete(key)).rejects.toThrow('not the key');
});
