import type { Browser, Page } from 'playwright-core';
import { pdf } from '../adapters/inspection/files';
import { launchBrowser } from '../support/browser';
import { adminUserPage } from '../support/people-of-the-caf';
import { customerOfOffice, officeWithUploads, type OfficeCustomer } from '../support/pratiche';
import { keepSession } from '../support/steps/customer-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { thinkAgain } from '../api/communications/writer';
import { WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(120_000);

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await thinkAgain(portal, 0);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

async function pageOf(who: OfficeCustomer, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'it-IT' });
  await keepSession(context, portal.site, who.token);
  return { context, page: await context.newPage() };
}

async function writeTo(office: Page, zona: string, title: string): Promise<void> {
  await office.goto(`${portal.url}/admin/comunicazioni`);
  await office.getByRole('button', { name: 'Scrivi una comunicazione' }).click();
  await office.getByLabel('Titolo', { exact: true }).fill(title);
  const text = office.getByRole('textbox', { name: 'Testo', exact: true });
  await text.click();
  await text.pressSequentially('Porta con te ');
  await office.getByRole('button', { name: 'Grassetto' }).click();
  await text.pressSequentially('la tessera sanitaria');
  await office.getByLabel('Chiedi di confermare la lettura').click();
  await office.getByRole('button', { name: 'Salva', exact: true }).click();
  await office.getByText('Bozza salvata.').first().waitFor();
  const file = { name: 'orari.pdf', mimeType: 'application/pdf', buffer: await pdf() };
  await office.locator('input[type="file"]').first().setInputFiles(file);
  await office.getByRole('listitem').filter({ hasText: 'orari.pdf' }).waitFor();
  await office.getByRole('combobox', { name: 'Zona' }).click();
  await office.getByRole('option', { name: zona }).click();
  await office.getByRole('button', { name: 'Usa questi destinatari' }).click();
  await office.getByText('Arriva a 1 cliente.').waitFor();
}

describe.each(WITH_AND_WITHOUT)('to a customer %s', (label, scripts) => {
  test('an editor publishes to a group by filter; the customer reads and confirms; the editor sees it', async () => {
    const zona = await officeWithUploads(portal);
    const [zonaName = ''] = await portal.db('zone').where({ document_id: zona }).pluck<string[]>('name');
    const anna = await customerOfOffice(portal, zona);
    const other = await customerOfOffice(portal, await officeWithUploads(portal));
    const title = `Che cosa portare, ${label}`;
    const { page: office } = await adminUserPage(browser, portal, 'caf-redattore', { allZone: true });
    await writeTo(office, zonaName, title);
    await office.getByRole('button', { name: 'Pubblica', exact: true }).click();
    await office.getByText('Comunicazione pubblicata.').first().waitFor();

    const { context, page } = await pageOf(anna, scripts);
    await page.goto(`${portal.site}/scrivania`);
    await page.getByRole('link', { name: /1\s+comunicazione da leggere/ }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('strong').filter({ hasText: 'la tessera sanitaria' }).waitFor();
    const address = page.url();
    const attached = await page.getByRole('link', { name: /^orari\.pdf/ }).getAttribute('href');
    const file = await context.request.get(`${portal.site}${attached ?? ''}`);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.getByRole('button', { name: 'Ho letto' }).click();
    await page.getByText('Grazie: il CAF sa che hai letto.').waitFor();
    expect(await page.getByRole('link', { name: /da leggere/ }).count()).toBe(0);

    const stranger = await pageOf(other, scripts);
    for (const path of [address, `${portal.site}${attached ?? ''}`])
      expect((await stranger.context.request.get(path)).status()).toBe(404);

    await office.getByRole('button', { name: 'Aggiorna' }).click();
    await office.getByRole('row').filter({ hasText: anna.codiceFiscale }).getByText('2026').first().waitFor();
    const confirmed = office.locator('dl > *').filter({ hasText: 'Hanno confermato' });
    await confirmed.getByText('1', { exact: true }).waitFor();
    await Promise.all([context.close(), stranger.context.close(), office.context().close()]);
  });
});
