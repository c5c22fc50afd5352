import type { Readable } from 'node:stream';

/** A part of a file: `from` is the first byte, `to` the last one. */
export interface ByteRange {
  from: number;
  to: number;
}

/** A file that was put into the storage. */
export interface StoredFile {
  /** Bytes of its contents. */
  size: number;
  /** SHA-256 of its contents, in hexadecimal. */
  sha256: string;
}

export interface ListedFile {
  key: string;
  modifiedAt: Date;
}

/** Where customers' files lie; what a key names is the capability's own business. */
export interface Storage {
  /**
   * Keeps what a stream brings, whole or not at all: an earlier file under the key stays until the new one is complete.
   * @throws whatever the stream throws; nothing is kept then
   */
  put(key: string, source: Readable): Promise<StoredFile>;
  /** Reads a file, or a part of it, while it is consumed. @throws StorageError */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** Forgets a file; one that is not there is forgotten already. */
  delete(key: string): Promise<void>;
  list(): AsyncIterable<ListedFile>;
  /** Removes what interrupted puts left behind. @param olderThan in milliseconds @returns how many there were */
  removeUnfinished(olderThan: number): Promise<number>;
}

/** Why a file cannot be read. `missing`: nobody put it; `damaged`: it is not what was put; `key-missing`: its key is not there. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(readonly reason: 'missing' | 'damaged' | 'key-missing') {
    super(`stored file: ${reason}`);
  }
}
