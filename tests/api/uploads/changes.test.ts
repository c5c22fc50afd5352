import { PDFDocument } from 'pdf-lib';
import type { Caller } from '../../support/callers';
import {
  customerOfOffice,
  entryNamed,
  filesSeenBy,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
  type SeenFile,
} from '../../support/pratiche';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { pdf, photo } from '../../adapters/inspection/files';
import { mailTo, operatorWith, refusedFields } from '../customers/caf';
import { inboxOf } from '../notices/inbox';

let portal: Portal;
let service: string;
let zona: string;
let operator: Caller;
let anna: OfficeCustomer;
let id: string;
let cu: string;

beforeAll(async () => {
  portal = await startPortal();
  zona = await officeWithUploads(portal);
  service = await serviceOf(portal, 'Modello 730');
  operator = await operatorWith(portal, { zone: [zona] });
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});
beforeEach(async () => {
  anna = await customerOfOffice(portal, zona);
  id = await openedBy(anna.call, service);
  cu = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
});

const add = async (bytes: Buffer, name = 'cu.pdf') =>
  (await upload(portal, anna, id, { entry: cu, name, bytes })).file;
const stateOfCu = async () => entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').state;
const finish = () => anna.call<{ round: number; files: number }>('POST', `/api/pratiche/${id}/finish`, {});
const judge = (body: Record<string, unknown>) =>
  operator('POST', `/backoffice/pratiche/${id}/entries/${cu}/steps`, body);
const stepUpload = (body: Record<string, unknown>) =>
  operator('POST', `/backoffice/pratiche/${id}/upload-steps`, body);
const noticesOf = async (state = 'to-do') =>
  (await inboxOf(operator, `?state=${state}`)).items.filter(
    ({ customer }) => customer.id === anna.documentId,
  );

async function bytesOf(path: string): Promise<Uint8Array> {
  const headers = { 'x-portal-site-secret': SITE_SECRET, authorization: `Bearer ${anna.token}` };
  const response = await fetch(`${portal.url}${path}`, { headers });
  return new Uint8Array(await response.arrayBuffer());
}

test('a file gets another name, which keeps its ending, and is deleted', async () => {
  const file = await add(await pdf());
  const renamed = await anna.call('PATCH', `/api/files/${file.id}`, { name: '../CU del 2025.exe' });
  expect(renamed.body).toMatchObject({ name: 'CU del 2025.exe.pdf' });
  expect((await anna.call('DELETE', `/api/files/${file.id}`)).status).toBe(200);
  expect((await anna.call('GET', `/api/files/${file.id}/contents`)).status).toBe(404);
  expect(await stateOfCu()).toBe('missing');
});

test('photos of one document become one PDF in the order chosen, which takes their place', async () => {
  const photos = [await add(await photo(), 'a.jpg'), await add(await photo(), 'b.jpg')];
  const other = await add(await pdf(), 'c.pdf');
  const join = (files: SeenFile[]) =>
    anna.call<SeenFile>('POST', `/api/pratiche/${id}/joined-files`, {
      files: files.map((file) => file.id),
      name: 'Ricevute',
    });
  expect(Object.keys(refusedFields(await join([...photos, other])))).toEqual(['files']);
  const joined = await join(photos.toReversed());
  expect([joined.status, joined.body]).toMatchObject([201, { name: 'Ricevute.pdf', kind: 'pdf', entry: cu }]);
  const { files } = await filesSeenBy(anna.call, id);
  expect(files.map(({ name }) => name)).toEqual(['c.pdf', 'Ricevute.pdf']);
  const document = await PDFDocument.load(await bytesOf(`/api/files/${joined.body.id}/contents`));
  expect(document.getPageCount()).toBe(2);
  expect((await join(photos)).status).toBe(404);
});

test('«Ho finito» closes the upload, gives a receipt, and tells office and customer', async () => {
  expect((await finish()).status).toBe(409);
  const file = await add(await pdf());
  const done = await finish();
  expect(done.body).toMatchObject({ round: 1, files: 1 });
  expect((await finish()).status).toBe(409);
  expect(await noticesOf()).toMatchObject([{ kind: 'upload-finished', service: 'Modello 730', year: 2026 }]);
  expect((await mailTo(portal, anna.email, 'Abbiamo ricevuto')).text).toContain(`/documenti/${id}`);
  for (const [method, path, body] of [
    ['POST', `/api/pratiche/${id}/files`, { entry: cu, name: 'x.pdf', size: 1 }],
    ['PATCH', `/api/files/${file.id}`, { name: 'x' }],
    ['DELETE', `/api/files/${file.id}`, undefined],
  ] as const)
    expect((await anna.call(method, path, body)).status).toBe(409);
  const { receipts, files } = await filesSeenBy(anna.call, id);
  expect(receipts).toMatchObject([{ round: 1, files: 1 }]);
  expect(files).toMatchObject([{ changeable: false }]);
  const pdfBytes = await bytesOf(`/api/pratiche/${id}/receipts/1`);
  expect((await PDFDocument.load(pdfBytes)).getTitle()).toBe('Ricevuta dei documenti caricati');
  expect((await anna.call('GET', `/api/pratiche/${id}/receipts/2`)).status).toBe(404);
});

