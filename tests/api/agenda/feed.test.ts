import { customer, stranger, visitor } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { entriesOf } from '../../documents/read-calendar';
import { added, agendaOf, feedOf } from './agenda';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  await portal.strapi
    .documents('api::agenda.fiscal-deadline')
    .create({ data: { day: new Date().toISOString().slice(0, 10), title: 'IMU, prima rata' } });
}, 60_000);
afterAll(() => portal.stop());

const read = (token: string, headers: Record<string, string> = {}) =>
  visitor(portal)<string>('GET', `/api/agenda/feeds/${token}`, undefined, headers);
const NOBODYS = 'A'.repeat(43);

test('a calendar program reads the agenda by its secret address, without a session', async () => {
  const { call } = await agendaOf(portal);
  await added(call, { repeats: 'week', until: '2026-04-03' });
  const { status, body, headers } = await read(await feedOf(call));
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const entries = entriesOf(body);
  expect(entries.map(({ summary }) => summary)).toEqual(['Dentista', 'Scadenza: IMU, prima rata']);
  expect(entries[0]?.location).toBe('via Roma 1');
  const iterator = entries[0]?.iterator();
  const starts = [1, 2, 3, 4].map(() =>
    (iterator?.next() as { toJSDate(): Date } | null)?.toJSDate().toISOString(),
  );
  expect(starts).toEqual([
    '2026-03-20T08:00:00.000Z',
    '2026-03-27T08:00:00.000Z',
    '2026-04-03T07:00:00.000Z',
    undefined,
  ]);
});

test('the download is the same calendar', async () => {
  const { call } = await agendaOf(portal);
  await added(call);
  const download = await call<string>('GET', '/api/agenda/calendar.ics');
  expect(download.headers.get('content-disposition')).toContain('agenda.ics');
  expect(download.body).toBe((await read(await feedOf(call))).body);
});

test('a program that has the calendar already is not sent it again until something changes', async () => {
  const { call } = await agendaOf(portal);
  const token = await feedOf(call);
  const tag = (await read(token)).headers.get('etag') ?? '';
  expect(await read(token, { 'if-none-match': tag })).toMatchObject({ status: 304, body: '' });
  await added(call);
  expect((await read(token, { 'if-none-match': tag })).status).toBe(200);
});

test('the address is kept where nobody can read it, and the customer sees it again', async () => {
  const { call, id } = await agendaOf(portal);
  expect((await call('GET', '/api/agenda/feed')).body).toEqual({ feed: null });
  const token = await feedOf(call);
  await read(token);
  expect((await call('GET', '/api/agenda/feed')).body).toMatchObject({
    feed: { token, readAt: expect.any(String) },
  });
  const rows = await portal.db('agenda_feeds').where({ customer_id: id });
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a renewed address ends the one before, and one that is switched off answers nobody', async () => {
  const { call } = await agendaOf(portal);
  const first = await feedOf(call);
  const second = await feedOf(call);
  expect((await read(first)).status).toBe(404);
  expect((await read(second)).status).toBe(200);
  expect((await call('DELETE', '/api/agenda/feed')).status).toBe(200);
  expect((await read(second)).status).toBe(404);
  expect((await call('GET', '/api/agenda/feed')).body).toEqual({ feed: null });
});

test('renewed twice at the same instant, an account has one address', async () => {
  const { call, id } = await agendaOf(portal);
  await Promise.all(Array.from({ length: 6 }, () => feedOf(call)));
  expect(await portal.db('agenda_feeds').where({ customer_id: id })).toHaveLength(1);
});

test('whoever guesses finds nothing, and only the site may ask', async () => {
  const { call } = await agendaOf(portal);
  const token = await feedOf(call);
  expect((await read(NOBODYS)).status).toBe(404);
  expect((await read('corto')).status).toBe(400);
  expect((await stranger(portal)('GET', `/api/agenda/feeds/${token}`)).status).toBe(401);
});

test('the address of a customer who is blocked, or to whom the section is closed, answers nobody', async () => {
  const anna = await agendaOf(portal);
  const token = await feedOf(anna.call);
  const account = portal.db('up_users').where({ id: anna.id });
  await account.clone().update({ blocked: true });
  expect((await read(token)).status).toBe(404);
  await account.clone().update({ blocked: false, customer_type: 'anonimo' });
  expect((await read(token)).status).toBe(404);
  await account.clone().update({ customer_type: 'registrato' });
  expect((await read(token)).status).toBe(200);
  const section = portal.db('portal_sections').where({ key: 'agenda' });
  await section.clone().update({ for_registrato: false });
  expect((await read(token)).status).toBe(404);
  expect((await customer(portal, anna.token)('GET', '/api/agenda/feed')).status).toBe(403);
  await section.clone().update({ for_registrato: true });
});
