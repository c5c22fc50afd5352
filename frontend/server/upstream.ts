import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

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

export function headersFor({ api, clientAddress, requestId, sessionToken }: Caller): Record<string, string> {
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

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: await response.json() };
}

/** Sends the API a small piece of JSON. */
export async function sendJson(
  caller: Caller,
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { ...headersFor(caller), 'content-type': 'application/json' };
  const options = { method: 'POST', headers, body: JSON.stringify(body), signal, redirect: 'error' } as const;
  return answerOf(await fetch(`${caller.api.url}${path}`, options));
}

/** Sends the API a file while it arrives: whoever sends slowly is read slowly, and nothing is kept on the way. */
export async function sendFile(
  caller: Caller,
  path: string,
  file: Readable,
  signal: AbortSignal,
): Promise<Answer> {
  const address = new URL(`${caller.api.url}${path}`);
  const { request } = address.protocol === 'https:' ? https : http;
  const upstream = request(address, {
    method: 'PUT',
    headers: { ...headersFor(caller), 'content-type': 'application/octet-stream' },
    // A connection of its own: one that was kept may be closed in this very moment, and a file cannot be sent again.
    agent: false,
    signal,
  });
  const answered = once(upstream, 'response') as Promise<[IncomingMessage]>;
  const [[response]] = await Promise.all([answered, pipeline(file, upstream)]);
  return { status: response.statusCode ?? 503, body: await json(response) };
}
