import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { customer } from '../../support/callers';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
} from '../../support/pratiche';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { pdf, photo } from '../../adapters/inspection/files';
import { newOperator } from '../customers/caf';
import { archiveSuite, documentClass, seen, sendAnnounced, sha256, type Suite } from './archive';

let portal: Portal;
let suite: Suite;
let zona: string;
let operator: Awaited<ReturnType<typeof newOperator>>;
let stranger: Awaited<ReturnType<typeof newOperator>>;
let classId: string;
let bytes: Buffer;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = await archiveSuite(portal);
  zona = await officeWithUploads(portal);
  operator = await newOperator(portal, { zone: [zona] });
  stranger = await newOperator(portal, { zone: [await officeWithUploads(portal)] });
  classId = (await documentClass(suite, 'tutti')).id;
  bytes = await pdf();
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const fields = (more: Record<string, unknown> = {}) => ({
  ...{ class: classId, title: 'Visura', year: 2025, highlighted: false, note: null, ...more },
});

async function anonimoOfOffice() {
  const who = await signedInCustomer(portal, 'anonimo');
  await portal.db('up_users').where({ id: who.id }).update({ zona_document_id: zona });
  return { ...who, call: customer(portal, who.token) };
}

function contents(who: { token: string }, id: string, file: Buffer) {
  return sendAnnounced(portal, who, id, file);
}

async function fileFor(customerId: string, more: Record<string, unknown> = {}, file = bytes) {
  const announced = await operator.call<{ id: string }>(
    'POST',
    `/backoffice/customers/${customerId}/archived-documents`,
    { ...fields(more), name: 'visura.pdf' },
  );
  expect(announced.status).toBe(201);
  const sent = await contents(operator, announced.body.id, file);
  expect(sent.status).toBe(200);
  return JSON.parse(sent.text) as { id: string; version: number };
}

interface Filed {
  id: string;
  title: string;
  visible: boolean;
  held: boolean;
  openedAt: string | null;
  origin: string;
  withdrawn: { reason: string } | null;
}

const filedFor = async (customerId: string) =>
  (await operator.call<{ items: Filed[] }>('GET', `/backoffice/customers/${customerId}/archived-documents`))
    .body.items;

test('an operator files a document, the customer reads it, and the operator sees when', async () => {
  const anna = await customerOfOffice(portal, zona);
  const { id } = await fileFor(anna.documentId);
  expect((await filedFor(anna.documentId))[0]).toMatchObject({ id, visible: true, openedAt: null });
  expect((await seen(anna.call)).items).toMatchObject([{ id, title: 'Visura', isNew: true }]);
  expect((await anna.call('GET', `/api/archive/documents/${id}/versions/1`)).status).toBe(200);
  expect((await filedFor(anna.documentId))[0]?.openedAt).not.toBeNull();
});

test('a new version by an operator keeps the one before', async () => {
  const anna = await customerOfOffice(portal, zona);
  const { id } = await fileFor(anna.documentId);
  const again = await fileFor(anna.documentId, { replaces: id, title: 'Visura corretta' });
  expect(again).toEqual({ id, version: 2 });
  expect((await seen(anna.call)).items).toMatchObject([{ id, title: 'Visura corretta' }]);
});

test('a paper that the customer uploaded is filed with one click, and stays among the uploads too', async () => {
  const anna = await customerOfOffice(portal, zona);
  const pratica = await openedBy(anna.call, await serviceOf(portal));
  const { id: entry } = entryNamed(await seenBy(anna.call, pratica), 'Certificazione Unica');
  const { file } = await upload(portal, anna, pratica, { entry, name: 'cu.jpg', bytes: await photo() });
  const path = `/backoffice/files/${file.id}/filing`;
  expect((await stranger.call('POST', path, fields())).status).toBe(404);
  expect((await operator.call('POST', path, fields({ title: 'CU 2026' }))).status).toBe(200);
  expect((await seen(anna.call)).items).toMatchObject([{ title: 'CU 2026' }]);
  expect((await filedFor(anna.documentId))[0]).toMatchObject({ origin: 'upload' });
});

test('a document is withdrawn with a reason, and the customer no longer sees it', async () => {
  const anna = await customerOfOffice(portal, zona);
  const { id } = await fileFor(anna.documentId);
  const withdraw = () =>
    operator.call('POST', `/backoffice/archived-documents/${id}/withdrawal`, { reason: 'Pagina sbagliata' });
  expect((await withdraw()).status).toBe(200);
  expect((await withdraw()).status).toBe(409);
  expect((await seen(anna.call)).total).toBe(0);
  expect((await anna.call('GET', `/api/archive/documents/${id}/versions/1`)).status).toBe(404);
  expect((await filedFor(anna.documentId))[0]).toMatchObject({
    visible: false,
    withdrawn: { reason: 'Pagina sbagliata' },
  });
});

