import { visitor } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { agendaOf, feedOf } from './agenda';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on' });
}, 60_000);
afterAll(() => portal.stop());

test('guessing addresses ends after a while, and a right one goes on answering the same household', async () => {
  const { call } = await agendaOf(portal);
  const token = await feedOf(call);
  const from = { 'x-portal-client-ip': '198.51.100.7' };
  const read = async (tried: string) =>
    (await visitor(portal)('GET', `/api/agenda/feeds/${tried}`, undefined, from)).status;
  const wrong: number[] = [];
  for (let index = 0; index < 101; index += 1) wrong.push(await read(String(index).padStart(43, 'A')));
  expect(wrong.slice(0, 100).every((status) => status === 404)).toBe(true);
  expect(wrong.at(-1)).toBe(429);
  expect(await read(token)).toBe(200);
});
