import { pdf } from '../adapters/inspection/files';
import { PHONE } from '../support/browser';
import { chooserOf, documentNamed, scripted, uploadFor } from '../support/steps/document-steps';
import { cu, shot, startDocuments, type DocumentsPortal } from './journeys/documents';

jest.setTimeout(120_000);

let the: DocumentsPortal;
beforeAll(async () => {
  the = await startDocuments();
}, 120_000);
afterAll(() => the.stop(), 30_000);

describe('a script', () => {
  const announced = async () =>
    Number((await the.portal.db('uploaded_documents').count<{ count: number }[]>('* as count'))[0]?.count);

  test('sends a file again that did not get through, without announcing it anew, and holds up no other', async () => {
    const { context, page } = await the.newCustomer();
    await the.begin(page);
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
    const { context, page } = await the.newCustomer();
    await the.begin(page);
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
    const { context, page } = await the.newCustomer();
    await the.begin(page);
    const [, id = ''] = /documenti\/(\w+)/.exec(page.url()) ?? [];
    await page.route(`**/documenti/${id}`, (route) => route.abort());
    await uploadFor(page, 'Certificazione Unica', [await cu('uno.pdf')], true);
    const row = page.locator('.upload-progress li').filter({ hasText: 'uno.pdf' });
    await row.getByText('Caricato', { exact: true }).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    await context.close();
  });

  test('that comes after files were chosen leaves them to the button, which sends them once, and sends a photo alone', async () => {
    const { context, page } = await the.newCustomer();
    let come = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/Checklist*.js', async (route) => {
      await late;
      await route.continue();
    });
    await the.begin(page);
    const before = await announced();
    const region = documentNamed(page, 'Certificazione Unica');
    await chooserOf(region).setInputFiles([await cu('presto.pdf')]);
    come();
    await scripted(documentNamed(page, 'Ricevute mediche'));
    await region.locator('[capture]').setInputFiles(await shot('scatto.jpg'));
    await region.getByRole('link', { name: 'scatto.jpg' }).waitFor();
    expect(await announced()).toBe(before + 1);
    await region.getByRole('button', { name: /^Carica/ }).focus();
    await page.keyboard.press('Enter');
    await region.getByRole('link', { name: 'presto.pdf' }).waitFor();
    expect(await announced()).toBe(before + 2);
    await scripted(region);
    // The button is gone: whoever goes by keyboard stays at the same document.
    expect(await chooserOf(region).evaluate((field) => field === document.activeElement)).toBe(true);
    await context.close();
  });

  test('takes files that are dropped on a document', async () => {
    const { context, page } = await the.newCustomer();
    await the.begin(page);
    await scripted(documentNamed(page, 'Certificazione Unica'));
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

test('what is held in the hand offers its camera for every document', async () => {
  const { context, page } = await the.newCustomer({ hasTouch: true, isMobile: true, viewport: PHONE });
  await the.begin(page);
  const region = documentNamed(page, 'Certificazione Unica');
  const camera = region.getByLabel('Oppure scatta una foto');
  await scripted(region);
  expect([await camera.isVisible(), await camera.getAttribute('capture')]).toEqual([true, 'environment']);
  await camera.setInputFiles(await shot('scatto.jpg'));
  await region.getByRole('link', { name: 'scatto.jpg' }).waitFor();
  await context.close();
});
