import { PLAN } from '../../support/appointments';
import type { Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import {
  put,
  readOn,
  refused,
  ROOT,
  suiteOffice,
  suiteService,
  unique,
  wholeSuite,
} from '../integration/suite';
import { dayIn, freeStarts, newId, planPath, suiteBookable } from './suite';

let portal: Portal;
let suite: Caller;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  suite = (await wholeSuite(portal)).call;
});
afterAll(() => portal.stop());

test('the suite writes how a service is booked, reads it back, and the places follow', async () => {
  const { zona } = await suiteOffice(suite);
  const place = { zona, service: await suiteService(suite) };
  const path = planPath(place);
  expect((await suite('GET', `${ROOT}${path}`)).status).toBe(404);
  const first = await put(suite, path, PLAN);
  expect(first.outcome).toBe('created');
  expect(await put(suite, path, PLAN)).toMatchObject({ outcome: 'unchanged', etag: first.etag });
  const read = await suite('GET', `${ROOT}${path}`);
  expect([read.body, read.headers.get('etag')]).toEqual([PLAN, first.etag]);
  await put(suite, `/closures/F-${unique()}`, {
    ...{ zona, kind: 'open', firstDay: dayIn(0), lastDay: dayIn(60), reason: 'Aperto nelle feste' },
  });
  expect(await freeStarts(suite, place)).toHaveLength(4 * 8);
  const longer = { ...PLAN, minutes: 60 };
  expect(await put(suite, path, longer, { 'if-match': first.etag })).toMatchObject({ outcome: 'updated' });
  expect((await put(suite, path, PLAN, { 'if-match': first.etag })).status).toBe(412);
  expect(await freeStarts(suite, place)).toHaveLength(4 * 4);
});

test('a new plan leaves the appointments where they are', async () => {
  const place = await suiteBookable(suite);
  const [start] = await freeStarts(suite, place);
  const path = `/appointments/${newId()}`;
  const guest = { name: 'Bruno Verdi', phone: '' };
  await put(suite, path, { ...place, customer: null, guest, start, mode: 'in-person' });
  await put(suite, planPath(place), { ...PLAN, openings: [], isOpen: false });
  expect((await suite('GET', `${ROOT}${path}`)).body).toMatchObject({ start, state: 'booked' });
});

test('a plan that cannot be is refused beside its field, and one of nothing that is there is not found', async () => {
  const place = await suiteBookable(suite);
  const wrong = await put(suite, planPath(place), { ...PLAN, minutes: 7, inPerson: false, byPhone: false });
  expect(Object.keys(refused(wrong.body))).toContain('minutes');
  const opening = { weekday: 1, from: '13:00', to: '09:00', firstDay: null, lastDay: null };
  const order = await put(suite, planPath(place), { ...PLAN, openings: [opening] });
  expect(refused(order.body)).toEqual({ 'openings.0.to': 'La fine deve venire dopo l’inizio.' });
  expect((await put(suite, planPath({ ...place, zona: 'Z-nessuna' }), PLAN)).status).toBe(404);
  expect((await put(suite, planPath({ ...place, service: 'SV-nessuno' }), PLAN)).status).toBe(404);
});

test('free places are asked for at most 62 days at once', async () => {
  const { zona, service } = await suiteBookable(suite);
  const asked = async (from: string, to: string, which = service) => {
    const query = `service=${which}&from=${from}&to=${to}`;
    return suite('GET', `${ROOT}/zone/${zona}/availability?${query}`);
  };
  expect((await asked(dayIn(0), dayIn(61))).body).toMatchObject({
    minutes: 30,
    modes: ['in-person', 'phone'],
  });
  expect(refused((await asked(dayIn(0), dayIn(62))).body)).toHaveProperty('to');
  expect(refused((await asked(dayIn(2), dayIn(1))).body)).toHaveProperty('to');
  expect(refused((await asked('0001-01-01', '0001-01-02')).body)).toHaveProperty('from');
  expect((await asked(dayIn(-5), dayIn(-1))).body).toMatchObject({ days: [] });
  expect(refused((await asked(dayIn(0), dayIn(1), 'SV-nessuno')).body)).toHaveProperty('service');
  const other = await suiteService(suite);
  expect(refused((await asked(dayIn(0), dayIn(1), other)).body)).toHaveProperty('service');
});

test('a closure of the suite’s closes a zona, or all of them, until it is taken away', async () => {
  const place = await suiteBookable(suite);
  const [closed, free] = [`F-${unique()}`, await freeStarts(suite, place)];
  const told = { zona: place.zona, kind: 'closed', firstDay: dayIn(3), lastDay: dayIn(4), reason: 'Lavori' };
  const path = `/closures/${closed}`;
  const first = await put(suite, path, told, { 'if-none-match': '*' });
  expect(first).toMatchObject({ outcome: 'created', body: { zona: { externalId: place.zona } } });
  expect(await put(suite, path, told)).toMatchObject({ outcome: 'unchanged', etag: first.etag });
  expect((await freeStarts(suite, place)).length).toBe(free.length / 2);
  expect(await put(suite, path, { ...told, zona: null, lastDay: dayIn(6) })).toMatchObject({
    outcome: 'updated',
    body: { zona: null, lastDay: dayIn(6) },
  });
  expect(await freeStarts(suite, place)).toEqual([]);
  expect((await suite('GET', `${ROOT}${path}`)).body).toMatchObject({ externalId: closed, reason: 'Lavori' });
  expect((await suite('DELETE', `${ROOT}${path}`)).body).toEqual({ done: true });
  expect(await freeStarts(suite, place)).toEqual(free);
  expect((await suite('DELETE', `${ROOT}${path}`)).status).toBe(404);
  expect((await suite('GET', `${ROOT}${path}`)).status).toBe(404);
});

test('a closure of a zona that is not there, or that ends before it begins, is refused', async () => {
  const told = { zona: null, kind: 'closed', firstDay: dayIn(200), lastDay: dayIn(201), reason: 'Ferie' };
  const answer = async (more: object) =>
    refused((await put(suite, `/closures/F-${unique()}`, { ...told, ...more })).body);
  expect(await answer({ zona: 'Z-nessuna' })).toEqual({ zona: 'Questa zona non c’è: creala prima.' });
  expect(await answer({ lastDay: dayIn(199) })).toEqual({
    lastDay: 'L’ultimo giorno viene prima del primo.',
  });
  expect(await answer({ kind: 'altro' })).toHaveProperty('kind');
});

test('all closures are read on in the order of change, those of the portal too', async () => {
  const since = new Date().toISOString();
  const [one, other] = [`F-${unique()}`, `F-${unique()}`];
  const told = { zona: null, kind: 'closed', firstDay: dayIn(300), lastDay: dayIn(300), reason: 'Ferie' };
  await put(suite, `/closures/${one}`, told);
  await portal.db('booking_closures').insert({
    ...{ document_id: 'c'.repeat(24), kind: 'closed', first_day: dayIn(301), last_day: dayIn(301) },
    ...{ reason: 'Dal portale', changed_at: new Date().toISOString() },
  });
  await put(suite, `/closures/${other}`, told);
  await put(suite, `/closures/${one}`, { ...told, reason: 'Ferie lunghe' });
  const read = await readOn<{ externalId: string | null }>(suite, '/closures', `updatedSince=${since}`);
  expect(read.map(({ externalId }) => externalId)).toEqual([null, other, one]);
});
