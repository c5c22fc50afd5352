/** @returns whether an address is answered by the portal's contracts, and not by Strapi itself. */
export function isPortalPath(path: string): boolean {
  // As the router, which takes any letter case.
  return /^\/(api|backoffice)(\/|$)/i.test(path);
}
