import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const COMPRESSIBLE = /^(text\/|image\/svg|application\/manifest)/;

interface StaticFile {
  type: string;
  etag: string;
  cacheControl: string;
  bytes: Buffer;
  brotli: Buffer | null;
  gzip: Buffer | null;
}

/** The site's own files by their address. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** Reads the built site's files into memory (a megabyte at most), compressed once: no address ever becomes a path. */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const place = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, place).split(path.sep).join('/')}`;
    const bytes = await readFile(place);
    const compressible = COMPRESSIBLE.test(type) && bytes.length > 500;
    files.set(address, {
      type,
      bytes,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      // The names below /_astro/ change with their contents.
      cacheControl: address.startsWith('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600',
      brotli: compressible ? await promisify(brotliCompress)(bytes) : null,
      gzip: compressible ? await promisify(gzip)(bytes) : null,
    });
  }
  return files;
}

function encoded(file: StaticFile, accepted: string): { bytes: Buffer; encoding: string | null } {
  if (file.brotli !== null && /\bbr\b/.test(accepted)) return { bytes: file.brotli, encoding: 'br' };
  if (file.gzip !== null && /\bgzip\b/.test(accepted)) return { bytes: file.gzip, encoding: 'gzip' };
  return { bytes: file.bytes, encoding: null };
}

/** Hands out one of the site's own files. @returns false when there is none at this address: nothing was written */
export function serveStatic(
  files: StaticFiles,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const file = files.get(address);
  if (file === undefined) return false;
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', file.cacheControl);
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return true;
  }
  const { bytes, encoding } = encoded(file, String(request.headers['accept-encoding'] ?? ''));
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}
