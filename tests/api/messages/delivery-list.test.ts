import type * as Database from '../../../src/adapters/database';
import { adminUser, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { insertCustomer, outboxRows, queue } from '../../outbox/queueing';

jest.setTimeout(60_000);

interface Row {
  id: string;
  event: string;
  eventName: string;
  customer: { id: string; name: string } | null;
  state: string;
  tries: number;
  lastError: string | null;
}

interface List {
  items: Row[];
  total: number;
  counts: Record<string, number>;
}

let portal: Portal;
let roma: string;
let milano: string;
const customers: Record<string, { id: number; document_id: string }> = {};

async function office(name: string): Promise<{ id: number; document_id: string }> {
  const { insertRow } = portal.module<typeof Database>('src/adapters/database');
  return insertRow(portal.db, 'zone', {
    ...{ name, address: 'via Po 1', comune: name, provincia: name.slice(0, 2).toUpperCase(), phone: '06 1' },
  });
}

async function operatorOf(scope: {
  zone?: string[];
  allZone?: boolean;
  withoutOffice?: boolean;
}): Promise<Caller> {
  const { id, call } = await adminUser(portal, 'caf-operatore');
  await portal.strapi.documents('api::offices.operator-scope').create({
    // The document service takes relations as ids; its generated types are not part of the project.
    data: { allZone: false, withoutOffice: false, ...scope, operator: id } as never,
  });
  return call;
}

const list = async (call: Caller, query = '') => (await call<List>('GET', `/backoffice/outbox${query}`)).body;
const namesOf = ({ items }: List) => items.map(({ customer }) => customer?.name ?? '-').sort();

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  [roma, milano] = [(await office('Roma')).document_id, (await office('Milano')).document_id];
  for (const [nome, zona] of [
    ['Romana', roma],
    ['Milanese', milano],
    ['Nuova', null],
  ] as const)
    customers[nome] = await insertCustomer(portal, {
      nome,
      zona_document_id: zona,
      email: `${nome}@posta.test`,
    });
  await queue(portal, [
    ...Object.values(customers).map(({ id }) => ({ customerId: id, values: { nome: 'Segretissima' } })),
    { customerId: customers['Romana']?.id ?? 0, recipient: null },
    { customerId: null, recipient: 'richiesta@posta.test', values: { nome: 'Segretissima' } },
  ]);
});

afterAll(() => portal.stop());

test('an operator sees the messages of the chosen offices only, and their number only', async () => {
  const call = await operatorOf({ zone: [roma] });
  const all = await list(call);
  expect(namesOf(all)).toEqual(['Rossi Romana', 'Rossi Romana']);
  expect(all).toMatchObject({ total: 2, counts: { waiting: 1, 'not-deliverable': 1, sent: 0 } });
});

test('messages to people who are not customers yet are seen by who sees customers without an office', async () => {
  expect(namesOf(await list(await operatorOf({ withoutOffice: true })))).toEqual(['-', 'Rossi Nuova']);
  expect(namesOf(await list(await operatorOf({ allZone: true })))).toEqual([
    'Rossi Milanese',
    'Rossi Romana',
    'Rossi Romana',
  ]);
});

test('an operator without a scope sees nothing', async () => {
  expect(await list(await operatorOf({}))).toMatchObject({ items: [], total: 0, counts: { waiting: 0 } });
});

test('«send again» of a message outside the scope is as if it were not there, and changes nothing', async () => {
  const [row] = await outboxRows(portal, { state: 'not-deliverable' });
  const path = `/backoffice/outbox/${row?.document_id ?? ''}/retry`;
  const stranger = await operatorOf({ zone: [milano], withoutOffice: true });
  const [outside, unknown] = [
    await stranger('POST', path),
    await stranger('POST', `/backoffice/outbox/${'z'.repeat(24)}/retry`),
  ];
  expect([outside.status, unknown.status]).toEqual([404, 404]);
  expect(outside.body).toEqual(unknown.body);
  expect(await outboxRows(portal, { id: row?.id })).toMatchObject([{ state: 'not-deliverable' }]);
});

test('the list tells neither addresses nor what a message says', async () => {
  const call = await operatorOf({ allZone: true, withoutOffice: true });
  const { body } = await call<List>('GET', '/backoffice/outbox');
  expect(body.items).toHaveLength(5);
  expect(JSON.stringify(body)).not.toMatch(/@|Segretissima|sealed|recipient|locked/i);
  expect(body.items[0]).toMatchObject({
    event: 'password-changed',
    eventName: 'Cambio della password su richiesta dell’utente',
    state: 'waiting',
  });
});

test('the list can be asked by state and by page, the newest first', async () => {
  const call = await operatorOf({ allZone: true, withoutOffice: true });
  const ids = (await list(call)).items.map(({ id }) => id);
  const pages = [await list(call, '?page=1&pageSize=2'), await list(call, '?page=3&pageSize=2')];
  expect(pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    ...ids.slice(0, 2),
    ...ids.slice(4),
  ]);
  expect(await list(call, '?page=50')).toMatchObject({ items: [], total: 5 });
  expect(await list(call, '?state=not-deliverable')).toMatchObject({ total: 1, counts: { waiting: 4 } });
  expect((await call('GET', '/backoffice/outbox?state=lost')).status).toBe(400);
});

test('an editor sees nothing of the deliveries', async () => {
  const { call } = await adminUser(portal, 'caf-redattore');
  expect((await call('GET', '/backoffice/outbox')).status).toBe(403);
});
