import type { IncomingMessage } from 'node:http';
import type { Context } from 'koa';
import { PortalError } from '../contracts/portal-error';

function hasBody(ctx: Context): boolean {
  return (ctx.request.length ?? 0) > 0 || ctx.get('transfer-encoding') !== '';
}

// Compressed bodies are refused: a few bytes could unpack into more than the limit.
function isPlainJson(ctx: Context): boolean {
  const encoding = ctx.get('content-encoding');
  const charset = ctx.request.charset.toLowerCase();
  return (
    Boolean(ctx.is('application/json')) &&
    (encoding === '' || encoding === 'identity') &&
    (charset === '' || charset === 'utf-8')
  );
}

function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (error: PortalError) => {
      request.removeListener('data', collect);
      // What still comes is thrown away: whoever sends it must be able to read the answer.
      request.resume();
      reject(error);
    };
    const collect = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) stop(new PortalError('too-large'));
      else chunks.push(chunk);
    };
    request.on('data', collect);
    request.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.once('error', () => {
      stop(new PortalError('malformed-request'));
    });
  });
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message repeats the input.
    throw new PortalError('malformed-request');
  }
}

/**
 * Reads the JSON of a request, once it is known who sends it; an empty object where there is no body.
 * @param limit in bytes
 * @throws PortalError `unsupported-media`, `too-large`, `malformed-request`
 */
export async function readJson(ctx: Context, limit: number): Promise<unknown> {
  if (!hasBody(ctx)) return {};
  if (!isPlainJson(ctx)) throw new PortalError('unsupported-media');
  if ((ctx.request.length ?? 0) > limit) throw new PortalError('too-large');
  const bytes = await readBytes(ctx.req, limit);
  return bytes.length === 0 ? {} : parse(bytes);
}
