import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pdf, photo } from '../adapters/inspection/files';
import { launchBrowser, PHONE } from '../support/browser';
import { person, register } from '../support/people';
import { officeWithUploads, serviceOf } from '../support/pratiche';
import { signIn } from '../support/steps/customer-steps';
import { documentNamed, handIn, mendObstacles, uploadFor } from '../support/steps/document-steps';
import { startWholePortal, type WholePortal } from '../support/whole-portal';

jest.setTimeout(120_000);

let portal: WholePortal;
let browser: Browser;
let officeName: string;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const zona = await officeWithUploads(portal);
  [officeName = ''] = await portal.db('zone').where({ document_id: zona }).pluck<string[]>('name');
  await serviceOf(portal, 'Modello 730');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
}, 30_000);

const cu = async (name = 'CU 2026.pdf') => ({ name, mimeType: 'application/pdf', buffer: await pdf() });
const shot = async (name: string) => ({ name, mimeType: 'image/jpeg', buffer: await photo() });

async function newCustomer(javaScriptEnabled: boolean): Promise<{ context: BrowserContext; page: Page }> {
  const anna = person();
  await register(portal, anna);
  const context = await browser.newContext({ javaScriptEnabled, locale: 'it-IT' });
  const page = await context.newPage();
  await signIn(page, portal.site, anna.codiceFiscale);
  return { context, page };
}

async function begin(page: Page): Promise<void> {
  await mendObstacles(page, portal.site, officeName, '333 1234567');
  await page.goto(`${portal.site}/documenti`);
  await page.getByRole('button', { name: 'Comincia' }).click();
  await page.getByRole('heading', { level: 1, name: 'Modello 730 2026' }).waitFor();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, scripts) => {
  test('a customer mends what is missing, uploads files and photos, and hands them in', async () => {
    const { context, page } = await newCustomer(scripts);
    await begin(page);
    await uploadFor(page, 'Certificazione Unica', [await cu(), await cu('retro.pdf')], scripts);
    await page
      .getByRole('status')
      .getByText(scripts ? 'retro.pdf: caricato' : 'I file sono stati caricati')
      .waitFor();
    const first = documentNamed(page, 'Certificazione Unica');
    await first.getByRole('link', { name: 'CU 2026.pdf' }).waitFor();
    await first.getByText('Caricato', { exact: true }).waitFor();
    await uploadFor(page, 'Ricevute mediche', [await shot('uno.jpg'), await shot('due.jpg')], scripts);
    const receipts = documentNamed(page, 'Ricevute mediche');
    await receipts.getByRole('link', { name: 'due.jpg' }).waitFor();
    await receipts.getByRole('button', { name: 'Uniscile in un solo PDF' }).click();
    await receipts.getByRole('link', { name: 'Ricevute mediche.pdf' }).waitFor();
    await first.getByText('Modifica').last().click();
    await handIn(page);
    const receipt = page.getByRole('link', { name: /^Ricevuta del/ });
    const answer = await context.request.get(`${portal.site}${(await receipt.getAttribute('href')) ?? ''}`);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.getByLabel('Perché vuoi riaprire').fill('Ho dimenticato un foglio');
    await page.getByRole('button', { name: 'Chiedi di riaprire' }).click();
    await page.getByText('La richiesta è arrivata al tuo ufficio').waitFor();
    await page.getByRole('link', { name: 'A che punto è la pratica' }).click();
    await page.getByText('Ho dimenticato un foglio').waitFor();
    await page.getByLabel('Scrivi al tuo ufficio').fill('Grazie!');
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await page.getByText('Il messaggio è arrivato al tuo ufficio').waitFor();
    await context.close();
  });

  test('what cannot be taken is told beside its name, and the good files are kept', async () => {
    const { context, page } = await newCustomer(scripts);
    await begin(page);
    const bad = { name: 'lettera.pdf', mimeType: 'application/pdf', buffer: Buffer.from('sono una lettera') };
    await uploadFor(page, 'Certificazione Unica', [bad, await cu('città.pdf')], scripts);
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'lettera.pdf' });
    await row.getByText('Questo tipo di file non è accettato').waitFor();
    await page.getByRole('link', { name: 'città.pdf' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'città.pdf' }).waitFor();
    // Loading the page again sends nothing again, and what was told is told once.
    expect(await page.locator('.file-list li').count()).toBe(1);
    expect(await row.count()).toBe(0);
    await context.close();
  });

  test('a file gets another name, and is deleted', async () => {
    const { context, page } = await newCustomer(scripts);
    await begin(page);
    await uploadFor(page, 'Certificazione Unica', [await cu('uno.pdf')], scripts);
    await page.getByRole('link', { name: 'uno.pdf' }).waitFor();
    await page.locator('summary', { hasText: 'Modifica uno.pdf' }).click();
    await page.getByLabel('Nome del file').fill('CU della ditta');
    await page.getByRole('button', { name: 'Cambia nome' }).click();
    await page.getByRole('status').getByText('Il nome del file è stato cambiato').waitFor();
    await page.getByRole('link', { name: 'CU della ditta.pdf' }).waitFor();
    await page.locator('summary', { hasText: 'Modifica CU della ditta.pdf' }).click();
    await page.getByRole('button', { name: 'Elimina' }).click();
    await page.getByRole('status').getByText('Il file è stato eliminato').waitFor();
    expect(await page.locator('.file-list').count()).toBe(0);
    await context.close();
  });
});

