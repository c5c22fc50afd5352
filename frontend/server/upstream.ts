import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';

/** For whom the API is asked. */
export interface Caller {
  api: { url: string; secret: string };
  clientAddress: string;
  requestId: string;
  sessionToken: string | null;
}

/** What the API said: its status and what stood in its JSON. */
export interface Answer {
  status: number;
  body: unknown;
}

function headersFor({ api, clientAddress, requestId, sessionToken }: Caller): Record<string, string> {
  return {
    'x-portal-site-secret': api.secret,
    'x-portal-client-ip': clientAddress,
    'x-request-id': requestId,
    ...(sessionToken !== null && { authorization: `Bearer ${sessionToken}` }),
  };
}

/** Asks the API for a file, to be piped on. */
export function askForFile(
  caller: Caller,
  path: string,
  headers: Record<string, string>,
  method: 'GET' | 'HEAD',
  signal: AbortSignal,
): Promise<Response> {
  return fetch(`${caller.api.url}${path}`, {
    method,
    headers: { ...headersFor(caller), ...headers },
    signal,
    redirect: 'error',
  });
}

/** Asks the API something small, in JSON both ways. @param body null: none */
export async function ask(
  caller: Caller,
  method: 'POST' | 'DELETE',
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(`${caller.api.url}${path}`, {
    ...{ method, signal, redirect: 'error' },
    headers: { ...headersFor(caller), ...(body !== null && { 'content-type': 'application/json' }) },
    ...(body !== null && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/**
 * Sends the API a file while it arrives: whoever sends slowly is read slowly, and nothing is kept on the way. When the API
 * answers before the file's end, the rest of it is left unread.
 * @throws Error when the file breaks off, or the connection to the API does
 */
export function sendFile(caller: Caller, path: string, file: Readable, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (file.destroyed) throw new Error('the file broke off');
    const address = new URL(`${caller.api.url}${path}`);
    const request = (address.protocol === 'https:' ? https : http).request(address, {
      method: 'PUT',
      // A connection of its own: a file cannot be sent a second time when a kept one turns out to be closed. It is not
      // closed at once by an API that answers early, or the answer would be lost with what was still on its way.
      agent: false,
      headers: {
        ...headersFor(caller),
        ...{ 'content-type': 'application/octet-stream', connection: 'keep-alive' },
      },
      signal,
    });
    // What broke off must not end like what is whole.
    file.once('error', (error) => request.destroy(error));
    request.on('error', reject);
    request.once('response', (response) => {
      file.unpipe(request);
      json(response).then((body) => {
        resolve({ status: response.statusCode ?? 503, body });
        if (!request.writableEnded) request.destroy();
      }, reject);
    });
    file.pipe(request);
  });
}
