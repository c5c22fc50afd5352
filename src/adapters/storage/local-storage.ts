import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decryptedFile } from './decrypt';
import { encryptedFile } from './encrypt';
import type { StorageKey } from './file-key';
import { StorageError, type ByteRange, type ListedFile, type Storage, type StoredFile } from './storage';

// Parts of small letters, digits and hyphens: a key can never lead out of the folder, nor to a file in the making.
const KEY = /^[a-z0-9][a-z0-9-]{0,99}(\/[a-z0-9][a-z0-9-]{0,99}){0,4}$/;
const UNFINISHED = '.unfinished-';

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

/** Files on this machine's own disk, each encrypted. Several instances of the portal may share the folder. */
export class LocalStorage implements Storage {
  /** @param keys newest first: it encrypts what is put, all of them read */
  constructor(
    private readonly folder: string,
    private readonly keys: readonly [StorageKey, ...StorageKey[]],
  ) {}

  private place(key: string): string {
    if (!KEY.test(key)) throw new Error('not the key of a stored file');
    return path.join(this.folder, ...key.split('/'));
  }

  async put(key: string, source: Readable): Promise<StoredFile> {
    const place = this.place(key);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    // Beside its final place, so that giving it its name is one step of the file system.
    const unfinished = path.join(path.dirname(place), `${UNFINISHED}${randomUUID()}`);
    const digest = createHash('sha256');
    let size = 0;
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        digest.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    }
    try {
      await pipeline(
        encryptedFile(counted(), this.keys[0], key),
        createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
      );
      await rename(unfinished, place);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return { size, sha256: digest.digest('hex') };
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    let file: FileHandle;
    try {
      file = await open(this.place(key), 'r');
    } catch (error) {
      throw isMissing(error) ? new StorageError('missing') : error;
    }
    try {
      const { size, read } = await decryptedFile(file, this.keys, key);
      const contents = Readable.from(read(range ?? { from: 0, to: size - 1 }), { objectMode: false });
      // Also when nobody ever reads from it: a generator that has not begun has nothing to clean up.
      contents.once('close', () => void file.close());
      return contents;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.place(key), { force: true });
  }

  async *list(): AsyncGenerator<ListedFile> {
    for await (const { place, name, modifiedAt } of this.files())
      if (!name.startsWith(UNFINISHED))
        yield { key: path.relative(this.folder, place).split(path.sep).join('/'), modifiedAt };
  }

  async removeUnfinished(olderThan: number): Promise<number> {
    let removed = 0;
    for await (const { place, name, modifiedAt } of this.files()) {
      if (!name.startsWith(UNFINISHED) || Date.now() - modifiedAt.getTime() < olderThan) continue;
      await rm(place, { force: true });
      removed += 1;
    }
    return removed;
  }

  private async *files(
    folder = this.folder,
  ): AsyncGenerator<{ place: string; name: string; modifiedAt: Date }> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for (const entry of entries) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) yield* this.files(place);
      // Somebody may delete it in this very moment.
      const found = entry.isFile() ? await stat(place).catch(() => null) : null;
      if (found !== null) yield { place, name: entry.name, modifiedAt: found.mtime };
    }
  }
}
