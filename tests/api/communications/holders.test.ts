import { customer } from '../../support/callers';
import { person, register } from '../../support/people';
import { customerOfOffice, officeWithUploads } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { activationOf, newOperator, suiteOf } from '../customers/caf';
import { draft, pick, publish, published, received, thinkAgain } from './writer';

let portal: Portal;
let zona: string;
let editor: Awaited<ReturnType<typeof newOperator>>;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'on' });
  await thinkAgain(portal, 0);
  await portal.db('portal_sections').where({ key: 'communications' }).update({ for_anonimo: true });
  zona = await officeWithUploads(portal);
  editor = await newOperator(portal);
}, 60_000);
afterAll(() => portal.stop());

test('what was sent to a verified customer is not read any more once the verification was undone', async () => {
  const anna = await customerOfOffice(portal, zona);
  const toVerified = await published(editor.call, [anna.documentId]);
  const seen = async () => (await received(anna.call)).map(({ id }) => id);
  expect(await seen()).toEqual([toVerified]);
  const path = `/backoffice/customers/${anna.documentId}`;
  await editor.call('POST', `${path}/anonimo`, { reason: 'Verificata per errore' });
  expect(await seen()).toEqual([]);
  expect((await anna.call('GET', `/api/communications/${toVerified}`)).status).toBe(404);
  expect((await anna.call('GET', '/api/me')).body).toMatchObject({ unreadCommunications: 0 });
  const toAnonimo = await published(editor.call, [anna.documentId]);
  expect(await seen()).toEqual([toAnonimo]);
  const evidence = { evidenceKind: 'passaporto', evidenceNote: null, emailConfirmed: true };
  expect((await editor.call('POST', `${path}/registrato`, evidence)).status).toBe(200);
  expect(await seen()).toEqual([toAnonimo, toVerified]);
});

test('what a stranger read and confirmed is not told of the person whom the CAF verified', async () => {
  const who = person();
  const stranger = customer(portal, await register(portal, { ...who, email: `altro-${who.email}` }));
  const [row] = await portal.db('up_users').where({ codice_fiscale: who.codiceFiscale });
  const id = await published(editor.call, [row.document_id], { askConfirmation: true });
  await stranger('POST', `/api/communications/${id}/confirmation`, {});
  const path = `/backoffice/communications/${id}`;
  const report = async () => (await editor.call('GET', `${path}/report`)).body;
  expect(await report()).toMatchObject({ delivered: 1, read: 1, confirmed: 1 });
  const suite = await suiteOf(portal);
  await suite('PUT', `/api/integration/v1/customers/${who.codiceFiscale}`, activationOf(who));
  expect(await report()).toMatchObject({ delivered: 0, read: 0, confirmed: 0 });
  expect((await editor.call('GET', `${path}/recipients`)).body).toMatchObject({ items: [], total: 0 });
  const { body } = await editor.call<string>('GET', `${path}/recipients/export`);
  expect(body).not.toContain(who.codiceFiscale);
});

test('whoever was picked by hand as Anonimo is not addressed any more once the account is somebody else’s', async () => {
  const who = person();
  await register(portal, { ...who, email: `altro-${who.email}` });
  const [row] = await portal.db('up_users').where({ codice_fiscale: who.codiceFiscale });
  const anna = await customerOfOffice(portal, zona);
  const id = await draft(editor.call);
  await pick(editor.call, id, { kind: 'chosen', customers: [row.document_id, anna.documentId] });
  const suite = await suiteOf(portal);
  await suite('PUT', `/api/integration/v1/customers/${who.codiceFiscale}`, activationOf(who));
  const head = await editor.call('GET', `/backoffice/communications/${id}/audience`);
  expect(head.body).toMatchObject({ total: 1, leftOut: 0 });
  await publish(editor.call, id);
  expect(await portal.db('communication_recipients').where({ customer_id: row.id })).toEqual([]);
});
