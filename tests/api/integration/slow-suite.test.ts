import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type * as Tasks from '../../../src/adapters/scheduled-tasks';
import type * as Deliver from '../../../src/api/integration/services/deliver-webhooks';
import { customerOfOffice, officeWithUploads, openedBy, serviceOf } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';

const MOMENT_MS = 50;
const WAITING = 25;

let portal: Portal;
let suite: Server;
let asked: number;
/** After so long the suite answers; null: it never does. */
let pause: number | null;

beforeAll(async () => {
  suite = createServer((_, response) => {
    asked += 1;
    if (pause !== null) setTimeout(() => response.end(), pause);
  });
  await new Promise<void>((resolve) => suite.listen(0, '127.0.0.1', resolve));
  const { port } = suite.address() as AddressInfo;
  portal = await startPortal({
    ...{ OUTBOX_WORKER: 'off', WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' },
    WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
    WEBHOOK_URL: `http://127.0.0.1:${String(port)}/avvisi`,
  });
  const anna = await customerOfOffice(portal, await officeWithUploads(portal));
  const pratica = await openedBy(anna.call, await serviceOf(portal, 'ISEE'));
  for (let count = 0; count < WAITING; count += 1)
    await anna.call('POST', `/api/pratiche/${pratica}/messages`, { text: 'Buongiorno' });
});
afterAll(async () => {
  await portal.stop();
  suite.closeAllConnections();
  await new Promise((resolve) => suite.close(resolve));
});
beforeEach(async () => {
  asked = 0;
  await portal.db('task_leases').delete();
  await portal.db('webhook_deliveries').update({ state: 'waiting', locked_until: null, tries: 0 });
});

const deliveries = () => portal.module<typeof Deliver>('src/api/integration/services/deliver-webhooks');
const start = (tasks: Tasks.ScheduledTask[]) =>
  portal
    .module<typeof Tasks>('src/adapters/scheduled-tasks')
    .startScheduledTasks(portal.strapi, tasks, MOMENT_MS);

async function until(happened: () => boolean, most: number): Promise<void> {
  const end = Date.now() + most;
  while (!happened() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a suite that never answers keeps no other task from running, and the portal from ending even less', async () => {
  pause = null;
  let others = 0;
  const other: Tasks.ScheduledTask = {
    ...{ name: 'altro', everyMinutes: 0 },
    run: () => {
      others += 1;
      return Promise.resolve();
    },
  };
  const runner = start([deliveries().webhookDelivery, other]);
  await until(() => asked > 0, 3000);
  const before = others;
  await until(() => others > before + 2, 3000);
  expect([asked > 0, others > before + 2]).toEqual([true, true]);
  const stopped = Date.now();
  await runner.stop();
  expect(Date.now() - stopped).toBeLessThan(2000);
  // What was cut short is no try, and no other instance has to wait for it.
  const rows = await portal.db('webhook_deliveries').select('state', 'tries', 'locked_until');
  expect(rows).toHaveLength(WAITING);
  expect(
    rows.every(({ state, tries, locked_until: held }) => state === 'waiting' && tries === 0 && !held),
  ).toBe(true);
});

test('a suite that never answers is not waited for again and again: it is noted, and tried later', async () => {
  pause = null;
  const began = Date.now();
  const tried = await deliveries().deliverWebhooks(portal.strapi);
  expect(Date.now() - began).toBeLessThan(15_000);
  const noted = await portal.db('webhook_deliveries').where({ tries: 1, last_problem: 'nessuna risposta' });
  expect([tried > 1, noted.length]).toEqual([true, tried]);
});

test('a suite that takes its time is told several things at once, each once', async () => {
  pause = 400;
  await portal.db('webhook_deliveries').update({ next_try_at: '2020-01-01T00:00:00.000Z' });
  const began = Date.now();
  const runner = start([deliveries().webhookDelivery]);
  await until(() => asked === WAITING, 8000);
  await runner.stop();
  expect([asked, Date.now() - began < (WAITING * pause) / 2]).toEqual([WAITING, true]);
});

test('a task never runs twice at the same time, and one that fails is tried again', async () => {
  let [running, most, runs] = [0, 0, 0];
  const slow: Tasks.ScheduledTask = {
    ...{ name: 'lento', everyMinutes: 0 },
    async run() {
      runs += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS * 4));
      running -= 1;
      if (runs === 1) throw new Error('La prima volta va male');
    },
  };
  const runner = start([slow]);
  await until(() => runs === 3, 8000);
  await runner.stop();
  expect([runs, most, running]).toEqual([3, 1, 0]);
});
