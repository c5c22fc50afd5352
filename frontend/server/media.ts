import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { mediaKind } from './media-names.ts';

const ANSWER_WITHIN = 10_000;
const PASSED_ON = ['content-length', 'etag', 'last-modified'];

/**
 * Hands out a file of the media library, piped from the API so that a slow reader holds back the source.
 * @returns false when there is no such file: nothing was written
 */
export async function serveMedia(
  apiUrl: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const kind = mediaKind(file);
  if (kind === null) return false;
  const gone = new AbortController();
  const late = setTimeout(() => {
    gone.abort();
  }, ANSWER_WITHIN);
  response.once('close', () => {
    gone.abort();
  });
  const known = request.headers['if-none-match'];
  const upstream = await fetch(`${apiUrl}/uploads/${file}`, {
    method: request.method === 'HEAD' ? 'HEAD' : 'GET',
    headers: known === undefined ? {} : { 'if-none-match': known },
    signal: gone.signal,
    redirect: 'error',
  });
  clearTimeout(late);
  if (upstream.status !== 200 && upstream.status !== 304) {
    await upstream.body?.cancel();
    return false;
  }
  response.statusCode = upstream.status;
  for (const name of PASSED_ON) {
    const value = upstream.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  response.setHeader('Content-Type', kind.type);
  // Without a name: pages know the editor's, and say it in their links.
  response.setHeader('Content-Disposition', kind.inline ? 'inline' : 'attachment');
  // Whatever a file holds, it does nothing on the portal's address.
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Cache-Control', 'public, max-age=3600');
  // The logo stands in messages, which people also read in a mail program that is a web site.
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  if (upstream.body === null) response.end();
  // The stream of `fetch` is the one of node:stream/web; its global type does not say so.
  else await pipeline(Readable.fromWeb(upstream.body as ReadableStream), response);
  return true;
}
