/** @returns whether an address is answered by the portal's contracts, and not by Strapi itself. */
export function isPortalPath(path: string): boolean {
  return path.startsWith('/api/') || path.startsWith('/backoffice/');
}
