import type { Browser, Page } from 'playwright-core';
import { raise } from '../api/notices/inbox';
import { office } from '../api/customers/caf';
import { insertCustomer } from '../outbox/queueing';
import { launchBrowser } from '../support/browser';
import { adminPageOf } from '../support/people-of-the-caf';
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

const menuLink = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'QuiComunica' }).first();

const operatorAt = (zona: string) => adminPageOf(browser, portal, 'caf-operatore', { zone: [zona] });

test('an operator finds what a customer of the office did, takes it in charge and closes it; other offices see nothing', async () => {
  const [roma, milano] = [await office(portal), await office(portal)];
  const { id } = await insertCustomer(portal, { cognome: 'Verdi', nome: 'Lina', zona_document_id: roma });
  await raise(portal, { customerId: id, kind: 'upload-finished', serviceName: 'Modello 730', year: 2026 });

  const page = await operatorAt(roma);
  // The first page after signing in: the menu and the list of pages tell that something waits.
  await page.getByText('1 avviso da leggere').waitFor();
  const menu = menuLink(page);
  expect(await menu.textContent()).toContain('1');
  await menu.click();
  const line = page.getByRole('row').filter({ hasText: 'Verdi Lina' });
  await line.getByText('Ha finito di caricare i documenti').waitFor();
  expect(await line.textContent()).toContain('Modello 730 2026');
  await line.getByRole('button', { name: 'Prendi in carico' }).click();
  await line.getByText('Da te').waitFor();
  await page.getByText('Nessun avviso da leggere').waitFor();
  await line.getByRole('button', { name: 'Chiudi' }).click();
  await page.getByText('Non c’è nulla da fare').waitFor();

  const other = await operatorAt(milano);
  await menuLink(other).click();
  await other.getByText('Non c’è nulla da fare').waitFor();
  await other.getByRole('combobox', { name: 'Stato' }).click();
  await other.getByRole('option', { name: 'Tutti', exact: true }).click();
  await other.getByText('Nessun avviso corrisponde ai filtri.').waitFor();
});

test('the link to the customer leads there, and the notice is read', async () => {
  const zona = await office(portal);
  const registered = { registered_at: '2026-01-10T09:00:00.000Z' };
  const ugo = { cognome: 'Neri', nome: 'Ugo', zona_document_id: zona, ...registered };
  const { id } = await insertCustomer(portal, ugo);
  await raise(portal, { customerId: id });
  const page = await operatorAt(zona);
  await page.goto(`${portal.url}/admin/quicomunica`);
  await page.getByText('1 avviso da leggere').waitFor();
  const menu = menuLink(page);
  expect(await menu.textContent()).toContain('1');
  await page.getByRole('link', { name: 'Neri Ugo' }).click();
  await page.getByRole('heading', { name: 'Neri Ugo' }).waitFor();
  expect(await menu.textContent()).not.toContain('1');
  await page.goBack();
  await page.getByText('Nessun avviso da leggere').waitFor();
});
