import { programBeside, runInThread } from '../limited-thread';
import { inTurns } from '../turns';

/**
 * Why a PDF is refused: `active` runs, starts or sends something; `attachments` has other files in it; `more-than-a-pdf`
 * has something before or behind it; `too-costly` takes too much time or memory to read.
 */
export type PdfRefusal =
  'encrypted' | 'active' | 'attachments' | 'unreadable' | 'more-than-a-pdf' | 'too-costly';

/** Who sends a file: customers, or the operators and the suite of the CAF, whose work does not wait for customers' files. */
export type Sender = 'customer' | 'caf';

const PROGRAM = programBeside(__filename, 'pdf-thread');
const LIMITS = { patience: 8_000, memory: 256 * 1024 * 1024 };

const BEGINNING = Buffer.from('%PDF-');
const END = Buffer.from('%%EOF');

const TURNS = {
  customer: inTurns({ atOnce: 1, waiting: 100 }),
  caf: inTurns({ atOnce: 1, waiting: 100 }),
};

function isBlank(bytes: Buffer): boolean {
  // Spaces, line ends, and the zeros with which some scanners fill up the last block.
  return bytes.every(
    (byte) => byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32,
  );
}

// What is a PDF to one program and something else to another begins or ends with the something else.
function isPdfAlone(bytes: Buffer): boolean {
  const [start, end] = [bytes.indexOf(BEGINNING), bytes.lastIndexOf(END)];
  return isBlank(bytes.subarray(0, start)) && isBlank(bytes.subarray(end + END.length));
}

/**
 * Judges a PDF that a customer uploads: nothing in it runs, nothing is attached to it, nothing else stands around it, and
 * it can be read without a password.
 * @param sender whose files it waits behind
 * @returns why it is refused, or null
 */
export function inspectPdf(bytes: Buffer, sender: Sender = 'caf'): Promise<PdfRefusal | null> {
  if (!bytes.includes(BEGINNING) || !bytes.includes(END)) return Promise.resolve('unreadable');
  if (!isPdfAlone(bytes)) return Promise.resolve('more-than-a-pdf');
  return TURNS[sender](() => runInThread<PdfRefusal | null>(PROGRAM, bytes, LIMITS));
}
