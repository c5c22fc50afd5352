import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { FileFailure } from '../src/lib/server-locals.ts';
import { untilGone } from './until-gone.ts';
import { askForFile, type Caller } from './upstream.ts';

const ID = '([a-z0-9]{24,32})';

/** The site's addresses of files, and how the API calls each. */
const FILES: readonly [RegExp, (...parts: string[]) => string][] = [
  [new RegExp(`^/documenti/${ID}/file/${ID}$`), (_pratica, file) => `/api/files/${file}/contents`],
  [
    new RegExp(`^/documenti/${ID}/ricevuta/([1-9]\\d{0,3})$`),
    (pratica, round) => `/api/pratiche/${pratica}/receipts/${round}`,
  ],
  [
    new RegExp(`^/archivio/${ID}/versione/([1-9]\\d{0,5})$`),
    (document, number) => `/api/archive/documents/${document}/versions/${number}`,
  ],
  [/^\/archivio\/anno\/(\d{4})\/zip$/, (year) => `/api/archive/years/${year}/zip`],
  // Of a pattern without any part nothing would be known.
  [/^\/agenda\/(agenda)\.ics$/, () => '/api/agenda/calendar.ics'],
  [
    new RegExp(`^/comunicazioni/${ID}/allegato/${ID}$`),
    (communication, file) => `/api/communications/${communication}/attachments/${file}`,
  ],
  [
    new RegExp(`^/appuntamenti/${ID}/appuntamento\\.ics$`),
    (appointment) => `/api/appointments/${appointment}/calendar`,
  ],
];

const PASSED_ON = [
  ...['content-type', 'content-length', 'content-disposition', 'content-range'],
  ...['accept-ranges', 'etag', 'cache-control'],
];

// Nothing in a customer's file does anything on the portal's address; the viewer that browsers build around a PDF needs
// the two exceptions.
const FILE_POLICY =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

function apiAddressOf(path: string): string | null {
  for (const [pattern, addressOf] of FILES) {
    const [, ...parts] = pattern.exec(path) ?? [];
    if (parts.length > 0) return addressOf(...parts);
  }
  return null;
}

// As every page for customers does.
function signIn(path: string, response: ServerResponse): 'answered' {
  response.writeHead(303, { Location: `/accedi?${new URLSearchParams({ da: path }).toString()}` }).end();
  return 'answered';
}

function failureOf(status: number): FileFailure | 'none-such' {
  if (status === 403) return 'section-closed';
  if (status === 429) return 'too-many-attempts';
  return status >= 500 ? 'unavailable' : 'none-such';
}

/**
 * Pipes a customer's file, receipt or ZIP from the API, or a part of it.
 * @returns what came of it; unless it was answered, nothing was written
 */
export async function serveDocument(
  caller: Caller,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<'answered' | 'none-such' | FileFailure> {
  const address = apiAddressOf(path);
  if (address === null) return 'none-such';
  if (caller.sessionToken === null) return signIn(path, response);
  const asked = Object.entries(request.headers).filter(([name]) => name === 'range' || name === 'if-range');
  const upstream = await askForFile(
    caller,
    address,
    Object.fromEntries(asked) as Record<string, string>,
    request.method === 'HEAD' ? 'HEAD' : 'GET',
    untilGone(request, response),
  );
  if (![200, 206, 416].includes(upstream.status)) {
    await upstream.body?.cancel();
    return upstream.status === 401 ? signIn(path, response) : failureOf(upstream.status);
  }
  response.statusCode = upstream.status;
  for (const name of PASSED_ON) {
    const value = upstream.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  response.setHeader('Content-Security-Policy', FILE_POLICY);
  if (upstream.body === null) response.end();
  // The stream of `fetch` is the one of node:stream/web; its global type does not say so.
  else await pipeline(Readable.fromWeb(upstream.body as ReadableStream), response);
  return 'answered';
}
