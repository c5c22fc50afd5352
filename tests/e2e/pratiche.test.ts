import type { Browser, Page } from 'playwright-core';
import { operatorWith } from '../api/customers/caf';
import { pdf } from '../adapters/inspection/files';
import { launchBrowser } from '../support/browser';
import type { Caller } from '../support/callers';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../support/pratiche';
import { hangUp } from '../support/send';
import { keepSession } from '../support/steps/customer-steps';
import { documentNamed } from '../support/steps/document-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { customerPage, WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(60_000);

const NAME = 'Modello 730 2026';

let portal: WholePortal;
let browser: Browser;
let service: string;
let zona: string;
let operator: Caller;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  zona = await officeWithUploads(portal);
  service = await serviceOf(portal, 'Modello 730');
  operator = await operatorWith(portal, { zone: [zona] });
}, 120_000);
afterAll(async () => {
  hangUp();
  await browser.close();
  await portal.stop();
}, 30_000);

const closeUploads = (open: boolean) => portal.db('sedi').update({ uploads_open: open });

describe.each(WITH_AND_WITHOUT)('%s', (_label, javaScript) => {
  let anna: OfficeCustomer;
  let id: string;
  let page: Page;
  beforeEach(async () => {
    anna = await customerOfOffice(portal, zona);
    id = await openedBy(anna.call, service);
    page = await customerPage(browser, javaScript);
    await keepSession(page.context(), portal.site, anna.token);
  });
  afterEach(() => page.context().close());

  const goTo = (path: string) => page.goto(`${portal.site}${path}`);

  test('what the office writes is on the desk until the customer has read it', async () => {
    await operator('POST', `/backoffice/pratiche/${id}/messages`, { text: 'Porta anche la delega.' });
    await goTo('/scrivania');
    await page.getByRole('link', { name: `Leggi che cosa ti scrive l’ufficio: ${NAME}` }).click();
    await page.getByText('Porta anche la delega.').waitFor();
    const message = page.getByRole('listitem').filter({ hasText: 'Porta anche la delega.' });
    expect(await message.getByText('Nuovo').count()).toBe(1);
    await page.reload();
    expect(await message.getByText('Nuovo').count()).toBe(0);
    await goTo('/scrivania');
    await page.getByRole('link', { name: `Carica i documenti: ${NAME}` }).waitFor();
    expect(await page.getByText('Leggi che cosa ti scrive').count()).toBe(0);
  });

  test('a message that is empty is refused, and one that was too long stays to be shortened', async () => {
    await goTo(`/pratiche/${id}`);
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await page.getByRole('link', { name: 'Scrivi un messaggio.' }).waitFor();
    await page.getByLabel('Scrivi al tuo ufficio').fill('a'.repeat(4001));
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await page.getByRole('link', { name: 'Scrivi al massimo 4000 caratteri.' }).waitFor();
    expect((await page.getByLabel('Scrivi al tuo ufficio').inputValue()).length).toBe(4001);
  });

  test('the pratica says whose turn it is, for when it will be ready, where the office is and what happened', async () => {
    await operator('PUT', `/backoffice/pratiche/${id}/expected-day`, { day: '2026-06-30' });
    await goTo('/pratiche');
    await page.getByText('Tocca a te: carica i documenti che mancano.').waitFor();
    await page.getByRole('link', { name: NAME }).click();
    await page.getByText('30 giugno 2026').waitFor();
    await page.getByText('via Roma 1, Roma').waitFor();
    expect(await page.locator('.timeline li').allInnerTexts()).toEqual([
      expect.stringContaining('Data prevista aggiornata'),
      expect.stringContaining('Pratica aperta'),
    ]);
  });

  test('a document that is to be redone says why, before what was uploaded', async () => {
    const entry = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
    await upload(portal, anna, id, { entry, name: 'cu.pdf', bytes: await pdf() });
    const reason = 'Manca la seconda pagina';
    await operator('POST', `/backoffice/pratiche/${id}/entries/${entry}/steps`, {
      ...{ step: 'send-back', reason },
    });
    await goTo(`/documenti/${id}`);
    const region = documentNamed(page, 'Certificazione Unica');
    await region.getByText('Da rifare', { exact: true }).waitFor();
    await region.getByText(reason).waitFor();
    await goTo(`/documenti/${id}/finito`);
    await page.getByText('Certificazione Unica (da rifare)').waitFor();
  });

  test('a name that is empty is refused beside its file', async () => {
    const entry = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
    for (const name of ['uno.pdf', 'due.pdf'])
      await upload(portal, anna, id, { entry, name, bytes: await pdf() });
    await goTo(`/documenti/${id}`);
    await page.locator('summary', { hasText: 'Modifica due.pdf' }).click();
    const file = page.locator('.file-list > li').filter({ hasText: 'due.pdf' });
    await file.getByLabel('Nome del file').fill(' ');
    await file.getByRole('button', { name: 'Cambia nome' }).click();
    await page.getByRole('link', { name: 'Scrivi un nome.' }).click();
    await file.getByText('Scrivi un nome.').waitFor();
    expect(await page.getByText('Scrivi un nome.').count()).toBe(2);
  });

  test('where the office takes no documents the page says so with its telephone, and what is there stays', async () => {
    const entry = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
    await upload(portal, anna, id, { entry, name: 'cu.pdf', bytes: await pdf() });
    await closeUploads(false);
    try {
      for (const path of ['/documenti', `/documenti/${id}`]) {
        await goTo(path);
        const obstacle = page.getByRole('region', { name: 'Prima di caricare i documenti' });
        await obstacle.getByText('Il tuo ufficio non riceve documenti dal portale').waitFor();
        await obstacle.getByRole('link', { name: '06 1' }).waitFor();
      }
      expect(await page.locator('input[type="file"]').count()).toBe(0);
      await page.getByRole('link', { name: 'cu.pdf' }).waitFor();
    } finally {
      await closeUploads(true);
    }
  });

  test('nobody else sees any of it', async () => {
    const entry = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
    const { id: file } = await upload(portal, anna, id, { entry, name: 'cu.pdf', bytes: await pdf() });
    await anna.call('POST', `/api/pratiche/${id}/finish`);
    const paths = [
      ...[`/pratiche/${id}`, `/documenti/${id}`, `/documenti/${id}/finito`],
      ...[`/documenti/${id}/file/${file}`, `/documenti/${id}/ricevuta/1`],
    ];
    const status = async (who: Page, path: string) =>
      (await who.request.get(`${portal.site}${path}`, { maxRedirects: 0 })).status();
    const other = await customerPage(browser, javaScript);
    const bruno = await customerOfOffice(portal, zona);
    await keepSession(other.context(), portal.site, bruno.token);
    const visitor = await customerPage(browser, javaScript);
    for (const path of paths) {
      expect([path, await status(page, path)]).toEqual([path, 200]);
      expect([path, await status(other, path)]).toEqual([path, 404]);
      expect([path, await status(visitor, path)]).toEqual([path, 303]);
    }
    await Promise.all([other.context().close(), visitor.context().close()]);
  });
});
