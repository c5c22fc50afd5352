import type { Browser, Page } from 'playwright-core';
import { adminAction } from '../../src/contracts/permissions';
import type * as Hold from '../../src/api/archive/services/hold';
import { pdf, photo } from '../adapters/inspection/files';
import { newOperator } from '../api/customers/caf';
import { launchBrowser } from '../support/browser';
import { adminUser, customer } from '../support/callers';
import { adminUserPage } from '../support/people-of-the-caf';
import { customerOfOffice, officeWithUploads } from '../support/pratiche';
import { makeRole } from '../support/roles';
import { hangUp } from '../support/send';
import { signedInCustomer } from '../support/sessions';
import { signInToAdmin } from '../support/steps/admin-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { seen } from '../api/archive/archive';
import { filed, openClass } from './site/received';

jest.setTimeout(120_000);

let portal: WholePortal;
let browser: Browser;
let zona: string;
let operator: Awaited<ReturnType<typeof newOperator>>;
let office: Page;
let fields: Record<string, unknown>;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  zona = await officeWithUploads(portal);
  operator = await newOperator(portal, { zone: [zona] });
  fields = { class: await openClass(portal, 'Ricevute'), title: 'Ricevuta' };
  ({ page: office } = await adminUserPage(browser, portal, 'caf-operatore', { zone: [zona] }));
}, 120_000);
afterAll(async () => {
  hangUp();
  await browser.close();
  await portal.stop();
}, 30_000);

async function openArchive(page: Page, { documentId }: { documentId: string }): Promise<void> {
  await page.goto(`${portal.url}/admin/archivio/${documentId}`);
}

test('a document from before the verification is given to the customer', async () => {
  const who = await signedInCustomer(portal, 'anonimo');
  const bruno = { ...who, call: customer(portal, who.token) };
  await portal.db('up_users').where({ id: bruno.id }).update({ zona_document_id: zona });
  await portal.db('portal_sections').where({ key: 'archive' }).update({ for_anonimo: true });
  await filed(portal, operator, bruno.documentId, fields, await pdf());
  await portal.module<typeof Hold>('src/api/archive/services/hold').holdDocuments(portal.db, bruno.id);
  expect((await seen(bruno.call)).total).toBe(0);
  await openArchive(office, bruno);
  await office.getByText('Di prima della verifica').waitFor();
  await office.getByRole('button', { name: 'Dai al cliente' }).click();
  await office.getByRole('alertdialog').getByRole('button', { name: 'Dai al cliente' }).click();
  await office.getByText('Non ancora aperto').waitFor();
  expect((await seen(bruno.call)).items).toMatchObject([{ title: 'Ricevuta', isNew: true }]);
});

test('a new version stands above the one before, each with its day, and either can be opened', async () => {
  const anna = await customerOfOffice(portal, zona);
  const id = await filed(portal, operator, anna.documentId, fields, await photo());
  await anna.call('GET', `/api/archive/documents/${id}/versions/1`);
  await openArchive(office, anna);
  await office.getByText(/^Aperto il/).waitFor();
  const corrected = { name: 'corretta.jpg', mimeType: 'image/jpeg', buffer: await photo() };
  await office.locator('input[type="file"]').setInputFiles(corrected);
  await office.getByText('Non ancora aperto').waitFor();
  const versions = office.locator('section').filter({ hasText: 'Ricevuta' }).getByRole('listitem');
  const today = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', dateStyle: 'medium' });
  expect(await versions.allInnerTexts()).toEqual([
    expect.stringContaining('corretta.jpg'),
    expect.stringContaining(today.format(new Date())),
  ]);
  for (const number of [2, 1]) {
    const tab = office.context().waitForEvent('page');
    await office.getByRole('button', { name: `Apri la versione ${String(number)}` }).click();
    const view = await tab;
    await view.waitForURL(`**/archived-documents/${id}/versions/${String(number)}`);
    await view.locator('img').waitFor();
    await view.close();
  }
});

test('a new version whose answer was lost is sent again, and is one version', async () => {
  const anna = await customerOfOffice(portal, zona);
  const id = await filed(portal, operator, anna.documentId, fields, await pdf());
  await openArchive(office, anna);
  await office.evaluate(() => {
    const real = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await real(...asked);
      if (asked[1]?.method !== 'PUT') return answer;
      window.fetch = real;
      throw new TypeError('Failed to fetch');
    };
  });
  const corrected = { name: 'corretta.pdf', mimeType: 'application/pdf', buffer: await pdf() };
  await office.locator('input[type="file"]').setInputFiles(corrected);
  await office.getByRole('button', { name: 'Manda di nuovo corretta.pdf' }).click();
  await office.getByRole('button', { name: 'Apri la versione 2' }).waitFor();
  const { body } = await anna.call<{ versions: unknown[] }>('GET', `/api/archive/documents/${id}`);
  expect(body.versions).toHaveLength(2);
});

test('a document that does not open leaves no empty tab, and the reason is told', async () => {
  const anna = await customerOfOffice(portal, zona);
  await filed(portal, operator, anna.documentId, fields, await pdf());
  await openArchive(office, anna);
  const button = office.getByRole('button', { name: 'Apri', exact: true });
  await button.waitFor();
  const elsewhere = { zona_document_id: await officeWithUploads(portal) };
  await portal.db('up_users').where({ id: anna.id }).update(elsewhere);
  const tab = office.context().waitForEvent('page');
  await button.click();
  const view = await tab;
  if (!view.isClosed()) await view.waitForEvent('close');
  await office
    .getByText('Il documento non si apre. Non abbiamo trovato quello che cerchi.')
    .first()
    .waitFor();
});

test('when the customer’s name does not come the page says so, and asks again', async () => {
  const anna = await customerOfOffice(portal, zona);
  const name = `**/backoffice/customers/${anna.documentId}`;
  await office.route(name, (route) => route.abort());
  await openArchive(office, anna);
  await office.getByText('Non è stato possibile caricare il nome del cliente.').waitFor();
  await office.getByText('L’archivio di questo cliente è vuoto.').waitFor();
  await office.unroute(name);
  await office.getByRole('button', { name: 'Riprova' }).click();
  await office.getByRole('heading', { level: 1, name: `Archivio di ${anna.cognome} ${anna.nome}` }).waitFor();
});

test('who may only look at the archive changes nothing in it', async () => {
  const anna = await customerOfOffice(portal, zona);
  await filed(portal, operator, anna.documentId, fields, await pdf());
  const { id, email, password } = await adminUser(
    portal,
    await makeRole(portal, [adminAction('archive.read')]),
  );
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: id, zone: [zona] } });
  const page = await (await browser.newContext({ locale: 'it-IT' })).newPage();
  await signInToAdmin(page, portal.url, { email, password });
  await openArchive(page, anna);
  await page.getByRole('heading', { level: 1, name: 'Archivio del cliente' }).waitFor();
  const card = page.locator('section').filter({ hasText: 'Ricevuta' });
  await card.getByRole('button', { name: 'Apri' }).waitFor();
  expect(await card.getByRole('button').allInnerTexts()).toEqual(['Apri']);
  expect(await page.getByText('Non è stato possibile').count()).toBe(0);
  await page.goto(`${portal.url}/admin/archivio`);
  await page.getByText('Non hai i permessi per accedere a quel contenuto').waitFor();
  expect(await page.getByRole('button', { name: 'Scegli i file' }).count()).toBe(0);
});
