import type { Core } from '@strapi/strapi';

/** A route as Strapi's router keeps it. */
interface Layer {
  path: string | RegExp;
  methods: string[];
  match(path: string): boolean;
}

interface Matched {
  path: Layer[];
  pathAndMethod: Layer[];
  route: boolean;
}

/** The part of Strapi's router that finds the routes of an address. */
export interface Matching {
  stack: Layer[];
  match(path: string, method: string): Matched;
}

// Two whole parts that are nothing but themselves: no parameter, no group, nothing that may be missing.
const LITERAL_HEAD = /^\/([\w-]+\/[\w-]+)(?=\/|$)/;

// Routers take any letter case.
const headOf = (path: string): string | undefined => LITERAL_HEAD.exec(path)?.[1]?.toLowerCase();

/** The routes by the first two parts of their addresses; under '' those that can begin with anything. */
function byHead(stack: readonly Layer[]): Map<string, Layer[]> {
  const heads = stack.map(({ path }) => (typeof path === 'string' ? (headOf(path) ?? '') : ''));
  const open = (layer: number) => heads[layer] === '';
  return new Map(
    [...new Set(['', ...heads])].map((head) => [
      head,
      stack.filter((_, layer) => heads[layer] === head || open(layer)),
    ]),
  );
}

/**
 * Lets a router look for an address among the routes that begin alike: it tries all of the hundreds that Strapi and the
 * portal have, one after the other, which takes a tenth of the time of a request. What it finds stays the same.
 */
export function indexRoutes(router: Matching): void {
  let index: Map<string, Layer[]> | null = null;
  let indexed = 0;
  router.match = (path, method) => {
    // Routes are still added while Strapi starts.
    if (index === null || indexed !== router.stack.length) {
      index = byHead(router.stack);
      indexed = router.stack.length;
    }
    const layers = index.get(headOf(path) ?? '') ?? index.get('') ?? [];
    const found = layers.filter((layer) => layer.match(path));
    const fit = found.filter(({ methods }) => methods.length === 0 || methods.includes(method));
    return { path: found, pathAndMethod: fit, route: fit.some(({ methods }) => methods.length > 0) };
  };
}

/** The same for the one router of the server. Called once, while Strapi registers. */
export function indexServerRoutes(strapi: Core.Strapi): void {
  // Strapi's types know its router by its public side alone.
  indexRoutes(strapi.server.router as unknown as Matching);
}
