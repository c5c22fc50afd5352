import { customer } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { pdf } from '../../adapters/inspection/files';
import { archiveSuite, documentClass, push, seen, sha256, told, unique, type Suite } from './archive';

let portal: Portal;
let suite: Suite;
let bytes: Buffer;
let anna: Awaited<ReturnType<typeof signedInCustomer>>;
let documentsOf: { documentClass: string; codiceFiscale: string };

const path = (externalId: string) => `/api/integration/v1/documents/${externalId}`;
const asAnna = () => customer(portal, anna.token);

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = await archiveSuite(portal);
  bytes = await pdf();
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});
beforeEach(async () => {
  anna = await signedInCustomer(portal, 'registrato');
  const { externalId } = await documentClass(suite);
  documentsOf = { documentClass: externalId, codiceFiscale: anna.codiceFiscale };
});

test('what the suite pushes is on the customer’s next page, as new, and the customer is told once', async () => {
  await push(suite, bytes, documentsOf);
  await push(suite, bytes, { ...documentsOf, title: 'Ricevuta' });
  expect(await seen(asAnna())).toMatchObject({
    total: 2,
    items: [{ title: 'Ricevuta', isNew: true, year: 2025 }, { title: 'Modello 730/2026' }],
  });
  expect(
    await portal.db('outbox_messages').where({ customer_id: anna.id, event: 'document-archived' }),
  ).toHaveLength(1);
});

test('the same document pushed twice changes nothing', async () => {
  const id = await push(suite, bytes, documentsOf);
  const before = await suite.call('GET', path(id));
  const again = await suite.call('PUT', path(id), told(bytes, documentsOf));
  expect(again.body).toMatchObject({ outcome: 'unchanged', contentsWanted: false });
  const sent = await suite.contents(id, bytes);
  expect(sent.status).toBe(200);
  expect(JSON.parse(sent.text)).toMatchObject({ outcome: 'unchanged', version: 1 });
  const after = await suite.call('GET', path(id));
  expect(after.body).toEqual(before.body);
  expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
});

test('other contents are a new version: the earlier one stays, and the customer finds the document new again', async () => {
  const id = await push(suite, bytes, documentsOf);
  const document = (await seen(asAnna())).items[0]?.id ?? '';
  expect((await asAnna()('GET', `/api/archive/documents/${document}/versions/1`)).status).toBe(200);
  expect((await seen(asAnna())).items[0]?.isNew).toBe(false);
  const better = Buffer.concat([bytes, Buffer.from('\n')]);
  await push(suite, better, { ...documentsOf, title: 'Corretto' }, id);
  expect(await seen(asAnna())).toMatchObject({ total: 1, items: [{ title: 'Corretto', isNew: true }] });
  const detail = await asAnna()<{ versions: { number: number }[] }>(
    'GET',
    `/api/archive/documents/${document}`,
  );
  expect(detail.body.versions.map(({ number }) => number)).toEqual([2, 1]);
  for (const [number, wanted] of [
    [1, bytes],
    [2, better],
  ] as const) {
    const answer = await fetch(`${portal.url}/api/archive/documents/${document}/versions/${String(number)}`, {
      headers: {
        'x-portal-site-secret': 'test-site-secret-of-at-least-32-characters',
        authorization: `Bearer ${anna.token}`,
      },
    });
    expect(sha256(Buffer.from(await answer.arrayBuffer()))).toBe(sha256(wanted));
  }
});

test('other words about a document need no contents', async () => {
  const id = await push(suite, bytes, documentsOf);
  const changed = await suite.call(
    'PUT',
    path(id),
    told(bytes, { ...documentsOf, title: 'Titolo migliore', highlighted: true }),
  );
  expect(changed.body).toMatchObject({ outcome: 'updated', contentsWanted: false });
  expect((await seen(asAnna(), '?highlighted=true')).items).toMatchObject([{ title: 'Titolo migliore' }]);
});

test('contents with another SHA-256 than the one told are refused, and nothing is kept', async () => {
  const id = `doc-${unique()}`;
  await suite.call('PUT', path(id), told(bytes, documentsOf));
  const sent = await suite.contents(id, Buffer.concat([bytes, Buffer.from(' ')]));
  expect([sent.status, JSON.parse(sent.text).error.name]).toEqual([422, 'digest-mismatch']);
  expect((await suite.call('GET', path(id))).status).toBe(404);
  expect((await suite.contents(id, bytes)).status).toBe(200);
});

