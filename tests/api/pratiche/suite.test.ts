import type { Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { customerOfOffice, officeWithUploads, openedBy, seenBy, serviceOf } from '../../support/pratiche';
import {
  activated,
  put,
  readOn,
  refused,
  ROOT,
  suiteService,
  unique,
  wholeSuite,
} from '../integration/suite';

let portal: Portal;
let suite: Caller;
let service: string;
let customer: string;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = (await wholeSuite(portal)).call;
  service = await suiteService(suite);
}, 60_000);
afterAll(() => portal.stop());
beforeEach(async () => {
  customer = (await activated(suite)).externalId;
});

const newId = () => `P-${unique()}`;
const told = (more: Record<string, unknown> = {}) => ({ customer, service, year: 2026, ...more });

async function events(): Promise<string[]> {
  const [id] = await portal.db('up_users').where({ external_id: customer }).pluck<number[]>('id');
  return portal.db('pratica_events').where({ customer_id: id }).orderBy('id').pluck<string[]>('kind');
}

async function messages(): Promise<string[]> {
  const [id] = await portal.db('up_users').where({ external_id: customer }).pluck<number[]>('id');
  return portal.db('outbox_messages').where({ customer_id: id }).orderBy('id').pluck<string[]>('event');
}

test('the suite opens a pratica, works on it and concludes it; the customer is told', async () => {
  const path = `/pratiche/${newId()}`;
  expect(await put(suite, path, told())).toMatchObject({
    outcome: 'created',
    body: { state: 'collecting', uploadState: 'open', expectedDay: null, year: 2026 },
  });
  const day = '2026-07-31';
  expect(await put(suite, path, told({ state: 'working', expectedDay: day }))).toMatchObject({
    outcome: 'updated',
    body: { state: 'working', expectedDay: day },
  });
  expect(await put(suite, path, told({ state: 'completed' }))).toMatchObject({
    body: { state: 'completed', expectedDay: day },
  });
  expect(await events()).toEqual(['opened', 'expected-day-set', 'started', 'completed']);
  expect(await messages()).toContain('pratica-completed');
});

test('the same call again writes nothing and tells nobody', async () => {
  const path = `/pratiche/${newId()}`;
  const closed = told({ state: 'completed', expectedDay: '2026-07-31' });
  const first = await put(suite, path, closed);
  const row = () => portal.db('pratiche').where({ document_id: first.body['id'] }).first<unknown>();
  const before = [await row(), await events(), await messages()];
  expect(await put(suite, path, closed)).toMatchObject({ outcome: 'unchanged', etag: first.etag });
  expect([await row(), await events(), await messages()]).toEqual(before);
});

test('a step that the state does not allow is refused, with the state that it is in, and nothing is written', async () => {
  const path = `/pratiche/${newId()}`;
  await put(suite, path, told({ state: 'completed' }));
  const before = await events();
  const back = await put(suite, path, told({ state: 'collecting', expectedDay: '2026-08-01' }));
  expect([back.status, back.body]).toMatchObject([
    409,
    { error: { name: 'state-not-allowed', details: { reason: 'completed' } } },
  ]);
  expect(await events()).toEqual(before);
  const resumed = await put(suite, path, told({ state: 'working', expectedDay: '2026-08-01' }));
  expect(resumed.body).toMatchObject({ state: 'working', expectedDay: '2026-08-01' });
});

test('the pratica that a customer has opened gets the suite’s identifier, and no second one is opened', async () => {
  const anna = await customerOfOffice(portal, await officeWithUploads(portal));
  const externalId = `C-${unique()}`;
  await portal.db('up_users').where({ id: anna.id }).update({ external_id: externalId });
  const serviceId = await serviceOf(portal);
  const own = `SV-${unique()}`;
  await portal.db('catalogue_services').where({ document_id: serviceId }).update({ external_id: own });
  const pratica = await openedBy(anna.call, serviceId);
  const same = { customer: externalId, service: own, year: 2026 };
  const path = `/pratiche/${newId()}`;
  expect(await put(suite, path, { ...same, state: 'working' })).toMatchObject({
    outcome: 'updated',
    body: { id: pratica, state: 'working', customer: { externalId }, service: { externalId: own } },
  });
  expect((await seenBy(anna.call, pratica)).state).toBe('working');
  const other = await put(suite, `/pratiche/${newId()}`, same);
  expect([other.status, refused(other.body)]).toEqual([
    400,
    { externalId: expect.stringMatching(/già un altro identificativo/) },
  ]);
});

