import { Liquid } from 'liquidjs';

/** A placeholder's values by name; text only. */
export type PlaceholderValues = Record<string, string>;

// What editors can write: a choice, and nothing that loops, includes or assigns.
const ALLOWED_TAGS = new Set(['if', 'unless']);
const ALLOWED_FILTERS = new Set(['upcase', 'downcase', 'capitalize', 'default', 'strip']);

/**
 * A template engine for texts that people of the CAF write: no access to anything but the given values, no loops, no
 * includes, bounded time and memory. Every value that is put out goes through `escape`.
 */
export function createEngine(escape: (value: string) => string): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    parseLimit: 30_000,
    renderLimit: 200,
    memoryLimit: 200_000,
    outputEscape: (value: unknown) => escape(typeof value === 'string' ? value : ''),
  });
  for (const tag of Object.keys(engine.tags))
    if (!ALLOWED_TAGS.has(tag)) Reflect.deleteProperty(engine.tags, tag);
  // Above all `raw` must go: it would switch the escaping off.
  for (const filter of Object.keys(engine.filters))
    if (!ALLOWED_FILTERS.has(filter)) Reflect.deleteProperty(engine.filters, filter);
  return engine;
}
