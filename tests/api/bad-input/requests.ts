import { fullPath, type Actor, type Endpoint } from '../../../src/contracts/endpoint';
import { exampleOf } from './example';
import type { Headers } from './legitimate';
import type { RawRequest } from '../../support/send';

/** The parts of a request that an endpoint's contract describes. */
export const PARTS = ['params', 'query', 'body'] as const;
export type Part = (typeof PARTS)[number];

function pathWith(endpoint: Endpoint, params: Record<string, unknown>): string {
  return fullPath(endpoint).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

/** Parameters that lead to something in the database, by the beginning of their addresses. */
export type Existing = Record<string, Record<string, string>>;

/** A good request of the endpoint's legitimate caller, with other input in one part. */
export function requestWith(
  callers: Record<Actor, Headers>,
  endpoint: Endpoint,
  part?: Part,
  input?: unknown,
  existing: Existing = {},
): RawRequest {
  const [, leading = {}] =
    Object.entries(existing).find(([start]) => fullPath(endpoint).startsWith(start)) ?? [];
  const params = { ...exampleOf(endpoint.params), ...leading };
  const good = { params, query: {}, body: exampleOf(endpoint.body) };
  const given = part === undefined ? good : { ...good, [part]: input };
  const query = new URLSearchParams(given.query as Record<string, string>).toString();
  const hasBody = endpoint.method !== 'GET' && (part === 'body' || Object.keys(good.body).length > 0);
  return {
    method: endpoint.method,
    path: `${pathWith(endpoint, given.params as Record<string, unknown>)}${query === '' ? '' : `?${query}`}`,
    headers: { ...callers[endpoint.actor], ...(hasBody && { 'content-type': 'application/json' }) },
    ...(hasBody && { body: JSON.stringify(given.body) }),
  };
}
