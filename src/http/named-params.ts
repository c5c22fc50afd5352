/** The parameters of an address by their names: the router adds what its prefixes matched, under numbers. */
export function namedParams(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !/^\d+$/.test(name)));
}