describe('a script', () => {
  const announced = async () =>
    Number((await portal.db('uploaded_documents').count<{ count: number }[]>('* as count'))[0]?.count);

  test('sends a file again that did not get through, without announcing it anew, and holds up no other', async () => {
    const { context, page } = await newCustomer(true);
    await begin(page);
    const before = await announced();
    let broken = 1;
    await page.route('**/invio/*', async (route) => {
      if (broken > 0) await route.abort('connectionreset');
      else await route.continue();
      broken -= 1;
    });
    await uploadFor(page, 'Certificazione Unica', [await cu('uno.pdf'), await cu('due.pdf')], true);
    await page.getByRole('link', { name: 'due.pdf' }).waitFor();
    await page.getByText('Il collegamento si è interrotto: riprova.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Riprova: uno.pdf' }).click();
    await page.getByRole('link', { name: 'uno.pdf' }).waitFor();
    expect(await announced()).toBe(before + 2);
    await context.close();
  });

  test('stops a file on its way when told, and takes it back', async () => {
    const { context, page } = await newCustomer(true);
    await begin(page);
    const before = await announced();
    await page.route('**/invio/*', () => undefined);
    const sent = page.waitForRequest('**/invio/*');
    const takenBack = page.waitForResponse('**/annulla');
    await uploadFor(page, 'Certificazione Unica', [await cu('uno.pdf')], true);
    await sent;
    await page.getByRole('progressbar', { name: 'Caricamento di uno.pdf' }).waitFor();
    await page.getByRole('button', { name: 'Annulla: uno.pdf' }).click();
    await page.getByRole('status').getByText('uno.pdf: caricamento annullato').waitFor();
    await takenBack;
    expect(await announced()).toBe(before);
    await context.close();
  });

  test('says that a file has arrived even while the page cannot show it', async () => {
    const { context, page } = await newCustomer(true);
    await begin(page);
    const [, id = ''] = /documenti\/(\w+)/.exec(page.url()) ?? [];
    await page.route(`**/documenti/${id}`, (route) => route.abort());
    await uploadFor(page, 'Certificazione Unica', [await cu('uno.pdf')], true);
    const row = page.locator('.upload-progress li').filter({ hasText: 'uno.pdf' });
    await row.getByText('Caricato', { exact: true }).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    await context.close();
  });

  test('takes files that are dropped on a document', async () => {
    const { context, page } = await newCustomer(true);
    await begin(page);
    const bytes = (await pdf()).toString('base64');
    const dropped = await page.evaluateHandle((text) => {
      const file = new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], 'lasciato.pdf');
      const transfer = new DataTransfer();
      transfer.items.add(file);
      return transfer;
    }, bytes);
    await documentNamed(page, 'Certificazione Unica')
      .locator('form[data-upload]')
      .dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('link', { name: 'lasciato.pdf' }).waitFor();
    await context.close();
  });
});

test('a file opens in the browser, in parts too, and for nobody else', async () => {
  const { context, page } = await newCustomer(true);
  await begin(page);
  await uploadFor(page, 'Certificazione Unica', [await cu()], true);
  const link = page.getByRole('link', { name: 'CU 2026.pdf' });
  const address = `${portal.site}${(await link.getAttribute('href')) ?? ''}`;
  const whole = await context.request.get(address);
  expect(whole.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'cache-control': expect.stringContaining('no-store') as string,
  });
  const part = await context.request.get(address, { headers: { range: 'bytes=0-3' } });
  expect([part.status(), await part.text()]).toEqual([206, '%PDF']);
  const other = await newCustomer(true);
  expect((await other.context.request.get(address)).status()).toBe(404);
  const stranger = await browser.newContext();
  const signIn = await stranger.request.get(address, { maxRedirects: 0 });
  expect([signIn.status(), signIn.headers()['location']]).toEqual([
    303,
    `/accedi?da=${encodeURIComponent(new URL(address).pathname)}`,
  ]);
  await Promise.all([context, other.context, stranger].map((each) => each.close()));
});

test('a form with files from another site is refused before anything of it is read', async () => {
  const { context, page } = await newCustomer(true);
  await begin(page);
  for (const path of ['carica', 'invio', `invio/${'x'.repeat(24)}`]) {
    const answer = await context.request.post(`${page.url()}/${path}`, {
      headers: { origin: 'https://altrove.test', 'sec-fetch-site': 'cross-site' },
      multipart: { entry: 'x'.repeat(24), files: await cu() },
    });
    expect(answer.status()).toBe(403);
  }
  await context.close();
});

test('what is held in the hand offers its camera for every document', async () => {
  const anna = person();
  await register(portal, anna);
  const context = await browser.newContext({
    locale: 'it-IT',
    hasTouch: true,
    isMobile: true,
    viewport: PHONE,
  });
  const page = await context.newPage();
  await signIn(page, portal.site, anna.codiceFiscale);
  await begin(page);
  const region = documentNamed(page, 'Certificazione Unica');
  const camera = region.getByLabel('Oppure scatta una foto');
  expect(await camera.getAttribute('capture')).toBe('environment');
  await camera.setInputFiles(await shot('scatto.jpg'));
  await region.getByRole('link', { name: 'scatto.jpg' }).waitFor();
  await context.close();
});
