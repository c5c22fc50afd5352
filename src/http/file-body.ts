import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { Context } from 'koa';
import { PortalError } from '../contracts/portal-error';

async function* limited(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    // To end the request with the reading of it would end the connection, before whoever sends can read the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new PortalError('too-large');
      yield chunk;
    }
  } catch (error) {
    // The connection was cut, or what came over it was no request: a part of a file must not pass for the whole.
    throw error instanceof PortalError ? error : new PortalError('malformed-request');
  } finally {
    // What still comes is thrown away.
    request.resume();
  }
}

/**
 * The file that a request brings as its body, read while it is consumed: nothing of it is kept anywhere. The stream fails
 * with PortalError `too-large` or `malformed-request` when it goes on too long or breaks off.
 * @param limit in bytes
 * @throws PortalError `unsupported-media`, `too-large` before anything is read
 */
export function fileBody(ctx: Context, limit: number): Readable {
  const encoding = ctx.get('content-encoding');
  const isPlain = encoding === '' || encoding === 'identity';
  if (ctx.request.type !== 'application/octet-stream' || !isPlain) throw new PortalError('unsupported-media');
  if ((ctx.request.length ?? 0) > limit) throw new PortalError('too-large');
  return Readable.from(limited(ctx.req, limit), { objectMode: false });
}