test('a file with something dangerous in it is refused from the suite too', async () => {
  const hostile = Buffer.from('MZ this is a program');
  const id = `doc-${unique()}`;
  await suite.call('PUT', path(id), told(hostile, documentsOf));
  expect((await suite.contents(id, hostile)).status).toBe(422);
});

test('contents that nobody announced are not taken', async () => {
  expect((await suite.contents(`doc-${unique()}`, bytes)).status).toBe(404);
});

test('a change is made to the version that was read, and to no other', async () => {
  const id = await push(suite, bytes, documentsOf);
  const tag = (await suite.call('GET', path(id))).headers.get('etag') ?? '';
  const changed = (title: string, headers: Record<string, string>) =>
    suite.call('PUT', path(id), told(bytes, { ...documentsOf, title }), headers);
  expect((await changed('Primo', { 'if-match': tag })).status).toBe(200);
  expect((await changed('Secondo', { 'if-match': tag })).status).toBe(412);
  expect((await changed('Terzo', { 'if-none-match': '*' })).status).toBe(412);
  expect((await suite.call('GET', path(id))).body).toMatchObject({ title: 'Primo' });
  const newest = (await suite.call('GET', path(id))).headers.get('etag') ?? '';
  expect((await suite.call('GET', path(id), undefined, { 'if-none-match': newest })).status).toBe(304);
});

test('a document never moves to another customer', async () => {
  const id = await push(suite, bytes, documentsOf);
  const other = await signedInCustomer(portal, 'registrato');
  const moved = await suite.call(
    'PUT',
    path(id),
    told(bytes, { ...documentsOf, codiceFiscale: other.codiceFiscale }),
  );
  expect(moved.status).toBe(409);
});

test('a withdrawn document is gone for the customer; withdrawing it again changes nothing', async () => {
  const id = await push(suite, bytes, documentsOf);
  const withdraw = () => suite.call('POST', `${path(id)}/withdrawal`, { reason: 'Era di un altro cliente' });
  expect((await withdraw()).status).toBe(200);
  expect((await seen(asAnna())).total).toBe(0);
  const { withdrawnAt } = (await suite.call<{ withdrawnAt: string }>('GET', path(id))).body;
  await withdraw();
  expect((await suite.call('GET', path(id))).body).toMatchObject({ withdrawnAt });
});

test('the list is read on from its cursor, each document once, also those of one instant', async () => {
  const since = new Date().toISOString();
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) ids.push(await push(suite, bytes, documentsOf));
  await portal
    .db('archived_documents')
    .whereIn('external_id', ids)
    .update({ modified_at: new Date().toISOString() });
  const read: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? `updatedSince=${since}` : `cursor=${cursor}`;
    const page = await suite.call<{ items: { externalId: string }[]; nextCursor: string | null }>(
      'GET',
      `/api/integration/v1/documents?limit=2&${query}`,
    );
    expect(page.status).toBe(200);
    read.push(...page.body.items.map(({ externalId }) => externalId));
    cursor = page.body.nextCursor;
  }
  expect(read).toEqual(ids);
  expect((await suite.call('GET', '/api/integration/v1/documents?cursor=no-cursor')).status).toBe(400);
});

test('every call of the suite stands in the audit log, refused ones too', async () => {
  await portal.db('audit_events').where({ action: 'suite-call' }).delete();
  await suite.call('GET', path('nothing'));
  const rows = await portal.db('audit_events').where({ action: 'suite-call' });
  expect(rows.map(({ details }) => (typeof details === 'string' ? JSON.parse(details) : details))).toEqual([
    { operation: 'getDocument', about: 'nothing', status: 404 },
  ]);
});

test('the classes of documents come in the order of change, those that changed since an instant alone', async () => {
  const path = '/api/integration/v1/document-classes';
  const list = async (query = '') =>
    (await suite.call<{ items: { externalId: string; modifiedAt: string }[] }>('GET', `${path}${query}`)).body
      .items;
  const first = await documentClass(suite);
  const second = await documentClass(suite);
  const before = (await list()).at(-1)?.modifiedAt ?? '';
  const changed = { name: `Classe ${first.externalId}`, visibleTo: 'tutti', retentionYears: null };
  await suite.call('PUT', `${path}/${first.externalId}`, changed);
  const ids = (await list(`?updatedSince=${before}`)).map(({ externalId }) => externalId);
  expect(ids.slice(-2)).toEqual([second.externalId, first.externalId]);
});
