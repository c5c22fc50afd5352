import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { adminRouter } from './strapi-routers';

function onlyRowNumbers(ctx: Context, next: Next): unknown {
  if (/^\d{1,9}$/.test(String(ctx['params'].id))) return next();
  ctx.status = 404;
  ctx.body = { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} } };
  return undefined;
}

/**
 * Lets the media library look for files and folders by row numbers alone. Anything else makes PostgreSQL fail where
 * Strapi no longer waits for the answer, and such a failure ends the process.
 */
export function demandRowNumbers(strapi: Core.Strapi): void {
  for (const route of adminRouter(strapi, 'upload').routes)
    if (/\/:id(\/|$)/.test(route.path))
      route.config.middlewares = [onlyRowNumbers, ...(route.config.middlewares ?? [])];
}
