import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { untilGone } from './until-gone.ts';
import { askForFile, type Caller } from './upstream.ts';

/** Below it calendar programs read an agenda, by its secret address. */
const FOLDER = '/agenda/calendario/';

const TOKEN = /^([A-Za-z0-9_-]{43})\.ics$/;

const PASSED_ON = ['content-type', 'content-length', 'content-disposition', 'etag'];

// Programs ask at their own pace; whoever asks more often is answered from what they have.
const FRESH = 'private, max-age=900';

const WORDS: Readonly<Record<number, string>> = {
  404: 'Questo indirizzo non è valido: nel portale, alla pagina dell’agenda, trovi quello nuovo.',
  429: 'Troppe richieste: riprova tra un’ora.',
  503: 'Il servizio non è disponibile in questo momento: riprova tra poco.',
};

// Programs read no pages: a few words will do.
function refuse(response: ServerResponse, upstream: number): void {
  const status = upstream === 429 ? 429 : upstream >= 500 ? 503 : 404;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(status !== 404 && { 'Retry-After': status === 429 ? '3600' : '60' }),
  });
  response.end(`${WORDS[status] ?? ''}\n`);
}

/**
 * Answers a calendar program, which has no session: its address says which agenda it may read.
 * @returns whether the address was one of these
 */
export async function serveFeed(
  caller: Omit<Caller, 'sessionToken'>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (!path.startsWith(FOLDER)) return false;
  const [, token] = TOKEN.exec(path.slice(FOLDER.length)) ?? [];
  if (token === undefined) {
    refuse(response, 404);
    return true;
  }
  const known = request.headers['if-none-match'];
  const upstream = await askForFile(
    { ...caller, sessionToken: null },
    `/api/agenda/feeds/${token}`,
    known === undefined ? {} : { 'if-none-match': known },
    request.method === 'HEAD' ? 'HEAD' : 'GET',
    untilGone(request, response),
  );
  if (upstream.status !== 200 && upstream.status !== 304) {
    await upstream.body?.cancel();
    refuse(response, upstream.status);
    return true;
  }
  response.statusCode = upstream.status;
  for (const name of PASSED_ON) {
    const value = upstream.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  response.setHeader('Cache-Control', FRESH);
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  if (upstream.body === null) response.end();
  // The stream of `fetch` is the one of node:stream/web; its global type does not say so.
  else await pipeline(Readable.fromWeb(upstream.body as ReadableStream), response);
  return true;
}
