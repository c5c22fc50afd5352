import type { Liquidation } from '../../domain/modello-730/calculate';
import type { FontFiles } from '../layout/face';

/** A document that goes with the return. */
export interface Attachment {
  /** What it proves: «Certificazioni Uniche 2026». */
  readonly document: string;
  /** The name of the customer's file; null where it is handed over on paper. */
  readonly file: string | null;
}

/** All that a print of a return needs. The same input always makes the same bytes. */
export interface PrintInput {
  readonly liquidation: Liquidation;
  /** That of the spouse, where they declare together; else null. */
  readonly spouse: Liquidation | null;
  /** By which a CAF finds the return again. */
  readonly returnId: string;
  /** What the return was when it was printed: a SHA-256 in hexadecimal. */
  readonly hash: string;
  /** What the checks call errors, in Italian, what to do: a return with such is not confirmed. */
  readonly mistakes: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly cafName: string;
  /** ISO, the day of the print. */
  readonly preparedOn: string;
  readonly fonts: FontFiles;
}
