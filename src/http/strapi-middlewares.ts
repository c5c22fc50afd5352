import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isPortalPath } from './own-paths';

type Middleware = (ctx: Context, next: Next) => Promise<unknown>;
type MiddlewareFactory = (config: unknown, given: { strapi: Core.Strapi }) => Middleware;

interface Middlewares {
  extend(name: string, extension: (factory: MiddlewareFactory) => MiddlewareFactory): void;
}

// The portal's endpoints read addresses and bodies themselves, once they know who is calling and within the limit of
// their contract, and their headers are the same for all: Strapi works its own out anew for every answer.
const FOR_STRAPI_ONLY = ['strapi::security', 'strapi::cors', 'strapi::body', 'strapi::favicon'];

/** Keeps those of Strapi's middlewares that the portal's endpoints do without to Strapi's own addresses. */
export function keepStrapiMiddlewaresApart(strapi: Core.Strapi): void {
  const middlewares = strapi.get('middlewares') as Middlewares;
  for (const name of FOR_STRAPI_ONLY)
    middlewares.extend(name, (factory) => (config, given) => {
      const middleware = factory(config, given);
      return (ctx, next) => (isPortalPath(ctx.path) ? next() : middleware(ctx, next));
    });
}
