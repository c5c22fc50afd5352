import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { hangUp } from '../support/send';
import { signedInCustomer } from '../support/sessions';
import { keepSession } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { WITH_AND_WITHOUT } from './journeys/javascript';
import { give } from './site/received';

jest.setTimeout(60_000);

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  hangUp();
  await browser.close();
  await portal.stop();
}, 30_000);

async function customerWithArchive(javaScriptEnabled: boolean) {
  const who = await signedInCustomer(portal, 'registrato');
  const received = await give(portal, who.documentId);
  const context = await browser.newContext({ javaScriptEnabled, locale: 'it-IT' });
  await keepSession(context, portal.site, who.token);
  return { who, received, context, page: await context.newPage() };
}

describe.each(WITH_AND_WITHOUT)('%s', (_, scripts) => {
  test('a customer finds a new document, reads it, and it is new no longer', async () => {
    const { context, page, received } = await customerWithArchive(scripts);
    await page.goto(`${portal.site}/scrivania`);
    await page.getByRole('link', { name: 'Guarda i documenti nuovi in archivio' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Modello 730/2026' });
    await row.getByText('Nuovo', { exact: true }).waitFor();
    await row.getByRole('link', { name: 'Modello 730/2026' }).click();
    await page.getByText('La tua dichiarazione, come l’abbiamo mandata.').waitFor();
    const contents = `${portal.site}/archivio/${received.documents.pdf}/versione/2`;
    if (scripts) await page.locator('.viewer canvas').first().waitFor();
    else expect((await context.request.get(contents)).headers()['content-type']).toBe('application/pdf');
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Scarica', exact: true }).click();
    expect((await saved).suggestedFilename()).toBe('modello.pdf');
    await page.getByRole('link', { name: /^Versione 1/ }).waitFor();
    await page.getByRole('link', { name: 'Torna all’archivio' }).click();
    expect(await row.getByText('Nuovo', { exact: true }).count()).toBe(0);
    await context.close();
  });

  test('search, class and year narrow the list down, and a year is saved as one ZIP', async () => {
    const { context, page } = await customerWithArchive(scripts);
    await page.goto(`${portal.site}/archivio`);
    await page.getByLabel('Cerca nei titoli').fill('tessera');
    await page.getByRole('button', { name: 'Cerca' }).click();
    expect(await page.locator('.document-list li').count()).toBe(1);
    await page.getByRole('link', { name: 'Per anno fiscale' }).click();
    const year = page.getByRole('listitem').filter({ hasText: '2025' });
    const saved = page.waitForEvent('download');
    await year.getByRole('link', { name: /^Scarica tutto/ }).click();
    expect((await saved).suggestedFilename()).toBe('archivio-2025.zip');
    await year.getByRole('link', { name: /2025$/ }).first().click();
    await page.getByRole('heading', { name: 'Anno fiscale 2025' }).waitFor();
    expect(await page.locator('.document-list li').count()).toBe(1);
    await context.close();
  });
});

test('a picture is shown in the page; of another customer neither page nor file is there', async () => {
  const { context, page, received } = await customerWithArchive(true);
  await page.goto(`${portal.site}/archivio/${received.documents.picture}`);
  const image = page.locator('.viewer img');
  await image.evaluate((shown: HTMLImageElement) => shown.decode());
  expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0);
  const other = await customerWithArchive(true);
  for (const path of [
    `/archivio/${received.documents.pdf}`,
    `/archivio/${received.documents.pdf}/versione/1`,
    `/comunicazioni/${received.communication}`,
  ])
    expect((await other.context.request.get(`${portal.site}${path}`)).status()).toBe(404);
  await other.context.close();
  await context.close();
});
