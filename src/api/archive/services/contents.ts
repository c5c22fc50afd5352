import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database, newDocumentId } from '../../../adapters/database';
import { storage } from '../../../adapters/storage/own-storage';
import { PortalError } from '../../../contracts/portal-error';
import { fileName, type FileKind } from '../../../domain/uploads/file-name';
import { inspectIncoming } from '../../uploads/services/incoming';
import { stateAfterScan } from '../../uploads/services/keep';
import { refused } from '../../uploads/services/refuse';
import { uploadLimits } from '../../uploads/services/rules';
import type { VersionDbRow } from './archive-rows';

// The archive's files lie apart from those that customers upload.
const storageKey = (sha256: string) => `archive/${sha256}-${newDocumentId()}`;

/**
 * Runs `work` with contents that are whole and on the disk; they are forgotten where it fails or does not use them.
 * @param work tells whether it used them
 */
export async function keepingContents<Result>(
  { bytes, kind, sourceDigest, name }: { bytes: Buffer; kind: FileKind; sourceDigest: string; name: string },
  work: (version: VersionDbRow) => Promise<{ used: boolean; result: Result }>,
): Promise<Result> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const key = storageKey(digest);
  await storage().put(key, Readable.from([bytes], { objectMode: false }));
  let used = false;
  try {
    const done = await work({
      ...{ name: fileName(name, kind), kind, size: bytes.length, digest },
      ...{ source_digest: sourceDigest, storage_key: key, filed_at: now() },
    });
    used = done.used;
    return done.result;
  } finally {
    if (!used) await storage().delete(key);
  }
}

/**
 * Takes a document's contents as they arrive: looked at like what customers upload, because suites and operators pass on
 * what others sent them.
 * @param expected SHA-256 that they must have; null: any
 * @throws PortalError `file-refused`, `digest-mismatch`, `unavailable` when the virus scanner does not answer
 */
export async function takeContents<Result>(
  strapi: Core.Strapi,
  { file, name, expected }: { file: Readable; name: string; expected: string | null },
  work: (version: VersionDbRow) => Promise<{ used: boolean; result: Result }>,
): Promise<Result> {
  const { file: limit } = await uploadLimits(database(strapi));
  const { result, sha256 } = await inspectIncoming(file, limit, expected);
  if (!result.ok) throw refused(result.refusal);
  if ((await stateAfterScan(result.bytes)) !== 'stored') throw new PortalError('unavailable');
  return keepingContents({ bytes: result.bytes, kind: result.kind, sourceDigest: sha256, name }, work);
}

/** Keeps a copy of what is kept elsewhere already. */
export async function copyContents<Result>(
  from: Pick<VersionDbRow, 'storage_key' | 'digest' | 'name'> & { kind: FileKind },
  work: (version: VersionDbRow) => Promise<{ used: boolean; result: Result }>,
): Promise<Result> {
  const { kind, name, digest } = from;
  const bytes = await buffer(await storage().open(from.storage_key));
  return keepingContents({ bytes, kind, sourceDigest: digest, name }, work);
}
