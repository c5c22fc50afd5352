import type * as WaitingFiles from '../../../src/api/uploads/services/waiting-files';
import { startClamd, type Clamd } from '../../adapters/antivirus/clamd';
import { pdf } from '../../adapters/inspection/files';
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
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { mailTo, operatorWith } from '../customers/caf';

let portal: Portal;
let clamd: Clamd;
let said: string;
let operator: Caller;
let anna: OfficeCustomer;
let id: string;
let cu: string;

beforeAll(async () => {
  clamd = await startClamd(() => said);
  portal = await startPortal({ CLAMD_ADDRESS: `127.0.0.1:${String(clamd.address.port)}` });
  const zona = await officeWithUploads(portal);
  operator = await operatorWith(portal, { zone: [zona] });
  anna = await customerOfOffice(portal, zona);
  const service = await serviceOf(portal);
  id = await openedBy(anna.call, service);
  cu = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
  await clamd.stop();
});

const send = async () => upload(portal, anna, id, { entry: cu, bytes: await pdf() });
const officeFiles = async () =>
  (
    await operator<{ files: { id: string }[]; waitingForScan: number }>(
      'GET',
      `/backoffice/pratiche/${id}/files`,
    )
  ).body;
const scanAgain = () =>
  portal
    .module<typeof WaitingFiles>('src/api/uploads/services/waiting-files')
    .scanWaitingFiles(portal.strapi);

test('a clean file is there at once, an infected one is refused and not kept', async () => {
  said = 'stream: OK';
  expect((await send()).status).toBe(200);
  said = 'stream: Eicar-Test-Signature FOUND';
  const refused = await send();
  expect([refused.status, refused.reason]).toEqual([422, 'infected']);
  expect((await filesSeenBy(anna.call, id)).files).toHaveLength(1);
  expect((await officeFiles()).files).toHaveLength(1);
});

test('while the scanner says nothing a file waits, unseen by operators, until it is found clean', async () => {
  said = 'INSTREAM size limit exceeded. ERROR';
  const { file } = await send();
  expect(file.waitingForScan).toBe(true);
  expect(await officeFiles()).toMatchObject({ waitingForScan: 1 });
  expect((await operator('GET', `/backoffice/files/${file.id}/contents`)).status).toBe(404);
  expect((await anna.call('GET', `/api/files/${file.id}/contents`)).status).toBe(200);
  await scanAgain();
  expect((await officeFiles()).waitingForScan).toBe(1);
  said = 'stream: OK';
  await scanAgain();
  expect(await officeFiles()).toMatchObject({ waitingForScan: 0 });
  expect((await operator('GET', `/backoffice/files/${file.id}/contents`)).status).toBe(200);
});

test('a file that waited and is found infected is removed, and the customer is asked for another one', async () => {
  said = 'INSTREAM size limit exceeded. ERROR';
  const { file } = await send();
  said = 'stream: Eicar-Test-Signature FOUND';
  await scanAgain();
  expect((await anna.call('GET', `/api/files/${file.id}/contents`)).status).toBe(404);
  expect(entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').state).toBe('to-redo');
  expect((await mailTo(portal, anna.email, 'da caricare di nuovo')).text).toContain('virus');
});

test('a virus in what the office had accepted already is removed too, and the finished upload opens again', async () => {
  said = 'INSTREAM size limit exceeded. ERROR';
  const { file } = await send();
  await anna.call('POST', `/api/pratiche/${id}/finish`, {});
  await operator('POST', `/backoffice/pratiche/${id}/entries/${cu}/steps`, { step: 'accept', reason: null });
  said = 'stream: Eicar-Test-Signature FOUND';
  await scanAgain();
  expect((await anna.call('GET', `/api/files/${file.id}/contents`)).status).toBe(404);
  const pratica = await seenBy(anna.call, id);
  expect(entryNamed(pratica, 'Certificazione Unica').state).toBe('to-redo');
  expect(pratica.uploadState).toBe('open');
});

test('a file whose contents cannot be read keeps none of those behind it waiting', async () => {
  said = 'INSTREAM size limit exceeded. ERROR';
  const broken = await send();
  const good = await send();
  await portal
    .db('uploaded_documents')
    .where({ document_id: broken.id })
    .update({ storage_key: 'there-is-no-such-file' });
  said = 'stream: OK';
  await scanAgain();
  expect((await operator('GET', `/backoffice/files/${good.id}/contents`)).status).toBe(200);
  expect((await officeFiles()).waitingForScan).toBe(1);
});

test('of a virus in a paper of whoever had the account before, the person who has it now hears nothing', async () => {
  said = 'INSTREAM size limit exceeded. ERROR';
  const { file } = await send();
  await portal.db('uploaded_documents').where({ document_id: file.id }).update({ held: true });
  const before = await seenBy(anna.call, id);
  said = 'stream: Eicar-Test-Signature FOUND';
  await scanAgain();
  expect(await portal.db('uploaded_documents').where({ document_id: file.id })).toEqual([]);
  expect(await seenBy(anna.call, id)).toEqual(before);
});
