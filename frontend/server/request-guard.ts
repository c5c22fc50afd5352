import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from '../src/lib/server-locals.ts';
import { bringsFiles } from './uploads.ts';

/** The largest form, in bytes. */
export const BODY_LIMIT = 100 * 1024;

/** The largest form that brings files: they are piped on, never kept. Each has a limit of its own behind. */
export const FILES_LIMIT = 2_000_000_000;

// Where mail programs, which are no browsers and have no session, cancel a subscription with one click (RFC 8058): the
// secret in the address is all that counts there.
const OPEN_TO_MAIL_PROGRAMS = new Set(['/disiscrizione']);

interface GuardedRequest {
  method: string;
  /** Without the query. */
  path: string;
  headers: IncomingHttpHeaders;
}

// Browsers say where a request was made from; where they do not (before 2023), the origin does.
function isOwn(headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === ownOrigin;
}

/** Judges a request before any page sees it. @param ownOrigin origin of the portal's public address */
export function refusalOf({ method, path, headers }: GuardedRequest, ownOrigin: string): Refusal | null {
  if (method === 'GET' || method === 'HEAD') return null;
  if (!OPEN_TO_MAIL_PROGRAMS.has(path) && !isOwn(headers, ownOrigin)) return 'foreign-origin';
  // Browsers always tell a form's length.
  if (headers['transfer-encoding'] !== undefined) return 'malformed-request';
  const limit = bringsFiles(path) ? FILES_LIMIT : BODY_LIMIT;
  return Number(headers['content-length'] ?? 0) > limit ? 'too-large' : null;
}
