const MAX_LENGTH = 500;

// A base that no address can be: whoever leaves it meant another site.
const BASE = 'http://portale.invalid';

/** Tells whether a text holds characters that browsers drop or turn while they read an address. */
function hasOddCharacters(value: string): boolean {
  return value.includes('\\') || [...value].some((character) => character <= ' ' || character === '\u007f');
}

/**
 * Where to go after signing in: only ever a page of this portal.
 * @param value what stands in an address (`?da=`), which anybody can write
 * @returns the path with its query, or `fallback` when the value leads elsewhere
 */
export function safePath(value: string | null | undefined, fallback: string): string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || hasOddCharacters(value)) return fallback;
  if (!value.startsWith('/') || value.startsWith('//') || !URL.canParse(value, BASE)) return fallback;
  const url = new URL(value, BASE);
  // Dots can shorten a path to one that starts with two slashes.
  if (url.origin !== BASE || url.pathname.startsWith('//')) return fallback;
  return `${url.pathname}${url.search}`;
}
