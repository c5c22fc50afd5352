import type { Browser, Page } from 'playwright-core';
import { pdf } from '../adapters/inspection/files';
import { launchBrowser } from '../support/browser';
import { adminUserPage } from '../support/people-of-the-caf';
import { customerOfOffice, officeWithUploads, type OfficeCustomer } from '../support/pratiche';
import { hangUp } from '../support/send';
import { startWholePortal, type WholePortal } from '../support/whole-portal';
import { seen } from '../api/archive/archive';
import { openClass } from './site/received';

jest.setTimeout(120_000);

let portal: WholePortal;
let browser: Browser;
let office: Page;
let anna: OfficeCustomer;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  const zona = await officeWithUploads(portal);
  anna = await customerOfOffice(portal, zona);
  ({ page: office } = await adminUserPage(browser, portal, 'caf-operatore', { zone: [zona] }));
}, 120_000);
afterAll(async () => {
  hangUp();
  await browser.close();
  await portal.stop();
}, 30_000);

const titles = async () => (await seen(anna.call)).items.map(({ title }) => title);

const PDF = 'application/pdf';
const named = (name: string) => `${name}_${anna.codiceFiscale}.pdf`;

async function choose(...names: string[]): Promise<void> {
  await office.goto(`${portal.url}/admin/archivio`);
  const files = names.map(async (name) => ({ name, mimeType: PDF, buffer: await pdf() }));
  await office.locator('input[type="file"]').setInputFiles(await Promise.all(files));
}

async function confirm(): Promise<void> {
  await office.getByRole('combobox', { name: 'Tipo di documento' }).click();
  await office.getByRole('option', { name: 'Dichiarazioni' }).click();
  await office.getByRole('button', { name: 'Metti in archivio', exact: true }).click();
}

// What the portal answers next to a file that was sent never arrives.
async function loseNextAnswer(): Promise<void> {
  await office.evaluate(() => {
    const real = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await real(...asked);
      if (asked[1]?.method !== 'PUT') return answer;
      window.fetch = real;
      throw new TypeError('Failed to fetch');
    };
  });
}

// First in this file: the CAF has no class yet.
test('without classes nothing is filed: why not is told, also when they do not come, and asked again', async () => {
  await office.goto(`${portal.url}/admin/archivio`);
  await office.getByText('Non c’è ancora nessun tipo di documento').waitFor();
  await openClass(portal, 'Dichiarazioni');
  await office.getByRole('button', { name: 'Riprova' }).click();
  await office.getByRole('button', { name: 'Scegli i file' }).waitFor();
  await office.route('**/backoffice/document-classes', (route) => route.abort(), { times: 1 });
  await office.reload();
  await office.getByText('Non è stato possibile caricare i tipi di documento.').waitFor();
  await office.getByRole('button', { name: 'Riprova' }).click();
  await office.getByRole('button', { name: 'Scegli i file' }).waitFor();
});

test('a file whose answer was lost is sent again, and stands in the archive once', async () => {
  await choose(named('Ricevuta'));
  await loseNextAnswer();
  await confirm();
  await office.getByRole('alert').filter({ hasText: 'Non sappiamo se il documento è arrivato' }).waitFor();
  expect(await titles()).toEqual(['Ricevuta']);
  expect(await office.getByLabel('Titolo').count()).toBe(0);
  await office.getByRole('button', { name: 'Riprova' }).click();
  await office.getByText('In archivio', { exact: true }).waitFor();
  expect(await titles()).toEqual(['Ricevuta']);
});

test('files that are dropped are filed with the note that the operator writes', async () => {
  await office.goto(`${portal.url}/admin/archivio`);
  const file = { name: named('Visura'), bytes: [...(await pdf())], type: PDF };
  const dataTransfer = await office.evaluateHandle(({ name, bytes, type }) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([new Uint8Array(bytes)], name, { type }));
    return dropped;
  }, file);
  await office.locator('[data-drop]').dispatchEvent('drop', { dataTransfer });
  await office.getByLabel('Nota (facoltativa)').fill('Quella che ci hai chiesto.');
  await confirm();
  await office.getByText('In archivio', { exact: true }).waitFor();
  const [document] = (await seen(anna.call, '?search=visura')).items;
  const { body } = await anna.call('GET', `/api/archive/documents/${document?.id ?? ''}`);
  expect(body).toMatchObject({ title: 'Visura', note: 'Quella che ci hai chiesto.' });
});

test('a file that is too large is told before it is sent, and files beyond the most are counted', async () => {
  await portal.db('portal_rules').update({ upload_file_megabytes: 1 });
  await office.goto(`${portal.url}/admin/archivio`);
  const large = { name: 'grande.pdf', mimeType: PDF, buffer: Buffer.alloc(1_000_001) };
  await office.locator('input[type="file"]').setInputFiles(large);
  await office.getByRole('alert').filter({ hasText: 'Può essere al massimo di 1 MB.' }).waitFor();
  expect(await office.getByRole('button', { name: 'Metti in archivio', exact: true }).count()).toBe(0);
  await portal.db('portal_rules').update({ upload_file_megabytes: 20 });
  await office.reload();
  const many = Array.from({ length: 203 }, (_, index) => ({
    ...{ name: `foglio-${String(index)}.pdf`, mimeType: PDF, buffer: Buffer.from('x') },
  }));
  await office.locator('input[type="file"]').setInputFiles(many);
  await office.getByRole('alert').filter({ hasText: '3 file sono rimasti fuori' }).waitFor();
});

test('whoever leaves with files that are not filed is asked first', async () => {
  await choose('appunti.pdf');
  await office.getByText('Da confermare').waitFor();
  await office.getByRole('link', { name: 'Clienti', exact: true }).click();
  const dialog = office.getByRole('alertdialog', { name: 'Documenti non ancora in archivio' });
  await dialog.getByRole('button', { name: 'Resta qui' }).click();
  await office.getByRole('heading', { name: 'appunti.pdf' }).waitFor();
  await office.getByRole('button', { name: 'Togli dall’elenco' }).click();
  await office.getByRole('link', { name: 'Clienti', exact: true }).click();
  await office.getByRole('heading', { level: 1, name: 'Clienti' }).waitFor();
});
