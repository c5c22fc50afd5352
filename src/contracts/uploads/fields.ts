import { z } from 'zod';
import { Id, Instant, text } from '../fields';

export const FileKindName = z.enum(['pdf', 'jpeg', 'png']);

/** The name of a file as the browser sends it or the customer writes it; the one that is kept is made of it. */
export const TypedName = text(1000, 1, 'Scrivi un nome.');

/** A file that a customer uploaded for an entry of a pratica's checklist. */
export const UploadedFile = z.object({
  id: Id,
  /** The entry that it belongs to. */
  entry: Id,
  name: z.string(),
  kind: FileKindName,
  /** Bytes. */
  size: z.int(),
  uploadedAt: Instant,
  /** Whether the virus scanner has still to look at it: operators do not see it until then. */
  waitingForScan: z.boolean(),
  /** Whether it can still be renamed and deleted: it was added since the upload was opened. */
  changeable: z.boolean(),
});
export type UploadedFile = z.infer<typeof UploadedFile>;

/** What a customer gets when an upload is declared finished: «1» is the first time. */
export const Receipt = z.object({ round: z.int(), finishedAt: Instant, files: z.int() });
