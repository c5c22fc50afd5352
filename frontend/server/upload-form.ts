import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import type { UploadOutcome } from '../src/lib/server-locals.ts';
import { uploadOne } from './upload-one.ts';
import type { Caller } from './upstream.ts';

const ID = /^[a-z0-9]{24,32}$/;
const LIMITS = { fields: 5, fieldSize: 1000, files: 50, headerPairs: 20 };

/**
 * Takes a form with files apart while it arrives and pipes each file to the API, one after the other.
 * @returns what became of each; null when this is no such form
 */
export async function takeUploadForm(
  request: IncomingMessage,
  caller: Caller,
  pratica: string,
  signal: AbortSignal,
): Promise<UploadOutcome[] | null> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return null;
  const form = new Busboy({ headers: { ...request.headers, 'content-type': type }, limits: LIMITS });
  const outcomes: Promise<UploadOutcome>[] = [];
  let entry = '';
  form.on('field', (name, value) => {
    if (name === 'entry' && ID.test(value)) entry = value;
  });
  form.on('file', (_field, contents, name) => {
    // A field of files in which nothing was chosen.
    if (name === undefined || name === '') contents.resume();
    else outcomes.push(uploadOne(caller, { pratica, entry, name, size: null, contents }, signal));
  });
  await pipeline(request, form);
  return Promise.all(outcomes);
}
