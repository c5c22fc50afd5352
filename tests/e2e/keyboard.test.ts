import type { Browser, Page } from 'playwright-core';
import { DESKTOP, launchBrowser } from '../support/browser';
import { GOOD_PASSWORD, person } from '../support/people';
import { signedInCustomer } from '../support/sessions';
import { keepSession, linkInMail } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';
import { focusedElement, tabTo, tabThrough } from './journeys/keyboard';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

/** Writes into the field that Tab reaches under a label. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

async function press(page: Page, name: string, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  test('somebody who has no mouse registers, chooses a password, signs out and signs in', async () => {
    const anna = person();
    const page = await customerPage(browser, javaScript);
    await page.goto(`${portal.site}/`);
    await press(page, 'Registrati!', 'Enter');
    await page.waitForURL(/\/registrati/);
    await type(page, 'Codice fiscale', anna.codiceFiscale);
    await type(page, 'Cognome', anna.cognome);
    await type(page, 'Nome', anna.nome);
    await type(page, 'Indirizzo email', anna.email);
    await press(page, 'Ho letto e accetto l’informativa sulla privacy di Il mio CAF', 'Space');
    await press(page, 'Registrati', 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Controlla la posta' }).waitFor();

    await page.goto(await linkInMail(portal.inbox, anna.email, /Completa la registrazione/));
    await type(page, 'Password', GOOD_PASSWORD);
    await press(page, 'Salva ed entra', 'Space');
    await page.waitForURL(/\/scrivania/);
    await press(page, 'Esci', 'Enter');
    await page.waitForURL(/\/accedi/);
    await type(page, 'Codice fiscale', anna.codiceFiscale.toLowerCase());
    await type(page, 'Password', GOOD_PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/scrivania/);
    await page.context().close();
  });

  test('the first stop of a page leads past the menu, to what the page is about', async () => {
    const page = await customerPage(browser, javaScript);
    await page.goto(`${portal.site}/aiuto`);
    await page.keyboard.press('Tab');
    expect(await focusedElement(page)).toMatchObject({ name: 'Vai al contenuto', visible: true });
    await page.keyboard.press('Enter');
    // The browser tells of a new place in the page a moment after the key.
    await page.waitForURL((url) => url.hash === '#contenuto');
    await page.keyboard.press('Tab');
    expect(await focusedElement(page)).toMatchObject({ name: 'Come mi iscrivo?', inMain: true });
    await page.context().close();
  });

  test('on a phone’s width the menu opens and closes with the keyboard', async () => {
    const page = await customerPage(browser, javaScript);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${portal.site}/`);
    const news = page
      .getByRole('navigation', { name: 'Menu principale' })
      .getByRole('link', { name: 'News' });
    expect(await news.isVisible()).toBe(false);
    await press(page, 'Menu', 'Enter');
    expect(await news.isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await news.isVisible()).toBe(false);
    await page.context().close();
  });
});

test.each([
  ['/', null],
  ['/accedi', null],
  ['/scrivania', 'registrato'],
] as const)('on %s every stop of the Tab key is seen, and none is passed over', async (path, type) => {
  const page = await customerPage(browser, true);
  if (type !== null)
    await keepSession(page.context(), portal.site, (await signedInCustomer(portal, type)).token);
  for (const size of [{ width: 360, height: 740 }, DESKTOP]) {
    await page.setViewportSize(size);
    await page.goto(`${portal.site}${path}`);
    const reachable = await page
      .locator('a[href], button, input, summary')
      .filter({ visible: true })
      .evaluateAll((elements) => elements.length);
    const stops = await tabThrough(page);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    expect(stops.length).toBe(reachable);
  }
  await page.context().close();
});
