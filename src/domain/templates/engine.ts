import { Liquid } from 'liquidjs';

/** A placeholder's values by name; text only. */
export type PlaceholderValues = Record<string, string>;

// What editors can write: a choice, and nothing that loops, includes or assigns.
const TAGS = ['if', 'unless'];

/** The filters that editors can use. */
export const FILTERS = ['upcase', 'downcase', 'capitalize', 'default', 'strip'];

/**
 * A template engine for texts that people of the CAF write: no access to anything but the given values, no loops, no
 * includes, bounded time and memory. Every value that is put out goes through `escape`. An empty value counts as false.
 */
export function createEngine(escape: (value: string) => string): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    jsTruthy: true,
    parseLimit: 30_000,
    renderLimit: 1000,
    memoryLimit: 1_000_000,
    outputEscape: (value: unknown) => escape(typeof value === 'string' ? value : ''),
  });
  for (const tag of Object.keys(engine.tags))
    if (!TAGS.includes(tag)) Reflect.deleteProperty(engine.tags, tag);
  // Above all `raw` must go: it would switch the escaping off.
  for (const filter of Object.keys(engine.filters))
    if (!FILTERS.includes(filter)) Reflect.deleteProperty(engine.filters, filter);
  return engine;
}
