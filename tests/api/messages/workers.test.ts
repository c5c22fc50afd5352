import { startPortal, type Portal } from '../../support/portal';
import { outboxRows, queue, until, untilIdle } from '../../outbox/queueing';
import { startMoodySmtp, type MoodySmtp } from '../../outbox/moody-smtp';
import type * as Claim from '../../../src/api/messages/services/claim';
import type * as Deliver from '../../../src/api/messages/services/deliver';
import type * as Worker from '../../../src/api/messages/services/worker';

jest.setTimeout(60_000);

let portal: Portal;
let smtp: MoodySmtp;
let claim: typeof Claim;
let deliver: typeof Deliver;

beforeAll(async () => {
  smtp = await startMoodySmtp();
  portal = await startPortal({
    SMTP_URL: `smtp://127.0.0.1:${String(smtp.port)}`,
    OUTBOX_WORKER: 'off',
    OUTBOX_LEASE_SECONDS: '1',
  });
  claim = portal.module<typeof Claim>('src/api/messages/services/claim');
  deliver = portal.module<typeof Deliver>('src/api/messages/services/deliver');
});

afterAll(async () => {
  await portal.stop();
  await smtp.stop();
});

beforeEach(async () => {
  await portal.db('outbox_messages').delete();
  smtp.arrivals.length = 0;
  smtp.busiest = 0;
  smtp.mood = () => 'accept';
});

const recipients = (length: number) =>
  Array.from({ length }, (_, n) => ({ recipient: `m${String(n)}@posta.test` }));
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('two workers never hold the same message, and never more than a batch each', async () => {
  await queue(portal, recipients(25));
  // As many connections as workers are open: the first one's lease must not end before the last one asks.
  await Promise.all(['a', 'b', 'c', 'd'].map(() => portal.db.raw('select 1')));
  const batches = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => claim.claimBatch(portal.strapi, name)),
  );
  // Who finds a message in another’s hands passes it by: how many each of them has is chance.
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(10);
  expect(batches.flat()).toHaveLength(25);
  expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(25);
});

test('what a dead worker held is free when its lease ends, and not before', async () => {
  await queue(portal, recipients(3));
  expect(await claim.claimBatch(portal.strapi, 'dead')).toHaveLength(3);
  expect(await deliver.deliverBatch(portal.strapi, 'alive')).toBe(false);
  expect(smtp.arrivals).toEqual([]);
  await wait(1100);
  await deliver.deliverBatch(portal.strapi, 'alive');
  expect(smtp.arrivals).toHaveLength(3);
  expect((await outboxRows(portal)).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
});

test('a worker whose mail server is slower than the lease keeps its messages', async () => {
  await queue(portal, recipients(4));
  smtp.mood = () => ({ slow: 2500 });
  const slow = deliver.deliverBatch(portal.strapi, 'slow');
  await wait(1800);
  expect(await claim.claimBatch(portal.strapi, 'thief')).toEqual([]);
  await slow;
  expect(smtp.arrivals).toHaveLength(4);
  expect((await outboxRows(portal)).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
});

test('a worker that slept longer than its lease hands nothing over that another one may have', async () => {
  await queue(portal, recipients(10));
  smtp.mood = () => ({ slow: 300 });
  const sleepy = deliver.deliverBatch(portal.strapi, 'sleepy');
  await until(() => smtp.arrivals.length === 5);
  // The event loop stands still, as when a machine is suspended: no sign of life is given.
  const end = Date.now() + 1500;
  while (Date.now() < end);
  await sleepy;
  expect(smtp.arrivals).toHaveLength(5);
  smtp.mood = () => 'accept';
  await wait(1100);
  await deliver.deliverBatch(portal.strapi, 'awake');
  expect(new Set(smtp.arrivals.map(({ to }) => to)).size).toBe(10);
});

test('what became of a message is written only by the worker that holds it', async () => {
  await queue(portal, recipients(1));
  smtp.mood = () => ({ slow: 500 });
  const first = deliver.deliverBatch(portal.strapi, 'first');
  await until(() => smtp.arrivals.length === 1);
  await portal.db('outbox_messages').update({ locked_by: 'second', last_error: 'of the second' });
  await first;
  expect(await outboxRows(portal)).toMatchObject([
    { state: 'waiting', locked_by: 'second', last_error: 'of the second' },
  ]);
});

test('two workers at once deliver everything once, and a stopped one finishes the batch in hand', async () => {
  const { startOutboxWorker } = portal.module<typeof Worker>('src/api/messages/services/worker');
  smtp.mood = () => ({ slow: 30 });
  await queue(portal, recipients(60));
  const [one, two] = [startOutboxWorker(portal.strapi), startOutboxWorker(portal.strapi)];
  await until(() => smtp.arrivals.length > 10);
  await one.stop();
  const held = (await outboxRows(portal)).filter(({ locked_by }) => locked_by !== null);
  expect(new Set(held.map(({ locked_by }) => locked_by)).size).toBeLessThanOrEqual(1);
  await untilIdle(portal);
  await two.stop();
  expect(smtp.arrivals).toHaveLength(60);
  expect(new Set(smtp.arrivals.map(({ to }) => to)).size).toBe(60);
  // More connections than the pool has were never open.
  expect(smtp.busiest).toBeLessThanOrEqual(5);
});

test('a worker outlives a database that is away', async () => {
  const { startOutboxWorker } = portal.module<typeof Worker>('src/api/messages/services/worker');
  const log = jest.spyOn(portal.strapi.log, 'error').mockReturnValue(portal.strapi.log);
  await portal.db.schema.renameTable('outbox_messages', 'outbox_messages_away');
  const worker = startOutboxWorker(portal.strapi);
  await wait(300);
  expect(log).toHaveBeenCalled();
  log.mockRestore();
  await portal.db.schema.renameTable('outbox_messages_away', 'outbox_messages');
  await queue(portal, recipients(1));
  await untilIdle(portal);
  await worker.stop();
  expect(smtp.arrivals).toHaveLength(1);
});

test('a thousand messages go out in well under a minute', async () => {
  const { startOutboxWorker } = portal.module<typeof Worker>('src/api/messages/services/worker');
  await queue(portal, recipients(1000));
  const start = performance.now();
  const worker = startOutboxWorker(portal.strapi);
  await until(() => smtp.arrivals.length >= 1000, 50_000);
  const seconds = (performance.now() - start) / 1000;
  await untilIdle(portal);
  await worker.stop();
  expect(new Set(smtp.arrivals.map(({ messageId }) => messageId)).size).toBe(1000);
  expect(seconds).toBeLessThan(30);
  process.stderr.write(`1,000 messages: ${seconds.toFixed(1)} s\n`);
});
