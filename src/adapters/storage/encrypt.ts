import { createCipheriv, randomBytes } from 'node:crypto';
import { newFileKey, segmentNonce, writePrologue, type FileKey, type StorageKey } from './file-key';
import { NONCE_PREFIX_LENGTH, SALT_LENGTH, TAG_LENGTH, plainRoom } from './layout';

function encryptSegment(key: FileKey, index: number, isLast: boolean, plain: Buffer): Buffer {
  const nonce = segmentNonce(key, index, isLast);
  const cipher = createCipheriv('aes-256-gcm', key.key, nonce, { authTagLength: TAG_LENGTH });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Encrypts a file while it comes, a segment at a time.
 * @param name under which it will be read again
 */
export async function* encryptedFile(
  source: AsyncIterable<Buffer>,
  storageKey: StorageKey,
  name: string,
): AsyncGenerator<Buffer> {
  const [salt, noncePrefix] = [randomBytes(SALT_LENGTH), randomBytes(NONCE_PREFIX_LENGTH)];
  const key = newFileKey(storageKey, salt, noncePrefix, name);
  yield writePrologue(storageKey, salt, noncePrefix);
  let index = 0;
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    waiting.push(chunk);
    length += chunk.length;
    // A full segment waits for another byte: whether it is the last one is part of it.
    if (length <= plainRoom(index)) continue;
    let rest = Buffer.concat(waiting);
    while (rest.length > plainRoom(index)) {
      yield encryptSegment(key, index, false, rest.subarray(0, plainRoom(index)));
      rest = rest.subarray(plainRoom(index));
      index += 1;
    }
    waiting = [rest];
    length = rest.length;
  }
  yield encryptSegment(key, index, true, Buffer.concat(waiting));
}
