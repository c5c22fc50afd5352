import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { UploadOutcome } from '../src/lib/server-locals.ts';
import { takeUploadForm } from './upload-form.ts';
import { uploadOne } from './upload-one.ts';
import { askForFile, type Caller } from './upstream.ts';

const ID = '[a-z0-9]{24,32}';
const FILE = new RegExp(`^/documenti/${ID}/file/(${ID})$`);
const RECEIPT = new RegExp(`^/documenti/(${ID})/ricevuta/([1-9]\\d{0,3})$`);
const FORM = new RegExp(`^/documenti/(${ID})/carica$`);
const ONE_FILE = new RegExp(`^/documenti/(${ID})/invio$`);

const PASSED_ON = [
  ...['content-type', 'content-length', 'content-disposition', 'content-range'],
  ...['accept-ranges', 'etag', 'cache-control'],
];

// Nothing in a customer's file does anything on the portal's address; the viewer that browsers build around a PDF needs
// the two exceptions.
const FILE_POLICY =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Whether a form may be larger than the portal's others: it brings files. */
export function bringsFiles(path: string): boolean {
  return FORM.test(path) || ONE_FILE.test(path);
}

function apiAddressOf(path: string): string | null {
  const [, file] = FILE.exec(path) ?? [];
  if (file !== undefined) return `/api/files/${file}/contents`;
  const [, pratica, round] = RECEIPT.exec(path) ?? [];
  return pratica === undefined || round === undefined ? null : `/api/pratiche/${pratica}/receipts/${round}`;
}

/** Ends what is asked of the API when the browser has gone. */
function untilGone(request: IncomingMessage, response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  request.once('error', () => {
    gone.abort();
  });
  return gone.signal;
}

/**
 * Pipes a customer's file or receipt from the API, or a part of it.
 * @returns false when there is none such for this customer: nothing was written
 */
export async function serveDocument(
  caller: Caller,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const address = apiAddressOf(path);
  if (address === null || caller.sessionToken === null) return false;
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
    return false;
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
  return true;
}

/** What became of a form with files. */
export interface FormOutcome {
  pratica: string;
  outcomes: UploadOutcome[];
}

/** Takes a form with files, for browsers without scripts. @returns null when this is none */
export async function takeForm(
  caller: Caller,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<FormOutcome | null> {
  const [, pratica] = FORM.exec(path) ?? [];
  if (pratica === undefined) return null;
  const outcomes = await takeUploadForm(request, caller, pratica, untilGone(request, response));
  return outcomes === null ? null : { pratica, outcomes };
}

function headerOf(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Takes one file that a script sends, and answers in JSON what became of it. @returns false when this is none */
export async function takeOneFile(
  caller: Caller,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, pratica] = ONE_FILE.exec(path) ?? [];
  if (pratica === undefined) return false;
  const outcome = await uploadOne(
    caller,
    {
      ...{ pratica, entry: headerOf(request, 'x-document'), name: decoded(headerOf(request, 'x-file-name')) },
      ...{ size: Number(headerOf(request, 'content-length')) || 0, contents: request },
    },
    untilGone(request, response),
  );
  response.writeHead(outcome.status < 300 ? 200 : outcome.status, {
    'Content-Type': 'application/json; charset=utf-8',
  });
  response.end(JSON.stringify({ problem: outcome.problem }));
  return true;
}
