import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Context } from 'koa';
import type { Actor, ByteRange, StreamedFile } from '../contracts/endpoint';
import { PortalError } from '../contracts/portal-error';
import { byteRange } from './byte-range';

// In the admin's own pages, and in no other; the viewers that browsers build around a PDF need the two exceptions.
const IN_OWN_FRAMES = {
  'Content-Security-Policy':
    "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

const tagOf = ({ etag }: StreamedFile) => (etag === null ? null : `"${etag}"`);

function wantedPart(ctx: Context, file: StreamedFile): ByteRange | null {
  // Whoever has the beginning of another version must not be given the end of this one.
  const condition = ctx.get('if-range');
  const isOfThis = condition === '' || condition === tagOf(file);
  if (file.size === null || ctx.method !== 'GET' || !isOfThis) return null;
  const range = byteRange(ctx.get('range'), file.size);
  if (range === 'unsatisfiable') {
    ctx.set('Content-Range', `bytes */${String(file.size)}`);
    throw new PortalError('range-not-satisfiable');
  }
  return range === 'whole' ? null : range;
}

// A file that cannot be read is told as an error while that is still possible: before its first byte.
async function begun(file: StreamedFile, part: ByteRange | null): Promise<Readable> {
  const opened = await file.open(part ?? undefined);
  const contents = opened instanceof Readable ? opened : Readable.from(opened, { objectMode: false });
  await once(contents, 'readable');
  return contents;
}

// For what reads the old form alone; the name itself stands beside it (RFC 6266, 4.3).
function inAscii(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
}

function describe(ctx: Context, file: StreamedFile, part: ByteRange | null, actor: Actor): void {
  const tag = tagOf(file);
  ctx.attachment(file.filename, {
    type: file.inline ? 'inline' : 'attachment',
    fallback: inAscii(file.filename),
  });
  // After the name, whose ending would choose another type.
  ctx.set('Content-Type', file.type);
  if (tag !== null) ctx.set('ETag', tag);
  if (file.size !== null) {
    ctx.set('Accept-Ranges', 'bytes');
    ctx.length = part === null ? file.size : part.to - part.from + 1;
  }
  if (part !== null) {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${String(part.from)}-${String(part.to)}/${String(file.size)}`);
  }
  if (file.inline && actor === 'operator') ctx.set(IN_OWN_FRAMES);
}

/**
 * Answers a file, or the part of it that is asked for, while it is read. One that turns out to be damaged in its middle
 * ends the connection: nobody takes what came for the whole.
 * @throws PortalError `range-not-satisfiable`; whatever opening the file throws
 */
export async function answerFile(ctx: Context, file: StreamedFile, actor: Actor): Promise<void> {
  const part = wantedPart(ctx, file);
  const contents = ctx.method === 'HEAD' ? null : await begun(file, part);
  describe(ctx, file, part, actor);
  if (contents === null) return;
  contents.once('error', () => ctx.res.destroy());
  ctx.body = contents;
}