test('an identifier stays with its customer, service and year', async () => {
  const path = `/pratiche/${newId()}`;
  await put(suite, path, told());
  const moved = await put(suite, path, told({ year: 2025 }));
  expect([moved.status, refused(moved.body)]).toEqual([
    400,
    { externalId: expect.stringMatching(/di un altro cliente, servizio o anno/) },
  ]);
});

test('who or what is not there is named, and an Anonimo gets nothing', async () => {
  const path = `/pratiche/${newId()}`;
  const answer = async (more: Record<string, unknown>) => {
    const { status, body } = await put(suite, path, told(more));
    return [status, refused(body)];
  };
  expect(await answer({ service: 'SV-nessuno' })).toEqual([
    400,
    { service: 'Questo servizio non c’è: crealo prima.' },
  ]);
  const noCustomer = { customer: expect.stringMatching(/attivalo prima/) as unknown };
  expect(await answer({ customer: 'C-nessuno' })).toEqual([400, noCustomer]);
  await portal.db('up_users').where({ external_id: customer }).update({ customer_type: 'anonimo' });
  expect(await answer({})).toEqual([400, noCustomer]);
});

test('a pratica is changed in the version that was read, and in no other', async () => {
  const path = `/pratiche/${newId()}`;
  const { etag } = await put(suite, path, told(), { 'if-none-match': '*' });
  expect((await put(suite, path, told(), { 'if-none-match': '*' })).status).toBe(412);
  expect((await put(suite, path, told({ state: 'working' }), { 'if-match': etag })).status).toBe(200);
  expect((await put(suite, path, told({ state: 'cancelled' }), { 'if-match': etag })).status).toBe(412);
  expect((await suite('GET', `${ROOT}${path}`)).body).toMatchObject({ state: 'working' });
});

test('two calls at the same instant open one pratica', async () => {
  const path = `/pratiche/${newId()}`;
  const answers = await Promise.all([1, 2, 3].map(() => put(suite, path, told())));
  expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged', 'unchanged']);
  expect(await events()).toEqual(['opened']);
});

interface Listed {
  externalId: string | null;
  modifiedAt: string;
}

test('all pratiche are read on in the order of change, those opened in the portal too', async () => {
  const since = new Date().toISOString();
  const anna = await customerOfOffice(portal, await officeWithUploads(portal));
  const [one, other] = [newId(), newId()];
  await put(suite, `/pratiche/${one}`, told({ year: 2024 }));
  await openedBy(anna.call, await serviceOf(portal));
  await put(suite, `/pratiche/${other}`, told({ year: 2025 }));
  await put(suite, `/pratiche/${one}`, told({ year: 2024, state: 'cancelled' }));
  const read = await readOn<Listed>(suite, '/pratiche', `updatedSince=${since}`);
  expect(read.map(({ externalId }) => externalId)).toEqual([null, other, one]);
});

test('a version is compared once nobody else is changing the pratica any more', async () => {
  const externalId = newId();
  const path = `/pratiche/${externalId}`;
  const { etag } = await put(suite, path, told());
  const colleague = await portal.db.transaction();
  await colleague('pratiche').where({ external_id: externalId }).update({ state: 'working' });
  const asked = put(suite, path, told({ state: 'cancelled' }), { 'if-match': etag });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await colleague.commit();
  expect((await asked).status).toBe(412);
  expect((await suite('GET', `${ROOT}${path}`)).body).toMatchObject({ state: 'working' });
});
