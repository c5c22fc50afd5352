import type { Browser, Page } from 'playwright-core';
import { adminUser } from './callers';
import type { WholePortal } from './whole-portal';
import { signInToAdmin } from './steps/admin-steps';

/** What an operator sees: nothing given is nobody. `zone` by document id. */
interface Scope {
  withoutOffice?: boolean;
  allZone?: boolean;
  zone?: string[];
}

/** An admin page of a new person of the CAF, signed in. It has JavaScript, whatever customers have: the admin needs it. */
export async function adminPageOf(
  browser: Browser,
  portal: WholePortal,
  role: 'caf-operatore' | 'caf-redattore' | 'caf-amministratore',
  scope?: Scope,
): Promise<Page> {
  const admin = await adminUser(portal, role);
  if (scope !== undefined)
    await portal.strapi
      .documents('api::offices.operator-scope')
      .create({ data: { operator: admin.id, ...scope } });
  const context = await browser.newContext({ locale: 'it-IT', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signInToAdmin(page, portal.url, admin);
  return page;
}
