import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** A route of Strapi's own, as it is declared. */
export interface StrapiRoute {
  method: string;
  path: string;
  config: { middlewares?: ((ctx: Context, next: Next) => unknown)[] };
}

interface StrapiRouter {
  routes: StrapiRoute[];
}

type Routers = Record<string, StrapiRouter | ((given: { strapi: Core.Strapi }) => StrapiRouter)>;

/**
 * The routes that a plugin (or `admin`) brings for Strapi's admin, to be changed before they are mounted.
 * @throws Error when it has none
 */
export function adminRouter(strapi: Core.Strapi, owner: string): StrapiRouter {
  // Strapi's types know its routers only as they are declared.
  const module = (owner === 'admin' ? strapi.admin : strapi.plugin(owner)) as unknown as { routes: Routers };
  const declared = module.routes['admin'];
  const router = typeof declared === 'function' ? declared({ strapi }) : declared;
  if (router === undefined) throw new Error(`${owner} has no routes for the admin`);
  module.routes['admin'] = router;
  return router;
}
