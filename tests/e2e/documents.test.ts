import { documentNamed, handIn, uploadFor } from '../support/steps/document-steps';
import { cu, shot, startDocuments, type DocumentsPortal } from './journeys/documents';
import { WITH_AND_WITHOUT } from './journeys/javascript';

jest.setTimeout(120_000);

let the: DocumentsPortal;
beforeAll(async () => {
  the = await startDocuments();
}, 120_000);
afterAll(() => the.stop(), 30_000);

describe.each(WITH_AND_WITHOUT)('%s', (_, scripts) => {
  test('a customer mends what is missing, uploads files and photos, and hands them in', async () => {
    const { context, page } = await the.newCustomer({ javaScriptEnabled: scripts });
    await the.begin(page);
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
    const answer = await context.request.get(
      `${the.portal.site}${(await receipt.getAttribute('href')) ?? ''}`,
    );
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
    const { context, page } = await the.newCustomer({ javaScriptEnabled: scripts });
    await the.begin(page);
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
    const { context, page } = await the.newCustomer({ javaScriptEnabled: scripts });
    await the.begin(page);
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

test('a file opens in the browser, in parts too, and for nobody else', async () => {
  const { context, page } = await the.newCustomer();
  await the.begin(page);
  await uploadFor(page, 'Certificazione Unica', [await cu()], true);
  const link = page.getByRole('link', { name: 'CU 2026.pdf' });
  const address = `${the.portal.site}${(await link.getAttribute('href')) ?? ''}`;
  const whole = await context.request.get(address);
  expect(whole.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'cache-control': expect.stringContaining('no-store') as string,
  });
  const part = await context.request.get(address, { headers: { range: 'bytes=0-3' } });
  expect([part.status(), await part.text()]).toEqual([206, '%PDF']);
  const other = await the.newCustomer();
  expect((await other.context.request.get(address)).status()).toBe(404);
  const stranger = await the.newVisitor();
  const signIn = await stranger.request.get(address, { maxRedirects: 0 });
  expect([signIn.status(), signIn.headers()['location']]).toEqual([
    303,
    `/accedi?da=${encodeURIComponent(new URL(address).pathname)}`,
  ]);
  await Promise.all([context, other.context, stranger].map((each) => each.close()));
});

test('whoever was signed out meanwhile signs in before the form with files is read', async () => {
  const { context, page } = await the.newCustomer({ javaScriptEnabled: false });
  await the.begin(page);
  await documentNamed(page, 'Certificazione Unica')
    .locator('[multiple]')
    .setInputFiles([await cu()]);
  await context.clearCookies();
  await page.getByRole('button', { name: /^Carica per Certificazione Unica/ }).click();
  await page.waitForURL(/accedi\?da=%2Fdocumenti%2F/);
  await page.getByText('La sessione è terminata').waitFor();
  await context.close();
});

test('a form with files from another site is refused before anything of it is read', async () => {
  const { context, page } = await the.newCustomer();
  await the.begin(page);
  for (const path of ['carica', 'invio', `invio/${'x'.repeat(24)}`]) {
    const answer = await context.request.post(`${page.url()}/${path}`, {
      headers: { origin: 'https://altrove.test', 'sec-fetch-site': 'cross-site' },
      multipart: { entry: 'x'.repeat(24), files: await cu() },
    });
    expect(answer.status()).toBe(403);
  }
  await context.close();
});
