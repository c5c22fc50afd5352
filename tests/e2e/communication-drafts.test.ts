import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { adminUserPage } from '../support/people-of-the-caf';
import { startWholePortal, type WholePortal } from '../support/whole-portal';

jest.setTimeout(120_000);

let portal: WholePortal;
let browser: Browser;
let office: Page;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  office = (await adminUserPage(browser, portal, 'caf-redattore', { allZone: true })).page;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

async function newDraft(): Promise<string> {
  await office.goto(`${portal.url}/admin/comunicazioni`);
  await office.getByRole('button', { name: 'Scrivi una comunicazione' }).click();
  await office.getByRole('button', { name: 'Usa questi destinatari' }).waitFor();
  return new URL(office.url()).pathname.split('/').at(-1) ?? '';
}

test('a group that was saved gets another name and another filter, and is counted again', async () => {
  await newDraft();
  await office.getByRole('button', { name: 'Salva il filtro come gruppo' }).click();
  await office.getByLabel('Nome del gruppo').fill('Tutti');
  await office.getByRole('button', { name: 'Salva il gruppo' }).click();
  await office.getByText('Gruppo salvato: lo trovi fra i gruppi.').first().waitFor();
  await office.getByRole('combobox', { name: 'Come scegli i destinatari' }).click();
  await office.getByRole('option', { name: 'Un gruppo salvato' }).click();
  await office.getByRole('combobox', { name: 'Gruppo', exact: true }).click();
  await office.getByRole('option', { name: 'Tutti' }).click();
  await office.getByRole('button', { name: 'Cambia il gruppo' }).click();
  const dialog = office.getByRole('alertdialog');
  await dialog.getByLabel('Nome del gruppo').fill('I nati dopo il 1980');
  await dialog.getByLabel('Nati dal').fill('1980');
  await dialog.getByRole('button', { name: 'Salva il gruppo' }).click();
  await office.getByText('Gruppo cambiato.').first().waitFor();
  await office.getByText('I nati dopo il 1980').first().waitFor();
  const [group] = await portal
    .db('customer_groups')
    .select<{ name: string; filter: unknown }[]>('name', 'filter');
  expect([group?.name, JSON.stringify(group?.filter)]).toEqual([
    'I nati dopo il 1980',
    expect.stringContaining('1980'),
  ]);
});

test('what a colleague saved meanwhile stands on the page before anybody lets it go', async () => {
  const id = await newDraft();
  await portal
    .db('communications')
    .where({ document_id: id })
    .update({ title: 'Scritto dal collega', changed_at: new Date().toISOString() });
  await office.getByRole('button', { name: 'Usa questi destinatari' }).click();
  const title = office.getByLabel('Titolo', { exact: true });
  await title.and(office.locator('[value="Scritto dal collega"]')).waitFor();
});
