import type { Page, Response } from 'playwright-core';
import { PHONE } from '../../support/browser';
import type { PageState } from './page-state';
import type { World } from './world';

/** A page in one of its states, and the answer that brought it. */
export interface Visit {
  page: Page;
  answer: Response;
}

/**
 * Brings a page into a state, on a phone's screen.
 * @param watch is told of the browser's page before it goes anywhere
 */
export async function visit(
  world: World,
  { who = 'visitor', open }: PageState,
  watch: (page: Page) => void | Promise<void> = () => undefined,
): Promise<Visit> {
  const context = await world.contextOf(who);
  const page = await context.newPage();
  await page.setViewportSize(PHONE);
  await watch(page);
  let answer: Response | undefined;
  page.on('response', (response) => {
    const request = response.request();
    const redirects = response.status() >= 300 && response.status() < 400;
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !redirects)
      answer = response;
  });
  if (typeof open === 'string') await page.goto(`${world.portal.site}${open}`);
  else await open(page, world);
  await page.waitForLoadState();
  if (answer === undefined) throw new Error('no page was opened');
  return { page, answer };
}
