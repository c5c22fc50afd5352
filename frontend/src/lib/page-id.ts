import { PortalFailure } from '@lib/portal-failure';

const ID = /^[a-z0-9]{24,32}$/;

/** The public identifier in a page's address. @throws PortalFailure `not-found` for what was never one */
export function pageId(params: Readonly<Record<string, string | undefined>>): string {
  const id = params['id'] ?? '';
  if (!ID.test(id)) throw new PortalFailure('not-found');
  return id;
}
