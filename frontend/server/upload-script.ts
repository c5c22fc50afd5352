import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { announce, problemIn, sendContents, UNAVAILABLE } from './upload-one.ts';
import { untilGone } from './until-gone.ts';
import { ask, type Answer, type Caller } from './upstream.ts';

/** What a script learns of a file that it sends. */
interface ScriptAnswer {
  /** Of the announced file, to which its contents are sent, as often as it takes. */
  id?: string;
  /** Why it was not taken; null: all is well. */
  problem: string | null;
}

function reply(response: ServerResponse, status: number, body: ScriptAnswer): 'answered' {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
  return 'answered';
}

async function answerWith(
  response: ServerResponse,
  signal: AbortSignal,
  asked: Promise<Answer>,
): Promise<'answered'> {
  try {
    const { status, body } = await asked;
    if (status >= 300) return reply(response, status, { problem: problemIn(body) });
    const { id } = body as { id?: string };
    return reply(response, status, { problem: null, ...(id !== undefined && { id }) });
  } catch (error) {
    if (signal.aborted) throw error;
    return reply(response, 503, { problem: UNAVAILABLE });
  }
}

/** Announces a file: `{ entry, name, size }`, as the API wants it. */
export async function announceForScript(
  caller: Caller,
  pratica: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<'answered'> {
  const signal = untilGone(request, response);
  const announced = await json(request).catch(() => null);
  const { entry, name, size } = (announced ?? {}) as Record<string, unknown>;
  return answerWith(response, signal, announce(caller, pratica, { entry, name, size }, signal));
}

/** Pipes the contents of an announced file, the body of the request, to the API. */
export async function takeForScript(
  caller: Caller,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<'answered'> {
  const signal = untilGone(request, response);
  try {
    return await answerWith(response, signal, sendContents(caller, file, request, signal));
  } finally {
    // What the API refused is read to its end: whoever sends must be able to read the answer.
    request.resume();
  }
}

/** Takes an announced file back. */
export async function cancelForScript(
  caller: Caller,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<'answered'> {
  request.resume();
  const signal = untilGone(request, response);
  return answerWith(response, signal, ask(caller, 'DELETE', `/api/files/${file}`, null, signal));
}
