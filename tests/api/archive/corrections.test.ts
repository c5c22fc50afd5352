import { adminUser, customer } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp, send } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { pdf } from '../../adapters/inspection/files';
import { newOperator } from '../customers/caf';
import { archiveSuite, documentClass, push, seen, sendAnnounced, told, unique, type Suite } from './archive';

let portal: Portal;
let suite: Suite;
let bytes: Buffer;
let better: Buffer;
let operator: Awaited<ReturnType<typeof newOperator>>;
let anna: Awaited<ReturnType<typeof signedInCustomer>> & { documentId: string };
let kind: { externalId: string; id: string };
let filed: { documentClass: string; codiceFiscale: string };

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = await archiveSuite(portal);
  operator = await newOperator(portal);
  bytes = await pdf();
  better = Buffer.concat([bytes, Buffer.from('\n')]);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});
beforeEach(async () => {
  anna = await signedInCustomer(portal, 'registrato');
  kind = await documentClass(suite);
  filed = { documentClass: kind.externalId, codiceFiscale: anna.codiceFiscale };
});

const addressOf = (externalId: string) => `/api/integration/v1/documents/${externalId}`;
const asAnna = () => customer(portal, anna.token);
const newest = async () => (await seen(asAnna())).items[0]?.id ?? '';
const read = async (id: string, version: number) =>
  (await asAnna()('GET', `/api/archive/documents/${id}/versions/${String(version)}`)).status;

async function fileVersion(replaces: string, file: Buffer) {
  const { body } = await operator.call<{ id: string }>(
    'POST',
    `/backoffice/customers/${anna.documentId}/archived-documents`,
    { ...{ class: kind.id, title: 'Corretto a mano', year: 2025, note: null, name: 'x.pdf' }, replaces },
  );
  return sendAnnounced(portal, operator, body.id, file);
}

test('a class that documents have is not deleted, by one or by many; an unused one is', async () => {
  await push(suite, bytes, filed);
  const unused = await documentClass(suite);
  const caf = await adminUser(portal, 'caf-amministratore');
  const types = '/content-manager/collection-types/api::archive.document-class';
  const one = await caf.call('DELETE', `${types}/${kind.id}`);
  expect([one.status, JSON.stringify(one.body)]).toEqual([
    400,
    expect.stringContaining('In archivio ci sono documenti'),
  ]);
  const many = await caf.call('POST', `${types}/actions/bulkDelete`, { documentIds: [kind.id] });
  expect(many.status).toBe(400);
  expect((await seen(asAnna())).total).toBe(1);
  expect((await caf.call('DELETE', `${types}/${unused.id}`)).status).toBe(200);
});

test('what the suite withdrew stays withdrawn when the right version comes', async () => {
  const externalId = await push(suite, bytes, filed);
  await suite.call('POST', `${addressOf(externalId)}/withdrawal`, { reason: 'Era di un altro cliente' });
  await push(suite, better, filed, externalId);
  const id = await newest();
  expect([await read(id, 1), await read(id, 2)]).toEqual([404, 200]);
  const { body } = await asAnna()<{ versions: { number: number }[] }>('GET', `/api/archive/documents/${id}`);
  expect(body.versions.map(({ number }) => number)).toEqual([2]);
});

test('what an operator corrected is not undone by the suite that pushes the same again', async () => {
  const externalId = await push(suite, bytes, filed);
  expect((await fileVersion(await newest(), better)).status).toBe(200);
  const again = await suite.call('PUT', addressOf(externalId), told(bytes, filed));
  expect(again.body).toMatchObject({ contentsWanted: false, resource: { version: 2 } });
  expect((await suite.contents(externalId, bytes)).status).toBe(200);
  expect((await suite.call('GET', addressOf(externalId))).body).toMatchObject({ version: 2 });
});

test('contents are not taken when the document is no longer the version that the suite knows', async () => {
  const externalId = await push(suite, bytes, filed);
  await suite.call('PUT', addressOf(externalId), told(better, filed));
  const answer = await send(portal, {
    method: 'PUT',
    path: `${addressOf(externalId)}/contents`,
    headers: {
      authorization: `Bearer ${suite.token}`,
      'content-type': 'application/octet-stream',
      'if-match': '"stale"',
    },
    body: better,
  });
  expect(answer.status).toBe(412);
  expect((await suite.call('GET', addressOf(externalId))).body).toMatchObject({ version: 1 });
});

test('how long the documents of a class were kept, and are from now on, stands in the log', async () => {
  const { externalId } = await documentClass(suite, 'registrato', 10);
  const told = { name: `Classe ${externalId}`, visibleTo: 'registrato', retentionYears: 1 };
  await suite.call('PUT', `/api/integration/v1/document-classes/${externalId}`, told);
  const caf = await adminUser(portal, 'caf-amministratore');
  const { body } = await caf.call<{ items: { details: string }[] }>('POST', '/backoffice/audit/search', {
    action: 'document-class-updated',
  });
  expect(body.items[0]?.details).toBe(
    `${externalId} · conservazione prima: 10 anni · conservazione adesso: 1 anno`,
  );
});

const messages = async () =>
  (await portal.db('outbox_messages').where({ customer_id: anna.id, event: 'document-archived' })).length;

test('many documents at once are one message; one that comes after a look is told again', async () => {
  await push(suite, bytes, filed);
  await push(suite, bytes, filed);
  expect(await messages()).toBe(1);
  for (const { id } of (await seen(asAnna())).items) await read(id, 1);
  await push(suite, bytes, filed);
  expect(await messages()).toBe(2);
});

test('a document that an operator gives to the present holder is new, and told', async () => {
  await push(suite, bytes, filed);
  const id = await newest();
  await read(id, 1);
  await portal.db('archived_documents').where({ document_id: id }).update({ held: true });
  await portal.db('outbox_messages').where({ customer_id: anna.id }).delete();
  expect((await operator.call('POST', `/backoffice/archived-documents/${id}/release`, {})).status).toBe(200);
  expect((await seen(asAnna())).items).toMatchObject([{ id, isNew: true }]);
  expect(await messages()).toBe(1);
});

test('documents of a year that their class no longer keeps are refused, not filed and deleted again', async () => {
  const short = await documentClass(suite, 'registrato', 5);
  const old = { ...filed, documentClass: short.externalId, year: new Date().getFullYear() - 6 };
  const answer = await suite.call('PUT', addressOf(`doc-${unique()}`), told(bytes, old));
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { details: { errors: [{ path: ['year'] }] } } },
  });
});

test('whoever claims a codice fiscale does not choose which operators read what the suite filed for it', async () => {
  const stranger = await signedInCustomer(portal, 'anonimo');
  await push(suite, bytes, { ...filed, codiceFiscale: stranger.codiceFiscale });
  const path = `/backoffice/customers/${stranger.documentId}/archived-documents`;
  expect((await operator.call('GET', path)).body).toMatchObject({ total: 0 });
});

test('what an operator announced for whoever had the account before does not reach the verified person', async () => {
  const { body } = await operator.call<{ id: string }>(
    'POST',
    `/backoffice/customers/${anna.documentId}/archived-documents`,
    { class: kind.id, title: 'Per un altro', year: 2025, note: null, name: 'x.pdf' },
  );
  const taken = new Date(Date.now() + 1000).toISOString();
  await portal.db('up_users').where({ id: anna.id }).update({ registered_at: taken });
  const sent = await sendAnnounced(portal, operator, body.id, bytes);
  expect([sent.status, (await seen(asAnna())).total]).toEqual([404, 0]);
});
