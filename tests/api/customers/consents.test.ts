import { customer, type Caller } from '../../support/callers';
import { person, register } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
let call: Caller;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'on' });
});
afterAll(() => portal.stop());
beforeEach(async () => {
  call = customer(portal, await register(portal, person()));
});

interface Consents {
  privacy: { version: string | null; current: string };
  newsByEmail: boolean;
  history: { kind: string; given: boolean; version: string | null }[];
}
const consents = async () => (await call<Consents>('GET', '/api/me/consents')).body;

test('the history begins with the notice that was accepted at the registration', async () => {
  expect(await consents()).toMatchObject({
    privacy: { version: '1', current: '1' },
    newsByEmail: true,
    history: [{ kind: 'privacy', given: true, version: '1' }],
  });
});

test('each change of mind about the news stands in the history, the latest first', async () => {
  for (const newsByEmail of [false, true]) await call('PATCH', '/api/me/preferences', { newsByEmail });
  expect((await consents()).history).toMatchObject([
    { kind: 'news-by-email', given: true },
    { kind: 'news-by-email', given: false },
    { kind: 'privacy' },
  ]);
});

test('the same choice saved twice is one event', async () => {
  for (const newsByEmail of [true, false, false]) await call('PATCH', '/api/me/preferences', { newsByEmail });
  expect((await consents()).history).toMatchObject([
    { kind: 'news-by-email', given: false },
    { kind: 'privacy' },
  ]);
});

test('a new notice is accepted in its present version alone, and the former one stays in the history', async () => {
  await portal.db('caf_identity').update({ privacy_version: '2' });
  const accept = (version: string) => call('POST', '/api/me/consents/privacy', { version });
  expect((await accept('1')).status).toBe(409);
  expect((await accept('2')).status).toBe(200);
  expect((await accept('2')).status).toBe(200);
  expect(await consents()).toMatchObject({
    privacy: { version: '2', current: '2' },
    history: [
      { kind: 'privacy', given: true, version: '2' },
      { kind: 'privacy', given: true, version: '1' },
    ],
  });
  await portal.db('caf_identity').update({ privacy_version: '1' });
});
