/** @returns whether an address is answered by the portal's contracts, and not by Strapi itself. */
export function isPortalPath(path: string): boolean {
  // As the router, which takes any letter case.
  return /^\/(api|backoffice)(\/|$)/i.test(path);
}

/** @returns whether an address can be read at all: its percent-encodings are whole, and none of them hides a NUL. */
export function isReadablePath(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\u0000');
  } catch {
    return false;
  }
}
