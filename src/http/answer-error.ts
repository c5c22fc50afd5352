import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { toPortalError } from '../contracts/driver-errors';
import type { PortalError } from '../contracts/portal-error';

// Messages of drivers hold SQL with its values: the kind and the place are enough to find the fault.
function describe(error: unknown, ctx: Context): string {
  const place =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const kind = error instanceof Error ? error.name : typeof error;
  return `request ${String(ctx.state['requestId'])} failed: ${kind}\n${place.slice(0, 8).join('\n')}`;
}

/** What a caller may know of an error; what nobody foresaw is logged, without what was typed. */
export function knownError(strapi: Core.Strapi, ctx: Context, error: unknown): PortalError {
  const known = toPortalError(error);
  if (known.code === 'internal') strapi.log.error(describe(error, ctx));
  return known;
}

/** Answers an error in the one shape. */
export function answerError(strapi: Core.Strapi, ctx: Context, error: unknown): void {
  const known = knownError(strapi, ctx, error);
  ctx.status = known.status;
  if (known.details.retryAfterSeconds) ctx.set('Retry-After', String(known.details.retryAfterSeconds));
  ctx.body = known.toBody();
}
