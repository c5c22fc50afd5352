import { createHash } from 'node:crypto';
import { pdf } from '../../adapters/inspection/files';
import { adminUser, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import {
  customerOfOffice,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../../support/pratiche';
import { hangUp } from '../../support/send';
import { put, readOn, ROOT, wholeSuite } from '../integration/suite';

interface Upload {
  id: string;
  name: string;
  sha256: string;
  archivedAt: string | null;
  modifiedAt: string;
}

let portal: Portal;
let suite: Caller;
let token: string;
let zona: string;
let service: string;
let bytes: Buffer;
let anna: OfficeCustomer;
let pratica: string;
let entry: string;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  ({ call: suite, token } = await wholeSuite(portal));
  zona = await officeWithUploads(portal);
  service = await serviceOf(portal, 'Modello 730');
  bytes = await pdf();
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});
beforeEach(async () => {
  anna = await customerOfOffice(portal, zona);
  pratica = await openedBy(anna.call, service);
  entry = (await seenBy(anna.call, pratica)).entries[0]?.id ?? '';
});

const uploaded = async (name: string) =>
  (await upload(portal, anna, pratica, { entry, name, bytes })).file.id;
const listed = (query: string) => readOn<Upload>(suite, '/uploads', query);
const ofPratica = () => listed(`pratica=${pratica}`);
const change = (id: string, columns: Record<string, unknown>) =>
  portal.db('uploaded_documents').where({ document_id: id }).update(columns);
const contents = (id: string) =>
  fetch(`${portal.url}${ROOT}/uploads/${id}/contents`, { headers: { authorization: `Bearer ${token}` } });

test('what a customer uploads is in the list, with whose it is and what it is for', async () => {
  const id = await uploaded('cu.pdf');
  expect(await ofPratica()).toMatchObject([
    {
      ...{ id, name: 'cu.pdf', kind: 'pdf', document: 'Certificazione Unica', archivedAt: null },
      pratica: { id: pratica, externalId: null, service: 'Modello 730', year: 2026 },
      customer: { id: anna.documentId, externalId: null, codiceFiscale: anna.codiceFiscale },
    },
  ]);
});

test('the list is read on from its cursor; a file that changes comes again', async () => {
  const since = new Date().toISOString();
  const ids = [await uploaded('a.pdf'), await uploaded('b.pdf'), await uploaded('c.pdf')];
  expect((await listed(`updatedSince=${since}`)).map(({ id }) => id)).toEqual(ids);
  const then = new Date().toISOString();
  await anna.call('PATCH', `/api/files/${ids[0] ?? ''}`, { name: 'altro' });
  expect(await listed(`updatedSince=${then}`)).toMatchObject([{ id: ids[0], name: 'altro.pdf' }]);
});

test('files of a portal that did not note changes yet are found as of their upload', async () => {
  const id = await uploaded('cu.pdf');
  const [before] = await ofPratica();
  await change(id, { changed_at: null });
  expect(await ofPratica()).toEqual([]);
  const { noteFirstChanges } = portal.module<{
    noteFirstChanges: (strapi: Portal['strapi']) => Promise<void>;
  }>('src/api/uploads/services/first-changes');
  await noteFirstChanges(portal.strapi);
  expect(await ofPratica()).toEqual([before]);
});

test('the contents are those that were kept, whole or in parts, and each download stands in the audit log', async () => {
  const id = await uploaded('cu.pdf');
  const [file] = await ofPratica();
  const answer = await contents(id);
  const got = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="cu.pdf"/);
  expect(createHash('sha256').update(got).digest('hex')).toBe(file?.sha256);
  const audited = await portal.db('audit_events').where({ action: 'document-downloaded-by-suite' });
  expect(audited).toMatchObject([{ customer_id: anna.id, actor_kind: 'integration' }]);
});

test('what has not been scanned, or is held back after a takeover, is not there for the suite', async () => {
  const [waiting, held] = [await uploaded('a.pdf'), await uploaded('b.pdf')];
  await change(waiting, { state: 'waiting-for-scan' });
  await change(held, { held: true });
  expect(await ofPratica()).toEqual([]);
  for (const id of [waiting, held]) {
    expect((await contents(id)).status).toBe(404);
    expect((await put(suite, `/uploads/${id}/archived`, {})).status).toBe(404);
  }
});

test('what the scanner found clean later comes after what the suite has already read', async () => {
  const late = await uploaded('a.pdf');
  await change(late, { state: 'waiting-for-scan' });
  await uploaded('b.pdf');
  const then = new Date().toISOString();
  const { scanWaitingFiles } = portal.module<{
    scanWaitingFiles: (strapi: Portal['strapi']) => Promise<void>;
  }>('src/api/uploads/services/waiting-files');
  await scanWaitingFiles(portal.strapi);
  expect(await listed(`pratica=${pratica}&updatedSince=${then}`)).toMatchObject([{ id: late }]);
});

test('a file is marked as archived once; marking it again changes nothing', async () => {
  const id = await uploaded('cu.pdf');
  const first = await put(suite, `/uploads/${id}/archived`, {});
  expect(first).toMatchObject({ status: 200, outcome: 'updated' });
  const { outcome, ...marked } = first.body;
  expect(outcome).toBe('updated');
  expect(await put(suite, `/uploads/${id}/archived`, {})).toMatchObject({
    outcome: 'unchanged',
    body: marked,
  });
  expect(await ofPratica()).toEqual([marked]);
  expect(
    await portal.db('audit_events').where({ action: 'document-archived-by-suite', customer_id: anna.id }),
  ).toHaveLength(1);
});

test('what an operator files into the portal’s archive is archived for the suite too', async () => {
  const id = await uploaded('cu.pdf');
  const operator = await adminUser(portal, 'caf-operatore');
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: operator.id, allZone: true, withoutOffice: true } });
  const { documentId } = await portal.strapi
    .documents('api::archive.document-class')
    .create({ data: { name: 'Redditi' } });
  const fields = { class: documentId, title: 'CU', year: 2025, highlighted: false, note: null };
  const filed = await operator.call('POST', `/backoffice/files/${id}/filing`, fields);
  expect(filed.status).toBeLessThan(300);
  const [file] = await ofPratica();
  expect(file?.archivedAt).toMatch(/Z$/);
  expect(file?.modifiedAt).toBe(file?.archivedAt);
});
