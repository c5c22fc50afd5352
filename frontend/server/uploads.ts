import type { IncomingMessage, ServerResponse } from 'node:http';
import { notTakenCookie } from '../src/lib/upload-outcomes.ts';
import { untilGone } from './until-gone.ts';
import { takeUploadForm } from './upload-form.ts';
import { announceForScript, cancelForScript, takeForScript } from './upload-script.ts';
import type { Caller } from './upstream.ts';

const ID = '[a-z0-9]{24,32}';
const FORM = new RegExp(`^/documenti/(${ID})/carica$`);
const ANNOUNCEMENT = new RegExp(`^/documenti/(${ID})/invio$`);
const CONTENTS = new RegExp(`^/documenti/${ID}/invio/(${ID})$`);
const CANCELLING = new RegExp(`^/documenti/${ID}/invio/(${ID})/annulla$`);

// A file may take an hour on a bad connection, but not stand still for so long.
const STILL_MS = 120_000;

/** Whether what is sent there may be larger than the portal's other forms: it brings files. */
export function bringsFiles(path: string): boolean {
  return FORM.test(path) || CONTENTS.test(path);
}

async function takeForm(
  caller: Caller,
  pratica: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<'answered' | 'malformed' | null> {
  const outcomes = await takeUploadForm(request, caller, pratica, untilGone(request, response));
  if (outcomes === null || outcomes === 'malformed') return outcomes;
  const allTaken = outcomes.length > 0 && outcomes.every(({ problem }) => problem === null);
  if (!allTaken) response.setHeader('Set-Cookie', notTakenCookie(outcomes));
  // Whoever loads the page again does not send the files again.
  const page = `/documenti/${pratica}${allTaken ? '?esito=file-caricati' : ''}`;
  response.writeHead(303, { Location: page }).end();
  return 'answered';
}

// What was sent is lost either way: it is not piped to where nobody would take it.
function signInFirst(pratica: string, request: IncomingMessage, response: ServerResponse): 'answered' {
  request.resume();
  const query = new URLSearchParams({ da: `/documenti/${pratica}`, esito: 'sessione-terminata' });
  response.writeHead(303, { Location: `/accedi?${query.toString()}` }).end();
  return 'answered';
}

/**
 * Takes the files that a customer sends, by a form or by the page's script: no page handles them, because a page would
 * have the whole of them in memory.
 * @returns `malformed` when the form cannot be read, null when this is nothing of the kind: then nothing was written
 */
export async function takeUploads(
  caller: Caller,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<'answered' | 'malformed' | null> {
  if (bringsFiles(path)) request.setTimeout(STILL_MS, () => request.destroy());
  const [, toPratica] = FORM.exec(path) ?? [];
  if (toPratica !== undefined)
    return caller.sessionToken === null
      ? signInFirst(toPratica, request, response)
      : takeForm(caller, toPratica, request, response);
  const [, announcedFor] = ANNOUNCEMENT.exec(path) ?? [];
  if (announcedFor !== undefined) return announceForScript(caller, announcedFor, request, response);
  const [, file] = CONTENTS.exec(path) ?? [];
  if (file !== undefined) return takeForScript(caller, file, request, response);
  const [, cancelled] = CANCELLING.exec(path) ?? [];
  return cancelled === undefined ? null : cancelForScript(caller, cancelled, request, response);
}
