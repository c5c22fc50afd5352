import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { GOOD_PASSWORD, person, register } from '../support/people';
import { linkInMail, signIn } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';

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

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a customer changes the address, writes the contacts, and accepts a new privacy notice', async () => {
    const anna = person();
    await register(portal, anna);
    const context = await browser.newContext({ javaScriptEnabled, locale: 'it-IT' });
    const page = await context.newPage();
    await signIn(page, portal.site, anna.codiceFiscale);

    await page.goto(`${portal.site}/i-miei-dati`);
    await page.getByRole('link', { name: 'Indirizzo email' }).click();
    const fresh = `nuova-${anna.email}`;
    await page.getByLabel('Nuovo indirizzo email').fill(fresh);
    await page.getByRole('textbox', { name: 'La tua password' }).fill(GOOD_PASSWORD);
    await page.getByRole('button', { name: 'Cambia indirizzo' }).click();
    await page.getByText('Manca la conferma').waitFor();
    await page.getByText('Ti abbiamo scritto al nuovo indirizzo').waitFor();
    await page.goto(await linkInMail(portal.inbox, fresh, /Conferma il tuo nuovo/));
    await page.getByRole('button', { name: 'Conferma l’indirizzo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fatto' }).waitFor();
    await page.goto(`${portal.site}/i-miei-dati`);
    await page.getByText(fresh).first().waitFor();

    await page.getByRole('link', { name: 'Telefono e indirizzo' }).click();
    await page.getByLabel('Cellulare').fill('+39 333 1234567');
    await page.getByLabel('Via e numero civico').fill('via Po 1');
    await page.getByLabel('CAP').fill('10121');
    await page.getByLabel('Comune').fill('Roma');
    await page.getByLabel('Provincia').fill('TO');
    await page.getByRole('button', { name: 'Salva' }).click();
    await page.getByText('Non troviamo questo comune nella provincia TO').first().waitFor();
    await page.getByLabel('Comune').fill('torino');
    await page.getByRole('button', { name: 'Salva' }).click();
    await page.getByText('Telefono e indirizzo sono stati salvati').waitFor();

    await portal.db('caf_identity').update({ privacy_version: '2' });
    await page.goto(`${portal.site}/i-miei-dati/consensi`);
    const accept = page.getByRole('button', { name: 'Ho letto l’informativa' });
    // Both processes keep the CAF's settings for a few seconds.
    for (let tries = 0; tries < 20 && (await accept.count()) === 0; tries += 1) {
      await page.waitForTimeout(500);
      await page.reload();
    }
    await accept.click();
    await page.getByText('Abbiamo registrato che hai letto l’informativa').waitFor();
    await page.getByText('Hai letto l’informativa sulla privacy, versione 2').waitFor();
    await portal.db('caf_identity').update({ privacy_version: '1' });
    await context.close();
  });
});
