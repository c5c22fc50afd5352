import { createDecipheriv } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { fileKeyOf, segmentNonce, type FileKey, type StorageKey } from './file-key';
import {
  PROLOGUE_LENGTH,
  TAG_LENGTH,
  layoutOf,
  plainRoom,
  plainStart,
  segmentOf,
  segmentStart,
} from './layout';
import { StorageError, type ByteRange } from './storage';

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function decryptSegment(key: FileKey, index: number, isLast: boolean, segment: Buffer): Buffer {
  if (segment.length < TAG_LENGTH) throw new StorageError('damaged');
  const nonce = segmentNonce(key, index, isLast);
  const decipher = createDecipheriv('aes-256-gcm', key.key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAuthTag(segment.subarray(-TAG_LENGTH));
  try {
    return Buffer.concat([decipher.update(segment.subarray(0, -TAG_LENGTH)), decipher.final()]);
  } catch {
    throw new StorageError('damaged');
  }
}

/** An encrypted file that is open: its size, and its contents from any place. */
export interface DecryptedFile {
  /** Plain bytes. */
  size: number;
  /** Every segment is checked before a byte of it is handed out. @throws StorageError `damaged` */
  read(range: ByteRange): AsyncGenerator<Buffer>;
}

/** Reads the beginning of an encrypted file. @throws StorageError `damaged`, `key-missing` */
export async function decryptedFile(
  file: FileHandle,
  keys: readonly StorageKey[],
  name: string,
): Promise<DecryptedFile> {
  const layout = layoutOf((await file.stat()).size);
  if (layout === null) throw new StorageError('damaged');
  const { segments, size } = layout;
  const key = fileKeyOf(await readAt(file, 0, PROLOGUE_LENGTH), keys, name);
  return {
    size,
    async *read({ from, to }) {
      const last = segmentOf(Math.max(0, to));
      for (let index = segmentOf(from); index <= Math.min(last, segments - 1); index += 1) {
        const segment = await readAt(file, segmentStart(index), plainRoom(index) + TAG_LENGTH);
        const plain = decryptSegment(key, index, index === segments - 1, segment);
        const start = plainStart(index);
        yield plain.subarray(Math.max(0, from - start), Math.min(plain.length, to + 1 - start));
      }
    },
  };
}
