import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { inTurns } from '../turns';

/**
 * Why a PDF is refused: `active` runs, starts or sends something; `attachments` has other files in it; `more-than-a-pdf`
 * has something before or behind it; `too-costly` takes too much time or memory to read.
 */
export type PdfRefusal =
  'encrypted' | 'active' | 'attachments' | 'unreadable' | 'more-than-a-pdf' | 'too-costly';

// The thread's program lies beside this one, compiled or not.
const PROGRAM = path.join(
  __dirname,
  path.extname(__filename) === '.ts' ? 'pdf-thread.mts' : 'pdf-thread.mjs',
);

const PATIENCE_MS = 15_000;
const MOST_MEMORY = 256 * 1024 * 1024;
const LOOK_EVERY_MS = 50;
// For what fills the heap between two looks.
const HARD_LIMITS = { maxOldGenerationSizeMb: 512 };

const BEGINNING = Buffer.from('%PDF-');
const END = Buffer.from('%%EOF');

const turns = inTurns({ atOnce: 1, waiting: 100 });

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

// What is unpacked lies outside the heap, whose size alone a thread can be limited to.
function watch(thread: Worker, tooMuch: AbortController): NodeJS.Timeout {
  return setInterval(() => {
    thread.getHeapStatistics().then(
      ({ used_heap_size: heap, external_memory: outside }) => {
        if (heap + outside > MOST_MEMORY) tooMuch.abort();
      },
      // It has ended meanwhile.
      () => undefined,
    );
  }, LOOK_EVERY_MS);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

async function inspectInThread(bytes: Buffer): Promise<PdfRefusal | null> {
  const thread = new Worker(PROGRAM, { workerData: bytes, resourceLimits: HARD_LIMITS });
  const tooMuch = new AbortController();
  const watcher = watch(thread, tooMuch);
  const signal = AbortSignal.any([tooMuch.signal, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    // What `pdf-thread.mts` sends.
    const [refusal] = (await once(thread, 'message', { signal })) as [PdfRefusal | null];
    return refusal;
  } catch (error) {
    if (signal.aborted || isOutOfMemory(error)) return 'too-costly';
    throw error;
  } finally {
    clearInterval(watcher);
    await thread.terminate();
  }
}

/**
 * Judges a PDF that a customer uploads: nothing in it runs, nothing is attached to it, nothing else stands around it, and
 * it can be read without a password.
 * @returns why it is refused, or null
 */
export function inspectPdf(bytes: Buffer): Promise<PdfRefusal | null> {
  if (!bytes.includes(BEGINNING) || !bytes.includes(END)) return Promise.resolve('unreadable');
  if (!isPdfAlone(bytes)) return Promise.resolve('more-than-a-pdf');
  return turns(() => inspectInThread(bytes));
}
