import type { Core } from '@strapi/strapi';

/**
 * Every route of a server, as the table names them: `GET /api/portal`; HEAD goes with GET. What the router lists without
 * a method are its own steps in between, not routes.
 */
export function routesOf(server: Pick<Core.Strapi['server'], 'listRoutes'>): string[] {
  return server
    .listRoutes()
    .filter(({ methods }) => methods.length > 0)
    .map(({ methods, path }) => {
      const named = methods.filter((method: string) => method !== 'HEAD');
      return `${named.length > 5 ? 'ALL' : named.join(',')} ${path}`;
    });
}
