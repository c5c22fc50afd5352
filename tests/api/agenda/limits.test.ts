import { visitor } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { added, agendaOf, feedOf } from './agenda';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on' });
}, 60_000);
afterAll(() => portal.stop());

test('whoever has an agenda written out over and over is told to wait; a program that has it already is not', async () => {
  const [{ call }, other] = [await agendaOf(portal), await agendaOf(portal)];
  await added(call);
  const [token, others] = [await feedOf(call), await feedOf(other.call)];
  const read = (which: string, headers = {}) =>
    visitor(portal)('GET', `/api/agenda/feeds/${which}`, undefined, headers);
  const tag = (await read(token)).headers.get('etag') ?? '';
  const statuses: number[] = [];
  for (let times = 0; times < 40; times += 1) statuses.push((await read(token)).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  expect((await call('GET', '/api/agenda/calendar.ics')).status).toBe(429);
  expect((await read(token, { 'if-none-match': tag })).status).toBe(304);
  expect((await read(others)).status).toBe(200);
});
