import type { Core } from '@strapi/strapi';
import { adminRouter, type StrapiRoute } from './strapi-routers';

/**
 * Routes of Strapi's admin that the portal has no use for, and that no role guards or that reach out into the network.
 * By who brings them.
 */
const CLOSED: Record<string, string[]> = {
  // Whoever is signed in to the admin could write to anybody in the CAF's name, past all texts and records.
  email: ['POST /'],
  // The server would fetch whatever address it is given, those inside the CAF's network too.
  upload: ['POST /actions/upload-from-urls'],
  // Whoever is signed in to the admin could change them.
  i18n: ['PUT /settings'],
  // Asks a server outside.
  admin: ['GET /license-trial-time-left'],
};

// The schema of the database stands in the code; only who develops changes it.
const CLOSED_OUTSIDE_DEVELOPMENT: Record<string, string[]> = {
  'content-type-builder': [
    'POST /content-types',
    'PUT /content-types/:uid',
    'DELETE /content-types/:uid',
    'POST /components',
    'PUT /components/:uid',
    'DELETE /components/:uid',
    'PUT /component-categories/:name',
    'DELETE /component-categories/:name',
    'POST /update-schema',
  ],
};

const nameOf = ({ method, path }: StrapiRoute) => `${method} ${path}`;

// An update of Strapi that moves a route must not open it again unseen.
function close(strapi: Core.Strapi, owner: string, closed: string[]): void {
  const router = adminRouter(strapi, owner);
  const names = new Set(router.routes.map(nameOf));
  const unknown = closed.filter((name) => !names.has(name));
  if (unknown.length > 0) throw new Error(`no such routes of ${owner} to close: ${unknown.join(', ')}`);
  router.routes = router.routes.filter((route) => !closed.includes(nameOf(route)));
}

/** Takes routes of Strapi's out of its routers. Called once, while Strapi registers. */
export function closeRoutes(strapi: Core.Strapi): void {
  const isDevelopment = Boolean(strapi.config.get('autoReload'));
  for (const [owner, closed] of Object.entries(CLOSED)) close(strapi, owner, closed);
  if (isDevelopment) return;
  for (const [owner, closed] of Object.entries(CLOSED_OUTSIDE_DEVELOPMENT)) close(strapi, owner, closed);
}
