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

/**
 * A new person of the CAF, signed in to the admin. They have JavaScript, whatever customers have: the admin needs it.
 * @param role its code, `caf-operatore` or one that a test made
 */
export async function adminUserPage(browser: Browser, portal: WholePortal, role: string, scope?: Scope) {
  const { id, email, password } = await adminUser(portal, role);
  if (scope !== undefined)
    await portal.strapi.documents('api::offices.operator-scope').create({ data: { operator: id, ...scope } });
  const context = await browser.newContext({ locale: 'it-IT', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signInToAdmin(page, portal.url, { email, password });
  return { page, email };
}

/** The page of a new person of the CAF, signed in to the admin. */
export async function adminPageOf(
  ...[browser, portal, role, scope]: Parameters<typeof adminUserPage>
): Promise<Page> {
  return (await adminUserPage(browser, portal, role, scope)).page;
}
