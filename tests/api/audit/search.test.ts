import { adminUser, type Caller } from '../../support/callers';
import { insertCustomer } from '../../outbox/queueing';
import { officeWithUploads } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';
import type { AuditEntry } from '../../../src/contracts/audit';
import type * as Audit from '../../../src/api/audit/services/audit';

let portal: Portal;
let administrator: Caller;
let anna: { id: number; document_id: string };
let carla: { id: number; document_id: string };
let zona: string;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await officeWithUploads(portal);
  const user = await adminUser(portal, 'caf-amministratore');
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: user.id, zone: [zona] } });
  administrator = user.call;
  const search_text = 'verdi anna';
  anna = await insertCustomer(portal, { cognome: 'Verdi', search_text, zona_document_id: zona });
  carla = await insertCustomer(portal, { cognome: 'Neri', nome: 'Carla', search_text: 'neri carla' });
  const { audit } = portal.module<typeof Audit>('src/api/audit/services/audit');
  const lina = { kind: 'operator', id: 7, name: 'Lina Bianchi' } as const;
  const details = { file: 'f1', document: 'Certificazione Unica' };
  await audit(portal.db, { action: 'document-viewed', actor: lina, customerId: anna.id, details });
  await audit(portal.db, {
    action: 'signed-in',
    actor: { kind: 'customer', id: carla.id },
    customerId: carla.id,
  });
  await audit(portal.db, { action: 'zona-updated', actor: { kind: 'integration', id: 1, name: 'QWEB' } });
  await portal.db('audit_events').where({ action: 'signed-in' }).update({ at: '2026-01-31T23:30:00.000Z' });
});
afterAll(() => portal.stop());

const search = async (body: Record<string, unknown> = {}, call = administrator) =>
  (await call<{ items: AuditEntry[]; total: number }>('POST', '/backoffice/audit/search', body)).body;
const actions = async (body: Record<string, unknown>) =>
  (await search(body)).items.map(({ action }) => action);

test('the Amministratore reads who did what to whom, with which file, in words', async () => {
  const { items } = await search({ action: 'document-viewed' });
  expect(items).toMatchObject([
    {
      label: 'Documento aperto da un operatore',
      actor: 'Lina Bianchi',
      customer: { id: anna.document_id, name: 'Verdi Anna' },
      details: 'file f1 · Certificazione Unica',
    },
  ]);
});

test('of customers outside the scope the log tells what was done, not to whom, and finds none by their name', async () => {
  const { items } = await search({ action: 'signed-in' });
  expect(items).toMatchObject([{ customer: null, aboutCustomer: true }]);
  expect((await search({ customer: 'Neri' })).total).toBe(0);
  expect(await actions({ customer: 'verdi anna' })).toEqual(['document-viewed']);
});

test('the log is narrowed down by day in Italy, by action and by who did it', async () => {
  expect(await actions({ to: '2026-02-01' })).toEqual(['signed-in']);
  expect(await actions({ to: '2026-01-31' })).toEqual([]);
  expect(await actions({ from: '2026-02-01', actor: 'lina' })).toEqual(['document-viewed']);
  expect(await actions({ actor: 'qweb' })).toEqual(['zona-updated']);
  expect(await actions({ actor: '%' })).toEqual([]);
});

test('operators do not read the log', async () => {
  const { call } = await newOperator(portal);
  expect((await call('POST', '/backoffice/audit/search', {})).status).toBe(403);
});
