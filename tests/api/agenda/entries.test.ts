import { startPortal, type Portal } from '../../support/portal';
import { refusedFields } from '../customers/caf';
import { added, agendaOf, DENTIST, itemsOf } from './agenda';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(() => portal.stop());

test('a customer finds their commitment on its day, at the hour at which they wrote it down', async () => {
  const { call } = await agendaOf(portal);
  const id = await added(call);
  expect(await itemsOf(call, '2026-03-20')).toEqual([
    {
      ...{ kind: 'own', id, title: 'Dentista', place: 'via Roma 1' },
      ...{ firstDay: '2026-03-20', lastDay: '2026-03-20', repeats: 'none' },
      ...{ start: '2026-03-20T08:00:00.000Z', end: '2026-03-20T09:30:00.000Z' },
    },
  ]);
  expect(await itemsOf(call, '2026-03-21')).toEqual([]);
  const entry = await call('GET', `/api/agenda/entries/${id}`);
  expect(entry.body).toMatchObject({ ...DENTIST, lastDay: '2026-03-20', until: null, skippedDays: [] });
});

test('what a customer writes cannot be read in the database', async () => {
  const { call, id: customerId } = await agendaOf(portal);
  await added(call);
  const rows = await portal.db('agenda_entries').where({ customer_id: customerId });
  for (const word of ['Dentista', 'via Roma', 'radiografia'])
    expect(JSON.stringify(rows)).not.toContain(word);
});

test('a commitment of every week is at nine also after the clocks have changed', async () => {
  const { call } = await agendaOf(portal);
  await added(call, { repeats: 'week', until: '2026-04-03' });
  expect((await itemsOf(call, '2026-03-01', '2026-05-31')).map(({ start }) => start)).toEqual([
    '2026-03-20T08:00:00.000Z',
    '2026-03-27T08:00:00.000Z',
    '2026-04-03T07:00:00.000Z',
  ]);
});

test('a day is in the order of time, what is all day first', async () => {
  const { call } = await agendaOf(portal);
  await portal.strapi.documents('api::agenda.fiscal-deadline').create({
    data: { day: '2026-06-16', title: 'IMU, prima rata', explanation: 'Chi ha una seconda casa.' },
  });
  const day = { firstDay: '2026-06-16' };
  await added(call, { ...day, title: 'Sera', startTime: '20:00', endTime: null });
  await added(call, { ...day, title: 'Mattina', startTime: '08:00', endTime: null });
  await added(call, { ...day, title: 'Ferie', lastDay: '2026-06-20', allDay: true });
  const items = await itemsOf(call, '2026-06-16');
  expect(items.map(({ title }) => title)).toEqual(['IMU, prima rata', 'Ferie', 'Mattina', 'Sera']);
  expect(items[0]).toMatchObject({ kind: 'deadline', explanation: 'Chi ha una seconda casa.' });
  // Without an end it lasts an hour.
  expect(items.at(-1)?.end).toBe('2026-06-16T19:00:00.000Z');
  expect(await itemsOf(call, '2026-06-20')).toMatchObject([{ title: 'Ferie', firstDay: '2026-06-16' }]);
});

test('a commitment is changed and taken away', async () => {
  const { call } = await agendaOf(portal);
  const id = await added(call);
  const path = `/api/agenda/entries/${id}`;
  const changed = { ...DENTIST, title: 'Oculista', place: null, firstDay: '2026-03-21', allDay: true };
  expect((await call('PUT', path, changed)).status).toBe(200);
  expect(await itemsOf(call, '2026-03-20', '2026-03-31')).toMatchObject([
    { title: 'Oculista', place: null, firstDay: '2026-03-21', start: null },
  ]);
  expect((await call('DELETE', path)).status).toBe(200);
  expect(await itemsOf(call, '2026-03-01', '2026-04-30')).toEqual([]);
  expect((await call('DELETE', path)).status).toBe(404);
});

