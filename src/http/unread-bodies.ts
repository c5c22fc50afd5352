import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isPortalPath } from './own-paths';

type Middleware = (ctx: Context, next: Next) => Promise<unknown>;
type MiddlewareFactory = (config: unknown, given: { strapi: Core.Strapi }) => Middleware;

interface Middlewares {
  extend(name: string, extension: (factory: MiddlewareFactory) => MiddlewareFactory): void;
}

/**
 * Keeps Strapi's body parser away from the portal's endpoints: they read their bodies themselves, once they know who is
 * calling and within the limit of their contract.
 */
export function leaveBodiesUnread(strapi: Core.Strapi): void {
  const middlewares = strapi.get('middlewares') as Middlewares;
  middlewares.extend('strapi::body', (factory) => (config, given) => {
    const parse = factory(config, given);
    return (ctx, next) => (isPortalPath(ctx.path) ? next() : parse(ctx, next));
  });
}
