import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { untilGone } from './until-gone.ts';
import { askForFile, type Caller } from './upstream.ts';

const ID = '[a-z0-9]{24,32}';
const FILE = new RegExp(`^/documenti/${ID}/file/(${ID})$`);
const RECEIPT = new RegExp(`^/documenti/(${ID})/ricevuta/([1-9]\\d{0,3})$`);

const PASSED_ON = [
  ...['content-type', 'content-length', 'content-disposition', 'content-range'],
  ...['accept-ranges', 'etag', 'cache-control'],
];

// Nothing in a customer's file does anything on the portal's address; the viewer that browsers build around a PDF needs
// the two exceptions.
const FILE_POLICY =
  "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

function apiAddressOf(path: string): string | null {
  const [, file] = FILE.exec(path) ?? [];
  if (file !== undefined) return `/api/files/${file}/contents`;
  const [, pratica, round] = RECEIPT.exec(path) ?? [];
  return pratica === undefined || round === undefined ? null : `/api/pratiche/${pratica}/receipts/${round}`;
}

// As every page for customers does.
function signIn(path: string, response: ServerResponse): true {
  response.writeHead(303, { Location: `/accedi?${new URLSearchParams({ da: path }).toString()}` }).end();
  return true;
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
  if (address === null) return false;
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
    return upstream.status === 401 ? signIn(path, response) : false;
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