test('one day is taken out of a commitment that repeats, and stays out when it is changed', async () => {
  const { call } = await agendaOf(portal);
  const id = await added(call, { repeats: 'day', until: '2026-03-23' });
  const path = `/api/agenda/entries/${id}`;
  const skip = async (day: string) => (await call('POST', `${path}/skipped-days`, { day })).status;
  const days = async () => (await itemsOf(call, '2026-03-01', '2026-04-30')).map(({ firstDay }) => firstDay);
  expect(await skip('2026-03-21')).toBe(200);
  expect(await skip('2026-03-21')).toBe(200);
  expect(await skip('2026-03-24')).toBe(404);
  expect(await days()).toEqual(['2026-03-20', '2026-03-22', '2026-03-23']);
  await call('PUT', path, {
    ...DENTIST,
    startTime: '11:00',
    endTime: '12:00',
    repeats: 'day',
    until: '2026-03-23',
  });
  expect(await days()).toEqual(['2026-03-20', '2026-03-22', '2026-03-23']);
  for (const day of ['2026-03-20', '2026-03-22', '2026-03-23']) expect(await skip(day)).toBe(200);
  // With its last day it is gone.
  expect((await call('GET', path)).status).toBe(404);
});

test('a day cannot be taken out of a commitment that does not repeat', async () => {
  const { call } = await agendaOf(portal);
  const id = await added(call);
  const { status } = await call('POST', `/api/agenda/entries/${id}/skipped-days`, { day: '2026-03-20' });
  expect(status).toBe(404);
});

test.each([
  ['without a title', { title: ' ' }, 'title'],
  ['without an hour', { startTime: null }, 'startTime'],
  ['that ends before it begins', { endTime: '08:00' }, 'endTime'],
  ['whose last day comes first', { lastDay: '2026-03-19' }, 'lastDay'],
  ['in a year that nobody plans', { firstDay: '9999-01-01' }, 'firstDay'],
  ['on a day that there is not', { firstDay: '2026-02-30' }, 'firstDay'],
  ['at an hour that there is not', { startTime: '25:00' }, 'startTime'],
])('a commitment %s is refused beside its field', async (_, over, field) => {
  const { call } = await agendaOf(portal);
  const answer = await call('POST', '/api/agenda/entries', { ...DENTIST, ...over });
  expect(answer.status).toBe(400);
  expect(Object.keys(refusedFields(answer))).toEqual([field]);
});

test('more than a hundred days are not shown at once, nor days backwards', async () => {
  const { call } = await agendaOf(portal);
  for (const range of [
    'from=2026-01-01&to=2026-04-11',
    'from=2026-01-02&to=2026-01-01',
    'from=2026-02-30&to=2026-03-01',
  ])
    expect((await call('GET', `/api/agenda?${range}`)).status).toBe(400);
  expect((await call('GET', '/api/agenda?from=2026-01-01&to=2026-04-10')).status).toBe(200);
});

test('another customer’s commitment is not there, whatever is tried', async () => {
  const [anna, bruno] = [await agendaOf(portal), await agendaOf(portal)];
  const id = await added(anna.call, { repeats: 'week' });
  const path = `/api/agenda/entries/${id}`;
  const tries = [
    bruno.call('GET', path),
    bruno.call('PUT', path, DENTIST),
    bruno.call('DELETE', path),
    bruno.call('POST', `${path}/skipped-days`, { day: '2026-03-20' }),
  ];
  expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(await itemsOf(bruno.call, '2026-03-20')).toEqual([]);
  expect(await itemsOf(anna.call, '2026-03-20')).toHaveLength(1);
});

test('an agenda holds a thousand commitments, a hundred of which repeat', async () => {
  const { call, id } = await agendaOf(portal);
  await added(call, { repeats: 'year' });
  const row = await portal.db('agenda_entries').where({ customer_id: id }).first<object>();
  const copies = (count: number, repeats: string) =>
    portal.db.batchInsert(
      'agenda_entries',
      Array.from({ length: count }, (_, index) => ({
        ...row,
        id: undefined,
        repeats,
        document_id: `copia${repeats}${String(index)}`,
      })),
      50,
    );
  await copies(99, 'year');
  expect((await call('POST', '/api/agenda/entries', { ...DENTIST, repeats: 'day' })).status).toBe(409);
  const once = await added(call);
  expect((await call('PUT', `/api/agenda/entries/${once}`, { ...DENTIST, repeats: 'day' })).status).toBe(409);
  await copies(899, 'none');
  const full = await call('POST', '/api/agenda/entries', DENTIST);
  expect(full).toMatchObject({ status: 409, body: { error: { name: 'agenda-full' } } });
});