test('a paper that is sent back is done again: reason, re-opening, new file, second receipt', async () => {
  const first = await add(await pdf());
  await finish();
  expect((await judge({ step: 'send-back', reason: 'La scansione è sfocata' })).status).toBe(200);
  expect((await mailTo(portal, anna.email, 'da caricare di nuovo')).text).toContain('La scansione è sfocata');
  expect(entryNamed(await seenBy(anna.call, id), 'Certificazione Unica')).toMatchObject({
    ...{ state: 'to-redo', reason: 'La scansione è sfocata' },
  });
  expect((await stepUpload({ step: 'reopen' })).status).toBe(200);
  expect((await mailTo(portal, anna.email, 'Puoi caricare altri')).text).toContain(`/documenti/${id}`);
  // What was handed in stays, and what replaces it can be taken back.
  expect((await anna.call('DELETE', `/api/files/${first.id}`)).status).toBe(409);
  const second = await add(await pdf());
  expect(await stateOfCu()).toBe('uploaded');
  await anna.call('DELETE', `/api/files/${second.id}`);
  expect(entryNamed(await seenBy(anna.call, id), 'Certificazione Unica')).toMatchObject({
    ...{ state: 'to-redo', reason: 'La scansione è sfocata' },
  });
  await add(await pdf());
  expect((await finish()).body).toMatchObject({ round: 2, files: 2 });
  expect((await judge({ step: 'accept' })).status).toBe(200);
  expect((await seenBy(anna.call, id)).progress).toEqual({ there: 1, wanted: 1 });
  expect((await filesSeenBy(anna.call, id)).receipts.map(({ round }) => round)).toEqual([2, 1]);
});

test('what the office has accepted the customer cannot take away', async () => {
  const file = await add(await pdf());
  await judge({ step: 'accept' });
  expect((await anna.call('DELETE', `/api/files/${file.id}`)).status).toBe(409);
  expect((await anna.call('GET', `/api/files/${file.id}/contents`)).status).toBe(200);
  // Nor by putting another one beside it, which is to be looked at and can be taken back.
  const other = await add(await pdf());
  expect(await stateOfCu()).toBe('uploaded');
  expect((await anna.call('DELETE', `/api/files/${file.id}`)).status).toBe(409);
  expect((await anna.call('PATCH', `/api/files/${file.id}`, { name: 'altro' })).status).toBe(409);
  const { files } = await filesSeenBy(anna.call, id);
  expect(files.map(({ changeable }) => changeable)).toEqual([false, true]);
  expect((await anna.call('DELETE', `/api/files/${other.id}`)).status).toBe(200);
});

test('photos that the office has accepted are not joined into one, and are once they were sent back', async () => {
  const files = [(await add(await photo(), 'a.jpg')).id, (await add(await photo(), 'b.jpg')).id];
  const join = () => anna.call('POST', `/api/pratiche/${id}/joined-files`, { files, name: 'Ricevute' });
  await judge({ step: 'accept' });
  expect((await join()).status).toBe(409);
  await judge({ step: 'send-back', reason: 'Manca il retro' });
  expect((await join()).status).toBe(201);
});

test('a customer asks to re-open with a reason; the office declines with one, or opens', async () => {
  await add(await pdf());
  const ask = (reason: string) => anna.call('POST', `/api/pratiche/${id}/reopening-request`, { reason });
  expect((await ask('Ho dimenticato un foglio')).status).toBe(409);
  await finish();
  expect((await ask('')).status).toBe(400);
  expect((await ask('Ho dimenticato un foglio')).status).toBe(200);
  expect((await noticesOf()).map(({ kind }) => kind)).toEqual(['reopening-asked', 'upload-finished']);
  expect((await stepUpload({ step: 'decline' })).status).toBe(400);
  await stepUpload({ step: 'decline', reason: 'La dichiarazione è partita' });
  expect((await mailTo(portal, anna.email, 'resta chiuso')).text).toContain('La dichiarazione è partita');
  expect((await noticesOf()).map(({ kind }) => kind)).toEqual(['upload-finished']);
  await ask('È importante');
  await stepUpload({ step: 'reopen' });
  expect(await seenBy(anna.call, id)).toMatchObject({
    uploadState: 'open',
    events: [
      { kind: 'upload-reopened', by: 'office' },
      { kind: 'reopening-asked', by: 'customer', text: 'È importante' },
      { kind: 'reopening-declined', text: 'La dichiarazione è partita' },
      ...[{ kind: 'reopening-asked' }, { kind: 'upload-finished' }, { kind: 'opened' }],
    ],
  });
});

test('a finished upload is finished once, also when the button is pressed many times at once', async () => {
  await add(await pdf());
  const answers = await Promise.all(Array.from({ length: 6 }, finish));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  expect(await noticesOf()).toHaveLength(1);
});
