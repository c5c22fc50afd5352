import type { Context, Next } from 'koa';
import { ERRORS, type ErrorName } from '../contracts/errors';
import { isPortalPath, isReadablePath } from '../http/own-paths';
import { errorBody, errorNameOf } from '../contracts/portal-error';

function isOurs(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    Object.hasOwn(ERRORS, String(error.name))
  );
}

function nameOf(ctx: Context): ErrorName {
  const told = ctx.state['portalError'] as ErrorName | undefined;
  const isBackOffice = /^\/backoffice\//i.test(ctx.path);
  return told ?? (isBackOffice && ctx.status === 401 ? 'operator-not-signed-in' : errorNameOf(ctx.status));
}

// What helmet would set, worked out once: no answer of the portal is a page.
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Gives every failed answer under the portal's addresses the one error shape, whoever made it, and every answer the headers
 * that keep it out of caches, frames and guesses about its kind.
 */
export default () => async (ctx: Context, next: Next) => {
  const isOurPath = isPortalPath(ctx.path);
  if (isOurPath) ctx.set(HEADERS);
  if (!isReadablePath(ctx.path)) {
    // Further on these would end in the log of errors, at the wish of whoever calls.
    ctx.status = 400;
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.body = errorBody('malformed-request');
    return;
  }
  await next();
  if (!isOurPath) return;
  if (ctx.status < 400 || isOurs(ctx.body)) return;
  const name = nameOf(ctx);
  ctx.status = ERRORS[name][0];
  ctx.body = errorBody(name);
};
