import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FileKind } from '../../domain/uploads/file-name';
import type { UploadRefusal } from '../../domain/uploads/refusals';
import { inTurns } from '../turns';
import { cleanImage } from './clean-image';
import { inspectPdf, type Sender } from './inspect-pdf';

/** What becomes of an uploaded file: its kind and the bytes to keep, or why it is refused. */
export type InspectedUpload =
  { ok: true; kind: FileKind; bytes: Buffer } | { ok: false; refusal: UploadRefusal };

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PDF = Buffer.from('%PDF-');

/** Readers of PDFs look for the beginning among so many bytes: what stands before it then makes it a polyglot. */
const PDF_WITHIN = 1024;

const beginsWith = (bytes: Buffer, signature: Buffer) =>
  bytes.subarray(0, signature.length).equals(signature);

async function inspect(bytes: Buffer, sender: Sender): Promise<InspectedUpload> {
  if (bytes.length === 0) return { ok: false, refusal: 'empty' };
  if (beginsWith(bytes, JPEG) || beginsWith(bytes, PNG)) return cleanImage(bytes);
  if (!bytes.subarray(0, PDF_WITHIN).includes(PDF)) return { ok: false, refusal: 'wrong-kind' };
  const refusal = await inspectPdf(bytes, sender);
  return refusal === null ? { ok: true, kind: 'pdf', bytes } : { ok: false, refusal };
}

// Each holds a whole file in memory, and what is made of it.
const TURNS = {
  customer: inTurns({ atOnce: 2, waiting: 200 }),
  caf: inTurns({ atOnce: 2, waiting: 200 }),
};

/**
 * Judges a file by its contents, whatever it is called. Of a photo a new one is made, upright and without position data;
 * a PDF stays as it is. The file is opened when its turn comes, so that few are in memory at once.
 * @param sender whose files it waits behind
 * @throws PortalError `unavailable` when too many are waiting; whatever opening or reading the file throws
 */
export function inspectUpload(
  open: () => Promise<Readable>,
  sender: Sender = 'caf',
): Promise<InspectedUpload> {
  return TURNS[sender](async () => inspect(await buffer(await open()), sender));
}
