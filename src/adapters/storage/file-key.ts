import { createHash, hkdfSync } from 'node:crypto';
import {
  FINGERPRINT_LENGTH,
  HEADER_LENGTH,
  MARK,
  NONCE_PREFIX_LENGTH,
  PREAMBLE_LENGTH,
  PROLOGUE_LENGTH,
  SALT_LENGTH,
} from './layout';
import { StorageError } from './storage';

/** A key for data at rest, by its name. */
export interface StorageKey {
  id: string;
  key: Buffer;
}

/** What encrypts the segments of one file. */
export interface FileKey {
  key: Buffer;
  noncePrefix: Buffer;
}

const KEY_LENGTH = 32;

function fingerprint({ id }: StorageKey): Buffer {
  return createHash('sha256').update(id).digest().subarray(0, FINGERPRINT_LENGTH);
}

// The name of a file is part of its key: a file that somebody puts in another's place cannot be read.
function derive(key: Buffer, salt: Buffer, name: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, name, KEY_LENGTH));
}

/** What stands before the segments of a new file. */
export function writePrologue(key: StorageKey, salt: Buffer, noncePrefix: Buffer): Buffer {
  return Buffer.concat([MARK, fingerprint(key), Buffer.from([HEADER_LENGTH]), salt, noncePrefix]);
}

/** The key of a new file. @param salt 32 random bytes @param noncePrefix 7 random bytes */
export function newFileKey(key: StorageKey, salt: Buffer, noncePrefix: Buffer, name: string): FileKey {
  return { key: derive(key.key, salt, name), noncePrefix };
}

/** Finds the key of a file. @throws StorageError `damaged`, `key-missing` */
export function fileKeyOf(prologue: Buffer, keys: readonly StorageKey[], name: string): FileKey {
  const isOurs =
    prologue.length === PROLOGUE_LENGTH &&
    prologue.subarray(0, MARK.length).equals(MARK) &&
    prologue[PREAMBLE_LENGTH] === HEADER_LENGTH;
  if (!isOurs) throw new StorageError('damaged');
  const wanted = prologue.subarray(MARK.length, PREAMBLE_LENGTH);
  const key = keys.find((candidate) => fingerprint(candidate).equals(wanted));
  if (key === undefined) throw new StorageError('key-missing');
  const saltStart = PREAMBLE_LENGTH + 1;
  const salt = prologue.subarray(saltStart, saltStart + SALT_LENGTH);
  const noncePrefix = prologue.subarray(saltStart + SALT_LENGTH, PROLOGUE_LENGTH);
  return { key: derive(key.key, salt, name), noncePrefix };
}

/** The nonce of a segment: no two of a file have the same, and only the last one says that it is the last. */
export function segmentNonce({ noncePrefix }: FileKey, index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_PREFIX_LENGTH + 5);
  noncePrefix.copy(nonce);
  nonce.writeUInt32BE(index, NONCE_PREFIX_LENGTH);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_PREFIX_LENGTH + 4);
  return nonce;
}
