import type { Page } from 'playwright-core';

/**
 * Notes what a browser has to complain about while it shows a page: broken rules of the Content-Security-Policy, errors of
 * scripts, answers that failed, requests to another host.
 * @param complaints gets one line for each
 */
export async function watchFor(page: Page, complaints: string[]): Promise<void> {
  await page.exposeFunction('policyBroken', (what: string) => complaints.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // The function that was exposed above.
      const { policyBroken } = window as unknown as { policyBroken: (what: string) => void };
      policyBroken(`${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('pageerror', ({ message }) => complaints.push(`script: ${message}`));
  page.on('console', (message) => {
    // The browser says of an error page that it is one; its status is judged elsewhere.
    const ofThePage =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !ofThePage) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1')
      complaints.push(`request to another host: ${request.url()}`);
  });
}
