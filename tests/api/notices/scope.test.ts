import { adminUser, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { office, operatorWith } from '../customers/caf';
import { customerOf, inboxOf, namesIn, only, raise, reading, step } from './inbox';

let portal: Portal;
let zone: { roma: string; milano: string };
let ofRoma: Caller;
let ofMilano: Caller;
let roman: Awaited<ReturnType<typeof customerOf>>;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zone = { roma: await office(portal), milano: await office(portal) };
  ofRoma = await operatorWith(portal, { zone: [zone.roma] });
  ofMilano = await operatorWith(portal, { zone: [zone.milano] });
  roman = await customerOf(portal, zone.roma, 'Romana');
  const others = [await customerOf(portal, zone.milano, 'Milanese'), await customerOf(portal, null, 'Nuova')];
  for (const { id } of [roman, ...others])
    await raise(portal, { customerId: id, kind: 'upload-finished', serviceName: `730 di ${String(id)}` });
});
afterAll(() => portal.stop());

test('an operator finds the notices of the customers in scope, and their number, and no other', async () => {
  const inboxes = [
    await inboxOf(ofRoma),
    await inboxOf(await operatorWith(portal, { withoutOffice: true })),
    await inboxOf(await operatorWith(portal, { allZone: true })),
    await inboxOf(await operatorWith(portal, {})),
  ];
  expect(inboxes.map((inbox) => namesIn(inbox).sort())).toEqual([
    ['Rossi Romana'],
    ['Rossi Nuova'],
    ['Rossi Milanese', 'Rossi Romana'],
    [],
  ]);
  expect(inboxes.map(({ total, unread }) => [total, unread])).toEqual([
    [1, 1],
    [1, 1],
    [2, 2],
    [0, 0],
  ]);
});

test('neither the number in the menu nor the filters tell of notices outside the scope', async () => {
  expect((await ofRoma('GET', '/backoffice/notices/unread')).body).toEqual({ unread: 1 });
  const { body } = await ofRoma<{ zone: { id: string }[]; services: string[]; withoutOffice: boolean }>(
    'GET',
    '/backoffice/notices/filters',
  );
  expect(body).toMatchObject({
    zone: [{ id: zone.roma }],
    withoutOffice: false,
    services: [`730 di ${String(roman.id)}`],
  });
  expect(namesIn(await inboxOf(ofRoma, `?zona=${zone.milano}`))).toEqual([]);
  expect(namesIn(await inboxOf(ofRoma, '?zona=none'))).toEqual([]);
});

test('a notice outside the scope is as if it were not there, and nothing changes it', async () => {
  const notice = only(await inboxOf(ofRoma));
  const [outside, nobody] = [notice, { id: 'z'.repeat(24) }].map(async (which) => [
    await step(ofMilano, which, 'take'),
    await step(ofMilano, which, 'finish'),
    await reading(ofMilano, which),
    await reading(ofMilano, which, 'DELETE'),
  ]);
  const tell = (answers: Awaited<ReturnType<typeof step>>[] = []) =>
    answers.map(({ status, body }) => ({ status, body }));
  expect(tell(await outside)).toEqual(tell(await nobody));
  expect((await outside)?.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(only(await inboxOf(ofRoma))).toEqual(notice);
});

test('the notices of a customer who moves to another office move along', async () => {
  await portal.db('up_users').where({ id: roman.id }).update({ zona_document_id: zone.milano });
  expect(namesIn(await inboxOf(ofRoma))).toEqual([]);
  expect(namesIn(await inboxOf(ofMilano)).sort()).toEqual(['Rossi Milanese', 'Rossi Romana']);
  await portal.db('up_users').where({ id: roman.id }).update({ zona_document_id: zone.roma });
  expect(namesIn(await inboxOf(ofRoma))).toEqual(['Rossi Romana']);
});

test('an editor gets none of it', async () => {
  const { call } = await adminUser(portal, 'caf-redattore');
  expect((await call('GET', '/backoffice/notices')).status).toBe(403);
  expect((await call('GET', '/backoffice/notices/unread')).status).toBe(403);
});
