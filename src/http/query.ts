import { PortalError } from '../contracts/portal-error';

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    throw new PortalError('malformed-request');
  }
}

/**
 * The parameters of an address, each a text that stands there once: no lists, no objects, whatever brackets say.
 * @throws PortalError `malformed-request` for a broken percent-encoding or a parameter that is repeated
 */
export function readQuery(querystring: string): Record<string, string> {
  // Without a prototype, so that `__proto__` is a parameter like any other.
  const query = Object.create(null) as Record<string, string>;
  for (const pair of querystring.split('&').filter((part) => part !== '')) {
    const equals = pair.indexOf('=');
    const name = decoded(equals === -1 ? pair : pair.slice(0, equals));
    if (name in query) throw new PortalError('malformed-request');
    query[name] = equals === -1 ? '' : decoded(pair.slice(equals + 1));
  }
  return query;
}
