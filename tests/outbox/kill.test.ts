import type * as Claim from '../../src/api/messages/services/claim';
import { startPortal, type Portal } from '../support/portal';
import { startMoodySmtp, type Arrival, type MoodySmtp } from './moody-smtp';
import { outboxRows, queue, until, untilIdle } from './queueing';
import { serverFolder, type ServerFolder, type ServerProcess } from './server-process';

// The short form is for every run; the long one, `OUTBOX_KILLS=60`, for when the outbox itself changes.
const KILLS = Number(process.env['OUTBOX_KILLS'] ?? 5);
const MESSAGES = 1000;
// Milliseconds that the mail server takes for a message: a batch lasts long enough to be cut in the middle.
const PAUSE = KILLS > 10 ? 60 : 10;

jest.setTimeout(120_000 + KILLS * 15_000);

let portal: Portal;
let smtp: MoodySmtp;
let folder: ServerFolder;
let servers: ServerProcess[] = [];

async function startServer(environment: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await folder.start({
    OUTBOX_WORKER: 'on',
    OUTBOX_LEASE_SECONDS: '2',
    SMTP_URL: `smtp://127.0.0.1:${String(smtp.port)}`,
    ...environment,
  });
  servers.push(server);
  return server;
}

beforeAll(async () => {
  smtp = await startMoodySmtp({ pause: PAUSE });
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  folder = await serverFolder(process.env['TEST_DIST'] ?? '');
});

beforeEach(async () => {
  await portal.db('outbox_messages').delete();
  smtp.arrivals.length = 0;
});

afterEach(async () => {
  await Promise.all(servers.filter((server) => server.running()).map((server) => server.end('SIGKILL')));
  servers = [];
});

afterAll(async () => {
  await portal.stop();
  await smtp.stop();
  await folder.remove();
});

const recipients = Array.from({ length: MESSAGES }, (_, n) => `m${String(n)}@posta.test`);
const queueFor = (addresses: string[]) =>
  queue(
    portal,
    addresses.map((recipient) => ({ recipient })),
  );

function messageIdsByRecipient(arrivals: Arrival[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { to, messageId } of arrivals) found.set(to, (found.get(to) ?? new Set()).add(messageId));
  return found;
}

// Every recipient got the message, whoever got it twice can see that it is the same, and no two share an identity.
function expectAllDistinct(addresses = recipients): void {
  const found = messageIdsByRecipient(smtp.arrivals);
  expect([...found.keys()].sort()).toEqual([...addresses].sort());
  expect([...found.values()].every((ids) => ids.size === 1)).toBe(true);
  expect(new Set([...found.values()].flatMap((ids) => [...ids])).size).toBe(addresses.length);
}

const repeated = () => smtp.arrivals.length - new Set(smtp.arrivals.map(({ to }) => to)).size;

test(`a server killed ${String(KILLS)} times in the middle loses no message and repeats at most a batch for each kill`, async () => {
  const { BATCH } = portal.module<typeof Claim>('src/api/messages/services/claim');
  await queueFor(recipients);
  let [kills, cut] = [0, 0];
  while (kills < KILLS && (await outboxRows(portal, { state: 'waiting' })).length > 0) {
    const before = smtp.arrivals.length;
    const server = await startServer();
    await until(() => smtp.arrivals.length > before, 60_000);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
    await server.end('SIGKILL');
    kills += 1;
    if ((await outboxRows(portal)).some(({ locked_by }) => locked_by !== null)) cut += 1;
  }
  await startServer();
  await untilIdle(portal, 60_000);
  process.stderr.write(
    `${String(kills)} kills, ${String(cut)} within a batch, ${String(repeated())} repeated\n`,
  );
  expectAllDistinct();
  expect(cut).toBeGreaterThan(0);
  expect(repeated()).toBeLessThanOrEqual(kills * BATCH);
  expect(await outboxRows(portal, { state: 'sent' })).toHaveLength(MESSAGES);
});

test('a server that is asked to end finishes its batch: nothing is repeated, nothing stays held', async () => {
  const some = recipients.slice(0, 200);
  await queueFor(some);
  const first = await startServer();
  await until(() => smtp.arrivals.length > 20, 60_000);
  expect(await first.end('SIGTERM')).toBe(0);
  expect((await outboxRows(portal)).filter(({ locked_by }) => locked_by !== null)).toEqual([]);
  expect((await outboxRows(portal, { state: 'sent' })).length).toBe(smtp.arrivals.length);
  await startServer();
  await untilIdle(portal, 60_000);
  expectAllDistinct(some);
  expect(repeated()).toBe(0);
});

test('two servers on one database share the work and repeat nothing', async () => {
  for (const name of ['uno', 'due']) {
    const server = await startServer({ MAIL_FROM: `${name}@caf.test` });
    await server.ready;
  }
  await queueFor(recipients);
  await untilIdle(portal, 60_000);
  expectAllDistinct();
  expect(repeated()).toBe(0);
  for (const name of ['uno', 'due'])
    expect(smtp.arrivals.filter(({ from }) => from === `${name}@caf.test`).length).toBeGreaterThan(100);
});
