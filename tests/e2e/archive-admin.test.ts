import type { Browser, Page } from 'playwright-core';
import { pdf } from '../adapters/inspection/files';
import { launchBrowser } from '../support/browser';
import { adminUserPage } from '../support/people-of-the-caf';
import {
  customerOfOffice,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../support/pratiche';
import { hangUp } from '../support/send';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { seen } from '../api/archive/archive';
import { openClass } from './site/received';

jest.setTimeout(120_000);

let portal: WholePortal;
let browser: Browser;
let zona: string;
let office: Page;
let anna: OfficeCustomer;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  zona = await officeWithUploads(portal);
  await openClass(portal, 'Dichiarazioni');
  anna = await customerOfOffice(portal, zona);
  ({ page: office } = await adminUserPage(browser, portal, 'caf-operatore', { zone: [zona] }));
}, 120_000);
afterAll(async () => {
  hangUp();
  await browser.close();
  await portal.stop();
}, 30_000);

const titles = async () => (await seen(anna.call)).items.map(({ title }) => title);

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

test('an operator drops many files, confirms what their names propose, and the customers have them', async () => {
  const bruno = await customerOfOffice(portal, zona);
  const stranger = await customerOfOffice(portal, await officeWithUploads(portal));
  await office.goto(`${portal.url}/admin/archivio`);
  const file = async (name: string) => ({ name, mimeType: 'application/pdf', buffer: await pdf() });
  await office
    .locator('input[type="file"]')
    .setInputFiles([
      await file(`CU_2025_${anna.codiceFiscale}.pdf`),
      await file(`CU_2025_${bruno.codiceFiscale}.pdf`),
      await file(`CU_2025_${stranger.codiceFiscale}.pdf`),
    ]);
  await office.getByText(`${stranger.codiceFiscale}: nessun cliente trovato fra i tuoi uffici.`).waitFor();
  await choose(office, 'Lo stesso tipo per tutti', 'Dichiarazioni');
  await office.getByRole('button', { name: 'Metti in archivio i completi (2)' }).click();
  await office.getByText('In archivio', { exact: true }).nth(1).waitFor();
  expect(await titles()).toEqual(['CU']);
  expect((await seen(bruno.call)).items).toMatchObject([{ title: 'CU', year: 2025 }]);
  expect((await seen(stranger.call)).total).toBe(0);
});

test('a file that cannot be taken is told beside it, and can be tried again', async () => {
  await office.goto(`${portal.url}/admin/archivio`);
  const name = `lettera_${anna.codiceFiscale}.pdf`;
  await office
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('sono una lettera') });
  await choose(office, 'Tipo di documento', 'Dichiarazioni');
  await office.getByRole('button', { name: 'Metti in archivio', exact: true }).click();
  await office.getByRole('alert').filter({ hasText: 'Questo tipo di file' }).waitFor();
  await office.getByRole('button', { name: 'Riprova' }).waitFor();
});

test('an uploaded paper goes into the archive; the operator sees that it was opened, and withdraws it', async () => {
  const pratica = await openedBy(anna.call, await serviceOf(portal, 'ISEE'));
  const entry = (await seenBy(anna.call, pratica)).entries[0]?.id ?? '';
  await upload(portal, anna, pratica, { entry, name: 'attestazione.pdf', bytes: await pdf() });
  await office.goto(`${portal.url}/admin/pratiche/${pratica}`);
  await office.getByRole('button', { name: 'Archivia' }).click();
  const dialog = office.getByRole('alertdialog');
  await choose(office, 'Tipo di documento', 'Dichiarazioni');
  await dialog.getByRole('button', { name: 'Metti in archivio' }).click();
  await office.getByText('In archivio', { exact: true }).waitFor();
  const filed = (await seen(anna.call)).items.find(({ title }) => title === 'attestazione');
  await office.goto(`${portal.url}/admin/archivio/${anna.documentId}`);
  await office.getByText('Non ancora aperto').first().waitFor();
  await anna.call('GET', `/api/archive/documents/${filed?.id ?? ''}/versions/1`);
  await office.reload();
  const card = office.locator('section').filter({ hasText: 'attestazione' });
  await card.getByText(/^Aperto il/).waitFor();
  await card.getByRole('button', { name: 'Ritira' }).click();
  await dialog.getByLabel('Perché lo ritiri').fill('È di un’altra persona');
  await dialog.getByRole('button', { name: 'Ritira' }).click();
  await card.getByText('Motivo: È di un’altra persona').waitFor();
  expect(await titles()).not.toContain('attestazione');
});
