import { bearer, type Caller } from '../../support/callers';
import { customToken } from '../../support/api-tokens';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { pdf } from '../../adapters/inspection/files';
import { newOperator } from '../customers/caf';
import { archiveSuite, documentClass, seen, sendAnnounced } from './archive';

let portal: Portal;
let zona: string;
let operator: Awaited<ReturnType<typeof newOperator>>;
let classId: string;
let bytes: Buffer;
let anna: OfficeCustomer;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  classId = (await documentClass(await archiveSuite(portal), 'tutti')).id;
  zona = await officeWithUploads(portal);
  operator = await newOperator(portal, { zone: [zona] });
  bytes = await pdf();
}, 60_000);
beforeEach(async () => {
  anna = await customerOfOffice(portal, zona);
});
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const fields = () => ({ class: classId, title: 'Visura', year: 2025, highlighted: false, note: null });

async function announced(more: Record<string, unknown> = {}): Promise<string> {
  const path = `/backoffice/customers/${anna.documentId}/archived-documents`;
  const told = { ...fields(), name: 'visura.pdf', ...more };
  return (await operator.call<{ id: string }>('POST', path, told)).body.id;
}

async function contents(id: string): Promise<{ status: number; body: unknown }> {
  const { status, text } = await sendAnnounced(portal, operator, id, bytes);
  return { status, body: JSON.parse(text) };
}

interface Filed {
  id: string;
  versions: { number: number }[];
}

const filed = async () =>
  (
    await operator.call<{ items: Filed[] }>(
      'GET',
      `/backoffice/customers/${anna.documentId}/archived-documents`,
    )
  ).body.items;

const filings = async () =>
  (await portal.db('audit_events').where({ customer_id: anna.id, action: 'archive-document-filed' })).length;

async function uploadedPaper(): Promise<string> {
  const pratica = await openedBy(anna.call, await serviceOf(portal));
  const { id: entry } = entryNamed(await seenBy(anna.call, pratica), 'Certificazione Unica');
  return (await upload(portal, anna, pratica, { entry, bytes })).file.id;
}

const fileUpload = async (id: string) =>
  (await operator.call('POST', `/backoffice/files/${id}/filing`, fields())).status;

async function suiteThatMarks(): Promise<Caller> {
  return bearer(portal, await customToken(portal, ['api::uploads.integration.markUploadArchived']));
}

test('contents that are sent again, because the answer was lost, are filed once', async () => {
  const id = await announced();
  const together = await Promise.all([contents(id), contents(id)]);
  const [document] = await filed();
  for (const answer of [...together, await contents(id)])
    expect(answer).toEqual({ status: 200, body: { id: document?.id, version: 1 } });
  expect(await filed()).toHaveLength(1);
  expect((await seen(anna.call)).total).toBe(1);
  expect(await filings()).toBe(1);
});

test('a new version that is sent again is one version', async () => {
  const first = await announced();
  await contents(first);
  const [document] = await filed();
  const again = await announced({ replaces: document?.id });
  for (const answer of [await contents(again), await contents(again)])
    expect(answer).toEqual({ status: 200, body: { id: document?.id, version: 2 } });
  expect((await filed()).map(({ versions }) => versions.length)).toEqual([2]);
});

test('what was filed stays the operator’s to send again, and nobody else’s', async () => {
  const id = await announced();
  await contents(id);
  const other = await newOperator(portal, { zone: [zona] });
  const { status } = await sendAnnounced(portal, other, id, bytes);
  expect(status).toBe(404);
  await portal.db('up_users').where({ id: anna.id }).update({ zona_document_id: null });
  expect((await contents(id)).status).toBe(404);
});

test('a paper that is in the archive already is not filed a second time', async () => {
  const paper = await uploadedPaper();
  expect(await fileUpload(paper)).toBe(200);
  expect(await fileUpload(paper)).toBe(409);
  expect(await filed()).toHaveLength(1);
});

test('of two operators who file the same paper at once, one does', async () => {
  const paper = await uploadedPaper();
  const both = await Promise.all([fileUpload(paper), fileUpload(paper)]);
  expect(both.toSorted((one, other) => one - other)).toEqual([200, 409]);
  expect(await filed()).toHaveLength(1);
  expect(await filings()).toBe(1);
});

test('a paper that the suite has put into its own archive is not filed here', async () => {
  const paper = await uploadedPaper();
  const suite = await suiteThatMarks();
  expect((await suite('PUT', `/api/integration/v1/uploads/${paper}/archived`, {})).status).toBe(200);
  expect(await fileUpload(paper)).toBe(409);
  expect(await filed()).toHaveLength(0);
});
