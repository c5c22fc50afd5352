import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import yauzl from 'yauzl';
import { pdf, photo } from '../adapters/inspection/files';
import { launchBrowser } from '../support/browser';
import { person, register, type Person } from '../support/people';
import { adminUserPage } from '../support/people-of-the-caf';
import { officeWithUploads, serviceOf } from '../support/pratiche';
import { signIn } from '../support/steps/customer-steps';
import { documentNamed, handIn, mendObstacles, uploadFor } from '../support/steps/document-steps';
import { openFromNotice, sendBackByKey } from '../support/steps/office-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';

jest.setTimeout(180_000);

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

const PRATICA = 'Modello 730 2026';
const cu = async (name = 'CU.pdf') => ({ name, mimeType: 'application/pdf', buffer: await pdf() });

async function namesInZip(file: string): Promise<string[]> {
  const zip = await yauzl.fromBufferPromise(await readFile(file));
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  return names;
}

async function newCustomer(scripts: boolean): Promise<{ anna: Person; context: BrowserContext; page: Page }> {
  const anna = person();
  await register(portal, anna);
  const context = await browser.newContext({ javaScriptEnabled: scripts, locale: 'it-IT' });
  const page = await context.newPage();
  await signIn(page, portal.site, anna.codiceFiscale);
  return { anna, context, page };
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a customer %s', (label, scripts) => {
  test('uploads and hands in, the office sends one paper back and re-opens, the customer does it again', async () => {
    const [zona, elsewhere] = [await officeWithUploads(portal), await officeWithUploads(portal)];
    const [officeName = ''] = await portal.db('zone').where({ document_id: zona }).pluck<string[]>('name');
    await portal.db('catalogue_services').delete();
    await serviceOf(portal, 'Modello 730');

    const { anna, context, page } = await newCustomer(scripts);
    await mendObstacles(page, portal.site, officeName, '333 1234567');
    await page.goto(`${portal.site}/documenti`);
    await page.getByRole('button', { name: 'Comincia' }).click();
    await page.getByRole('heading', { level: 1, name: PRATICA }).waitFor();
    const [id = ''] = page.url().split('/').slice(-1);
    await uploadFor(page, 'Certificazione Unica', [await cu(), await cu('retro.pdf')], scripts);
    await page.getByRole('link', { name: 'retro.pdf' }).waitFor();
    const shot = { name: 'scontrino.jpg', mimeType: 'image/jpeg', buffer: await photo() };
    await uploadFor(page, 'Ricevute mediche', [shot], scripts);
    await page.getByRole('link', { name: 'scontrino.jpg' }).waitFor();
    await handIn(page);

    const { page: office } = await adminUserPage(browser, portal, 'caf-operatore', { zone: [zona] });
    await openFromNotice(office, portal.url, PRATICA);
    const download = office.waitForEvent('download');
    await office.getByRole('button', { name: 'Scarica tutto (ZIP)' }).click();
    expect((await download).suggestedFilename()).toBe(`${PRATICA}.zip`);
    expect(await namesInZip(await (await download).path())).toEqual([
      'Certificazione Unica/CU.pdf',
      'Certificazione Unica/retro.pdf',
      'Ricevute mediche/scontrino.jpg',
    ]);
    await office.getByRole('button', { name: 'Vedi scontrino.jpg' }).click();
    const picture = office.getByRole('img', { name: 'Anteprima di scontrino.jpg' });
    await picture.waitFor();
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(40);
    await office.keyboard.press('a');
    await office.getByText('«Ricevute mediche» è accettato.').first().waitFor();
    await office.keyboard.press('ArrowLeft');
    await office.getByText('retro.pdf (2 di 3)').waitFor();
    await office.getByTitle('Anteprima di retro.pdf').waitFor();
    await sendBackByKey(office, `Il retro è sfocato ${label}`);
    await office.getByText('Da rifare: Il retro è sfocato').waitFor();
    await office.getByRole('button', { name: 'Riapri il caricamento' }).click();
    await office.getByText('Il caricamento è riaperto').first().waitFor();

    await portal.inbox.waitFor(
      ({ to, subject }) => to.includes(anna.email) && subject.includes('da caricare di nuovo'),
    );
    await page.goto(`${portal.site}/documenti/${id}`);
    const redo = documentNamed(page, 'Certificazione Unica');
    await redo.getByText('Il retro è sfocato').waitFor();
    await uploadFor(page, 'Certificazione Unica', [await cu('retro nitido.pdf')], scripts);
    await page.getByRole('link', { name: 'retro nitido.pdf' }).waitFor();
    await handIn(page);
    expect(await page.getByRole('link', { name: /^Ricevuta del/ }).count()).toBe(2);

    await office.reload();
    await office.getByRole('button', { name: 'Vedi retro nitido.pdf' }).waitFor();

    const { page: stranger } = await adminUserPage(browser, portal, 'caf-operatore', { zone: [elsewhere] });
    await stranger.goto(`${portal.url}/admin/quicomunica`);
    await stranger.getByText('Non c’è nulla da fare').waitFor();
    await stranger.goto(`${portal.url}/admin/pratiche`);
    await stranger.getByText('Non c’è nulla da fare').waitFor();
    await stranger.goto(`${portal.url}/admin/pratiche/${id}`);
    await stranger.getByText('Non abbiamo trovato quello che cerchi.').first().waitFor();
    await stranger.goto(`${portal.url}/admin/documenti-portale`);
    await stranger.getByText('Nei tuoi uffici non ci sono ancora clienti.').waitFor();
    for (const path of [`pratiche/${id}`, `pratiche/${id}/files`, `pratiche/${id}/archive`]) {
      const status = await stranger.evaluate(
        async (address) => (await fetch(address)).status,
        `/backoffice/${path}`,
      );
      expect([401, 404]).toContain(status);
    }
    await Promise.all([context, office.context(), stranger.context()].map((each) => each.close()));
  });
});
