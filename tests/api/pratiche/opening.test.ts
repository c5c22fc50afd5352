import type { Caller } from '../../support/callers';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator, operatorWith } from '../customers/caf';

let portal: Portal;
let zona: string;
let service: string;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await officeWithUploads(portal);
  service = await serviceOf(portal, 'Modello 730');
});
afterAll(() => portal.stop());

interface Services {
  obstacles: string[];
  services: { id: string; name: string; years: { year: number; pratica: string | null }[] }[];
}

const servicesFor = async (call: Caller) => (await call<Services>('GET', '/api/services')).body;

test('a customer finds the services and years that are open, and opens a pratica with the CAF’s checklist', async () => {
  const anna = await customerOfOffice(portal, zona);
  const before = await servicesFor(anna.call);
  expect(before).toMatchObject({ obstacles: [], services: [{ id: service, name: 'Modello 730' }] });
  expect(before.services[0]?.years).toEqual([{ year: 2026, pratica: null }]);
  const id = await openedBy(anna.call, service);
  expect((await servicesFor(anna.call)).services[0]?.years).toEqual([{ year: 2026, pratica: id }]);
  const pratica = await seenBy(anna.call, id);
  expect(pratica).toMatchObject({
    state: 'collecting',
    uploadState: 'open',
    progress: { there: 0, wanted: 1 },
  });
  expect(pratica.entries.map(({ name, state }) => [name, state])).toEqual([
    ['Certificazione Unica', 'missing'],
    ['Ricevute mediche', 'missing'],
    ['Altri documenti', 'missing'],
  ]);
  expect(pratica.events).toMatchObject([{ kind: 'opened', by: 'customer', text: null }]);
});

test('a customer has one pratica for a service and a year, also when opened many times at the same instant', async () => {
  const anna = await customerOfOffice(portal, zona);
  const ids = await Promise.all(Array.from({ length: 8 }, () => openedBy(anna.call, service)));
  expect(new Set(ids).size).toBe(1);
  expect((await anna.call<{ items: unknown[] }>('GET', '/api/pratiche')).body.items).toHaveLength(1);
  expect((await seenBy(anna.call, ids[0] ?? '')).entries).toHaveLength(3);
});

test('what the CAF changes in its catalogue changes nothing in a pratica that is open', async () => {
  const own = await serviceOf(portal, 'IMU');
  const anna = await customerOfOffice(portal, zona);
  const id = await openedBy(anna.call, own);
  await portal.db('catalogue_services').where({ document_id: own }).update({ name: 'IMU e TARI' });
  await portal.db('catalogue_wanted_documents').update({ name: 'Altro' });
  const pratica = await seenBy(anna.call, id);
  expect(entryNamed(pratica, 'Certificazione Unica').state).toBe('missing');
  expect(pratica).toMatchObject({ service: 'IMU' });
  await portal.db('catalogue_wanted_documents').update({ name: 'Certificazione Unica' });
});

test.each([
  ['no-office', async () => customerOfOffice(portal, null)],
  ['office-closed', async () => customerOfOffice(portal, await officeWithUploads(portal, false))],
  ['no-mobile', async () => customerOfOffice(portal, zona, null)],
] as const)(
  'with the obstacle %s a customer reads what is missing and opens nothing',
  async (obstacle, make) => {
    const who = await make();
    expect((await servicesFor(who.call)).obstacles).toEqual([obstacle]);
    const refused = await who.call('POST', '/api/pratiche', { service, year: 2026 });
    expect([refused.status, refused.body]).toMatchObject([409, { error: { details: { reason: obstacle } } }]);
    expect((await who.call('GET', '/api/pratiche')).body).toEqual({ items: [] });
  },
);

test('a service or year that is not open cannot be opened', async () => {
  const anna = await customerOfOffice(portal, zona);
  const closed = await serviceOf(portal, 'RED', 2020);
  await portal.db('catalogue_services').where({ document_id: closed }).update({ active: false });
  for (const body of [
    { service, year: 2019 },
    { service: closed, year: 2020 },
    { service: 'nessuno00000000000000000', year: 2026 },
  ])
    expect((await anna.call('POST', '/api/pratiche', body)).status).toBe(404);
});

test('nobody finds another customer’s pratica', async () => {
  const [anna, bruno] = [await customerOfOffice(portal, zona), await customerOfOffice(portal, zona)];
  const id = await openedBy(anna.call, service);
  for (const [method, path, body] of [
    ['GET', `/api/pratiche/${id}`, undefined],
    ['POST', `/api/pratiche/${id}/messages`, { text: 'ciao' }],
    ['POST', `/api/pratiche/${id}/reading`, { last: id }],
  ] as const)
    expect((await bruno.call(method, path, body)).status).toBe(404);
});

test('an operator opens a pratica for a customer of the own offices alone', async () => {
  const anna = await customerOfOffice(portal, zona);
  const { call } = await newOperator(portal, { zone: [zona] });
  const body = { customer: anna.documentId, service, year: 2026 };
  const stranger = await operatorWith(portal, { zone: [await officeWithUploads(portal)] });
  expect((await stranger('POST', '/backoffice/pratiche', body)).status).toBe(404);
  const opened = await call<{ id: string }>('POST', '/backoffice/pratiche', body);
  expect(opened.status).toBe(200);
  expect(await seenBy(anna.call, opened.body.id)).toMatchObject({
    events: [{ kind: 'opened', by: 'office' }],
  });
  expect(await openedBy(anna.call, service)).toBe(opened.body.id);
});
