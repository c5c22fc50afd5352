import { buffer } from 'node:stream/consumers';
import { programBeside, runInThread } from '../../../adapters/limited-thread';
import { storage } from '../../../adapters/storage/own-storage';
import { inTurns } from '../../../adapters/turns';
import { PortalError } from '../../../contracts/portal-error';
import type { Part } from '../../../documents/files-in-one';
import type { KeptFile } from './file-rows';
import { refused } from './refuse';

const PROGRAM = programBeside(__filename, 'one-pdf-thread');
const LIMITS = { patience: 60_000, memory: 400 * 1024 * 1024 };

/** Bytes that are joined at most: they are in memory all at once. */
const MOST_BYTES = 60_000_000;

const turns = inTurns({ atOnce: 1, waiting: 30 });

/** What the thread is handed. */
export interface Joining {
  parts: Part[];
  title: string;
}

async function partsOf(files: readonly KeptFile[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { kind, storage_key } of files)
    parts.push({ kind, bytes: await buffer(await storage().open(storage_key)) });
  return parts;
}

/**
 * Joins kept files into one PDF, in a thread, one at a time.
 * @throws PortalError `too-large` when they are too much at once, `file-refused` when joining them takes too long,
 * `unavailable` when too many are waiting; StorageError
 */
export async function onePdf(files: readonly KeptFile[], title: string): Promise<Uint8Array> {
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new PortalError('too-large');
  const bytes = await turns(async () => {
    const joining: Joining = { parts: await partsOf(files), title };
    return runInThread<Uint8Array>(PROGRAM, joining, LIMITS);
  });
  if (bytes === 'too-costly') throw refused('too-costly');
  return bytes;
}
