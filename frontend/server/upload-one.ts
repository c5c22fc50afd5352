import type { Readable } from 'node:stream';
import type { UploadOutcome } from '../src/lib/upload-outcomes.ts';
import { ask, sendFile, type Answer, type Caller } from './upstream.ts';

/** A file of a form, on its way to a document of a pratica. */
export interface Arriving {
  pratica: string;
  /** The document wanted. */
  entry: string;
  name: string;
  contents: Readable;
}

export const UNAVAILABLE = 'Il servizio non è disponibile in questo momento: riprova tra poco.';

interface Failure {
  error?: { message?: string; details?: { errors?: { message?: string }[] } };
}

/** Why the API refused. The reason beside the file tells more than the one of the whole answer. */
export function problemIn(body: unknown): string {
  const { error } = (body ?? {}) as Failure;
  return error?.details?.errors?.[0]?.message ?? error?.message ?? UNAVAILABLE;
}

/** Tells the API of a file that will come. @param file judged by the API */
export function announce(
  caller: Caller,
  pratica: string,
  file: { entry: unknown; name: unknown; size: unknown },
  signal: AbortSignal,
): Promise<Answer> {
  return ask(caller, 'POST', `/api/pratiche/${pratica}/files`, file, signal);
}

/** Pipes the contents of an announced file to the API. */
export function sendContents(
  caller: Caller,
  id: string,
  contents: Readable,
  signal: AbortSignal,
): Promise<Answer> {
  return sendFile(caller, `/api/files/${id}/contents`, contents, signal);
}

function idIn(body: unknown): string {
  const { id } = (body ?? {}) as { id?: string };
  if (id === undefined) throw new TypeError('the API announced a file without an identifier');
  return id;
}

async function answerFor(caller: Caller, file: Arriving, signal: AbortSignal): Promise<Answer> {
  const { pratica, entry, name, contents } = file;
  const announced = await announce(caller, pratica, { entry, name, size: null }, signal);
  return announced.status === 201 ? sendContents(caller, idIn(announced.body), contents, signal) : announced;
}

/** Announces a file to the API and pipes it there. What the API refuses is read to its end and thrown away. */
export async function uploadOne(caller: Caller, file: Arriving, signal: AbortSignal): Promise<UploadOutcome> {
  const { name } = file;
  try {
    const { status, body } = await answerFor(caller, file, signal);
    return { name, status, problem: status < 300 ? null : problemIn(body) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { name, status: 503, problem: UNAVAILABLE };
  } finally {
    file.contents.resume();
  }
}
