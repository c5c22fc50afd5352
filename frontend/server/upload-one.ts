import type { Readable } from 'node:stream';
import type { UploadOutcome } from '../src/lib/server-locals.ts';
import { sendFile, sendJson, type Answer, type Caller } from './upstream.ts';

/** A file on its way to a document of a pratica. */
export interface Arriving {
  pratica: string;
  /** The document wanted. */
  entry: string;
  name: string;
  /** Bytes; null where the browser does not say. */
  size: number | null;
  contents: Readable;
}

const UNAVAILABLE = 'Il servizio non è disponibile in questo momento: riprova tra poco.';

interface Failure {
  error?: { message?: string; details?: { errors?: { message?: string }[] } };
}

// The reason beside the file tells more than the one of the whole answer.
function reasonIn(body: unknown): string {
  const { error } = (body ?? {}) as Failure;
  return error?.details?.errors?.[0]?.message ?? error?.message ?? UNAVAILABLE;
}

function idIn(body: unknown): string {
  const { id } = (body ?? {}) as { id?: string };
  if (id === undefined) throw new TypeError('the API announced a file without an identifier');
  return id;
}

function outcomeOf({ name }: Arriving, { status, body }: Answer): UploadOutcome {
  return status < 300 ? { name, status, problem: null } : { name, status, problem: reasonIn(body) };
}

/** Announces a file to the API and pipes it there. What the API refuses is read to its end and thrown away. */
export async function uploadOne(caller: Caller, file: Arriving, signal: AbortSignal): Promise<UploadOutcome> {
  const { pratica, entry, name, size, contents } = file;
  try {
    const announced = await sendJson(caller, `/api/pratiche/${pratica}/files`, { entry, name, size }, signal);
    if (announced.status !== 201) return outcomeOf(file, announced);
    const address = `/api/files/${idIn(announced.body)}/contents`;
    return outcomeOf(file, await sendFile(caller, address, contents, signal));
  } catch (error) {
    if (signal.aborted) throw error;
    return { name, status: 503, problem: UNAVAILABLE };
  } finally {
    contents.resume();
  }
}
