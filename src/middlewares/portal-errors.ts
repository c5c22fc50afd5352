import type { Context, Next } from 'koa';
import { ERRORS, type ErrorName } from '../contracts/errors';
import { isPortalPath } from '../http/own-paths';
import { errorBody, errorNameOf } from '../contracts/portal-error';

function isOurs(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'name' in error && String(error.name) in ERRORS;
}

/** Gives every failed answer under the portal's addresses the one error shape, whoever made it. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  if (ctx.status < 400 || !isPortalPath(ctx.path) || isOurs(ctx.body)) return;
  const told = ctx.state['portalError'] as ErrorName | undefined;
  const name = told ?? errorNameOf(ctx.status);
  ctx.status = ERRORS[name][0];
  ctx.body = errorBody(name);
};
