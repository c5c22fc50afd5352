/** An address that a link may lead to: http, https, mailto, tel, or a page of the portal; null for any other. */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000) return null;
  const href = value.trim();
  if ([...href].some((character) => character <= ' ' || character === '\\' || character === '\u007f'))
    return null;
  if (href.startsWith('#') || (href.startsWith('/') && !href.startsWith('//'))) return href;
  if (!URL.canParse(href)) return null;
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(href).protocol) ? href : null;
}
