import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { person } from '../support/people';
import { adminPageOf } from '../support/people-of-the-caf';
import { convertToRegistrato, publishNews } from '../support/steps/admin-steps';
import { askToRegister, choosePassword, linkInMail, signIn, signOut } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

async function customerContext(javaScriptEnabled: boolean): Promise<BrowserContext> {
  return browser.newContext({ javaScriptEnabled, locale: 'it-IT' });
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (label, javaScript) => {
  test('a visitor registers, reads the news that an editor has just published, and becomes Registrato', async () => {
    const anna = person();
    const context = await customerContext(javaScript);
    const page = await context.newPage();

    await askToRegister(page, portal.site, anna);
    const link = await linkInMail(portal.inbox, anna.email, /Completa la registrazione/);
    await choosePassword(page, link);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Anna');

    const title = `Orari estivi degli uffici ${label}`;
    await publishNews(await adminPageOf(browser, portal, 'caf-redattore'), portal.url, {
      title,
      body: 'Si chiude alle 13.',
    });
    await page.goto(`${portal.site}/news`);
    await page.getByRole('link', { name: title }).click();
    await page.getByText('Si chiude alle 13.').waitFor();

    const operator = await adminPageOf(browser, portal, 'caf-operatore', { withoutOffice: true });
    await convertToRegistrato(operator, portal.url, anna.codiceFiscale);
    await portal.inbox.waitFor(
      ({ to, subject }) => to.includes(anna.email) && subject.includes('verificata'),
    );
    await page.goto(`${portal.site}/scrivania`);
    await page.getByText('Registrato').first().waitFor();

    await signOut(page);
    await page.goto(`${portal.site}/scrivania`);
    await page.waitForURL(/\/accedi/);
    await signIn(page, portal.site, ` ${anna.codiceFiscale.toLowerCase()} `);
    await page.waitForURL(/\/scrivania/);
    await context.close();
  }, 120_000);
});
