import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { UploadOutcome } from '../src/lib/upload-outcomes.ts';
import { uploadOne } from './upload-one.ts';
import type { Caller } from './upstream.ts';

const ID = /^[a-z0-9]{24,32}$/;
const MOST_FILES = 50;
const LIMITS = {
  fields: 5,
  fieldSize: 1000,
  files: MOST_FILES,
  parts: 1000,
  headerPairs: 20,
  headerSize: 8000,
};

const TOO_MANY: UploadOutcome = {
  name: 'Gli altri file',
  status: 422,
  problem: `In una volta si caricano al massimo ${String(MOST_FILES)} file: scegli di nuovo quelli che mancano.`,
};

function parserFor({ headers }: IncomingMessage, type: string): BusboyInstance | null {
  try {
    return new Busboy({ headers: { ...headers, 'content-type': type }, limits: LIMITS, defCharset: 'utf8' });
  } catch {
    // Without a boundary.
    return null;
  }
}

// What browsers write in the place of the three characters that would end a name (HTML, «multipart/form-data»).
function typedName(name: string): string {
  return name.replace(/%22/g, '"').replace(/%0[AD]/gi, ' ');
}

/** Reads a form to its end. @returns whether it had one */
function readToEnd(request: IncomingMessage, form: BusboyInstance): Promise<boolean> {
  return new Promise((resolve, reject) => {
    form.once('finish', () => {
      resolve(true);
    });
    form.on('error', () => {
      // The connection stays, so that the answer can be read.
      request.unpipe(form);
      request.resume();
      resolve(false);
    });
    request.once('error', reject);
    request.pipe(form);
  });
}

/**
 * Takes a form with files apart while it arrives and pipes each file to the API, one after the other: nothing is kept on
 * the way, and whoever sends faster than the API takes is read more slowly.
 * @returns what became of each; `malformed` when the form is none or breaks off; null when it brings no files
 * @throws whatever ends the request when the browser goes
 */
export async function takeUploadForm(
  request: IncomingMessage,
  caller: Caller,
  pratica: string,
  signal: AbortSignal,
): Promise<UploadOutcome[] | 'malformed' | null> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return null;
  const form = parserFor(request, type);
  if (form === null) {
    request.resume();
    return 'malformed';
  }
  const outcomes: Promise<UploadOutcome>[] = [];
  let entry = '';
  let previous: Promise<unknown> = Promise.resolve();
  form.on('field', (name, value) => {
    if (name === 'entry' && ID.test(value)) entry = value;
  });
  form.on('file', (_field: string, contents: BusboyFileStream, name?: string) => {
    // The parser tells of a form that broke off, and then ends the file as if it were whole.
    contents.on('error', (error) => contents.destroy(error));
    if (name === undefined || name === '') {
      // A field in which nothing was chosen.
      contents.resume();
      return;
    }
    const arriving = { pratica, entry, name: typedName(name), contents };
    const outcome = previous.then(() => uploadOne(caller, arriving, signal));
    previous = outcome.catch(() => undefined);
    outcomes.push(outcome);
  });
  form.once('filesLimit', () => outcomes.push(Promise.resolve(TOO_MANY)));
  const complete = await readToEnd(request, form);
  if (complete) return Promise.all(outcomes);
  await Promise.allSettled(outcomes);
  return 'malformed';
}
