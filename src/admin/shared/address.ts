import { fullPath, type CallInput, type Endpoint } from '../../contracts/endpoint';

/** The address of a call: the endpoint's path with its parameters and query filled in and escaped. */
export function addressOf(declared: Endpoint, input: CallInput<Endpoint>): string {
  // Contracts' parameters and queries are objects of plain values.
  const params = (input.params ?? {}) as Record<string, unknown>;
  const query = Object.entries((input.query ?? {}) as Record<string, unknown>);
  const path = fullPath(declared).replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const given = query.filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? path : `${path}?${search}`;
}