test('an operator of another zona neither sees nor changes anything of it', async () => {
  const anna = await customerOfOffice(portal, zona);
  const { id } = await fileFor(anna.documentId);
  const listed = `/backoffice/customers/${anna.documentId}/archived-documents`;
  for (const [method, path, body] of [
    ['GET', listed],
    ['POST', listed, { ...fields(), name: 'x.pdf' }],
    ['GET', `/backoffice/archived-documents/${id}/versions/1`],
    ['POST', `/backoffice/archived-documents/${id}/withdrawal`, { reason: 'Prova di altri' }],
    ['POST', `/backoffice/archived-documents/${id}/release`, {}],
  ] as const)
    expect([path, (await stranger.call(method, path, body)).status]).toEqual([path, 404]);
  const announced = await operator.call<{ id: string }>('POST', listed, { ...fields(), name: 'x.pdf' });
  expect((await contents(stranger, announced.body.id, bytes)).status).toBe(404);
});

test('from the names of files the customer, the year and a title are proposed, of the own offices alone', async () => {
  const anna = await customerOfOffice(portal, zona);
  const { codiceFiscale } = anna;
  const names = [`CU_2024_${codiceFiscale.toLowerCase()}.pdf`, 'appunti.pdf'];
  const ask = async (who: typeof operator) =>
    (await who.call<{ proposals: unknown[] }>('POST', '/backoffice/archive/proposals', { names })).body
      .proposals;
  expect(await ask(operator)).toMatchObject([
    { title: 'CU', year: 2024, codiceFiscale, customer: { id: anna.documentId } },
    { title: 'appunti', year: null, codiceFiscale: null, customer: null },
  ]);
  expect(await ask(stranger)).toMatchObject([{ codiceFiscale, customer: null }, {}]);
});

test('a class decides who sees its documents: nobody, Registrati, or all', async () => {
  const anonimo = await anonimoOfOffice();
  const registrato = await customerOfOffice(portal, zona);
  await portal.db('portal_sections').where({ key: 'archive' }).update({ for_anonimo: true });
  for (const [audience, forAnonimo, forRegistrato] of [
    ['nessuno', 0, 0],
    ['registrato', 0, 1],
    ['tutti', 1, 1],
  ] as const) {
    const { id } = await documentClass(suite, audience);
    await fileFor(anonimo.documentId, { class: id });
    await fileFor(registrato.documentId, { class: id });
    expect((await seen(anonimo.call, `?class=${id}`)).total).toBe(forAnonimo);
    expect((await seen(registrato.call, `?class=${id}`)).total).toBe(forRegistrato);
  }
});

test('the documents of a year come in one ZIP, each under its title', async () => {
  const anna = await customerOfOffice(portal, zona);
  await fileFor(anna.documentId, { title: 'Modello 730/2026', year: 2024 });
  await fileFor(anna.documentId, { title: 'Modello 730/2026', year: 2024 });
  await fileFor(anna.documentId, { title: 'Altro anno', year: 2023 });
  const answer = await fetch(`${portal.url}/api/archive/years/2024/zip`, {
    headers: { 'x-portal-site-secret': SITE_SECRET, authorization: `Bearer ${anna.token}` },
  });
  const zip = await yauzl.fromBufferPromise(Buffer.from(await answer.arrayBuffer()), {
    validateEntrySizes: true,
  });
  const found: Record<string, string> = {};
  for await (const entry of zip.eachEntry())
    found[entry.fileName.replace(/^.*\//, '')] = sha256(await buffer(await zip.openReadStreamPromise(entry)));
  expect(found).toEqual({
    'Modello 730 2026.pdf': sha256(bytes),
    'Modello 730 2026 (2).pdf': sha256(bytes),
  });
  expect((await seen(anna.call, '?year=2024')).items.map(({ isNew }) => isNew)).toEqual([false, false]);
  expect((await anna.call('GET', '/api/archive/years/2019/zip')).status).toBe(404);
});

test('one customer never reads another’s document, whatever they know of it', async () => {
  const anna = await customerOfOffice(portal, zona);
  const other = await customerOfOffice(portal, zona);
  const { id } = await fileFor(anna.documentId);
  expect((await other.call('GET', `/api/archive/documents/${id}`)).status).toBe(404);
  expect((await other.call('GET', `/api/archive/documents/${id}/versions/1`)).status).toBe(404);
  expect((await anna.call('GET', `/api/archive/documents/${id}/versions/2`)).status).toBe(404);
});

test('the customer searches, filters and counts', async () => {
  const anna = await customerOfOffice(portal, zona);
  await fileFor(anna.documentId, { title: 'Modello 730', year: 2024, highlighted: true });
  await fileFor(anna.documentId, { title: 'Ricevuta IMU', year: 2025, note: 'Seconda rata' });
  expect((await seen(anna.call, '?search=rata')).items).toMatchObject([{ title: 'Ricevuta IMU' }]);
  expect((await seen(anna.call, '?year=2024')).items).toMatchObject([{ title: 'Modello 730' }]);
  expect((await seen(anna.call, '?page=2&pageSize=1')).items).toMatchObject([{ title: 'Modello 730' }]);
  expect(await seen(anna.call, '?page=9')).toMatchObject({ items: [], total: 2 });
  expect((await anna.call('GET', '/api/archive/overview')).body).toMatchObject({
    total: 2,
    years: [
      { year: 2025, documents: 1 },
      { year: 2024, documents: 1 },
    ],
    classes: [{ id: classId, documents: 2 }],
  });
});
