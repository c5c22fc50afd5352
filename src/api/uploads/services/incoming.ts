import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { newDocumentId } from '../../../adapters/database';
import { inspectUpload, type InspectedUpload } from '../../../adapters/inspection/inspect-upload';
import { storage } from '../../../adapters/storage/own-storage';
import { PortalError } from '../../../contracts/portal-error';
import { tooLarge } from './refuse';

/** Where files lie while they are looked at: what is found here later was left by an interruption. */
export const INCOMING = 'incoming';

async function* atMost(limit: number, file: Readable, each: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    each(chunk);
    yield chunk;
  }
}

/**
 * Looks at a file that arrives: on the disk and encrypted, not in memory, because as many as like send at the same time,
 * slowly.
 * @param limit in bytes
 * @param expected SHA-256 in hexadecimal that it must have; null: any
 * @param inspect looks at it when its turn comes
 * @returns what became of it and the SHA-256 of what was sent
 * @throws PortalError `file-refused` when it is too large, `digest-mismatch`; whatever reading the file throws
 */
export async function inspectIncoming(
  file: Readable,
  limit: number,
  expected: string | null = null,
  inspect: (open: () => Promise<Readable>) => Promise<InspectedUpload> = inspectUpload,
): Promise<{ result: InspectedUpload; sha256: string }> {
  const key = `${INCOMING}/${newDocumentId()}`;
  const hash = createHash('sha256');
  const counted = atMost(limit, file, (chunk) => hash.update(chunk));
  try {
    await storage().put(key, Readable.from(counted, { objectMode: false }));
    const sha256 = hash.digest('hex');
    if (expected !== null && sha256 !== expected) throw new PortalError('digest-mismatch');
    return { result: await inspect(() => storage().open(key)), sha256 };
  } finally {
    await storage().delete(key);
  }
}
