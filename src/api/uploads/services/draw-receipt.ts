import { newDocumentId } from '../../../adapters/database';
import { programBeside, runInThread } from '../../../adapters/limited-thread';
import { inTurns } from '../../../adapters/turns';
import { PortalError } from '../../../contracts/portal-error';
import type { UploadReceipt } from '../../../documents/upload-receipt';
import { onceAtATime } from './under-way';

const PROGRAM = programBeside(__filename, 'receipt-thread');
const LIMITS = { patience: 30_000, memory: 200 * 1024 * 1024 };

const turns = inTurns({ atOnce: 1, waiting: 30 });

/**
 * Draws a receipt in a thread: hundreds of files take a good part of a second, in which nobody else would be answered.
 * @param customer document id of whoever asks for it
 * @throws PortalError `too-many-attempts` when several of theirs are being drawn, `unavailable` when too many are waiting
 */
export async function drawReceipt(customer: string, receipt: UploadReceipt): Promise<Uint8Array> {
  const bytes = await onceAtATime(customer, `receipt ${newDocumentId()}`, (inTurn) =>
    inTurn(() => turns(() => runInThread<Uint8Array>(PROGRAM, receipt, LIMITS))),
  );
  if (bytes === 'too-costly') throw new PortalError('unavailable');
  return bytes;
}
