import type { Browser, Page } from 'playwright-core';

/** Every journey of a customer is walked twice. */
export const WITH_AND_WITHOUT = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const;

/** A page in a browser of somebody's own, which has no session yet. */
export async function customerPage(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'it-IT', reducedMotion: 'reduce' });
  return context.newPage();
}
