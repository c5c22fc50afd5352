import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type * as GoOut from '../../../src/api/communications/services/go-out';
import { startMoodySmtp, type MoodySmtp } from '../../outbox/moody-smtp';
import { until, untilIdle } from '../../outbox/queueing';
import { serverFolder, type ServerFolder } from '../../outbox/server-process';
import { addCustomers } from '../../support/many-customers';
import { startPortal, type Portal } from '../../support/portal';
import { newOperator } from '../customers/caf';
import { draft, FILTER, pick, thinkAgain, versionOf } from './writer';

// The short form is for every run; the long one, `COMMUNICATION_KILLS=20`, also delivers every single email.
const KILLS = Number(process.env['COMMUNICATION_KILLS'] ?? 3);
const CUSTOMERS = 100_000;
const EMAILS = KILLS > 3 ? CUSTOMERS : 500;

jest.setTimeout(240_000 + KILLS * 60_000 + EMAILS * 20);

let portal: Portal;
let smtp: MoodySmtp;
let folder: ServerFolder;
let editor: Awaited<ReturnType<typeof newOperator>>;

beforeAll(async () => {
  smtp = await startMoodySmtp({ pause: 0 });
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  folder = await serverFolder(process.env['TEST_DIST'] ?? '');
  await addCustomers(portal.strapi, CUSTOMERS);
  editor = await newOperator(portal);
  await thinkAgain(portal, 0);
}, 120_000);
afterAll(async () => {
  await portal.stop();
  await smtp.stop();
  await folder.remove();
});

async function countOf(table: string, where: Record<string, unknown>): Promise<number> {
  const [row] = await portal.db(table).where(where).count<{ total: number | string }[]>('* as total');
  return Number(row?.total ?? 0);
}

async function newCommunication(): Promise<{ id: string; row: number }> {
  const id = await draft(editor.call, { byEmail: true });
  await pick(editor.call, id, { kind: 'filter', filter: FILTER });
  const [row = 0] = await portal.db('communications').where({ document_id: id }).pluck<number[]>('id');
  return { id, row };
}

const received = async ({ id, row }: { id: string; row: number }) => [
  await countOf('communication_recipients', { communication_id: row }),
  await countOf('outbox_messages', { subject_ref: id }),
];

/** Publishes at a server of its own and kills it after so many milliseconds, or once it has answered (null). */
async function publishAndKill(id: string, after: number | null): Promise<void> {
  const changedAt = await versionOf(editor.call, id);
  const server = await folder.start({ OUTBOX_WORKER: 'off' });
  await server.ready;
  const answer = fetch(`${server.url}/backoffice/communications/${id}/publication`, {
    method: 'POST',
    headers: { authorization: `Bearer ${editor.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ at: null, changedAt }),
  }).catch(() => null);
  if (after === null) await answer;
  else await wait(after);
  await server.end('SIGKILL');
  await answer;
}

async function deliverFor(milliseconds: number | null): Promise<void> {
  const before = smtp.arrivals.length;
  const server = await folder.start({
    ...{ OUTBOX_WORKER: 'on', OUTBOX_LEASE_SECONDS: '2' },
    SMTP_URL: `smtp://127.0.0.1:${String(smtp.port)}`,
  });
  await until(() => smtp.arrivals.length > before, 60_000);
  if (milliseconds === null) await untilIdle(portal, 60_000 + EMAILS * 20);
  else await wait(milliseconds);
  await server.end('SIGKILL');
}

test(`killed ${String(KILLS)} times while publishing to a hundred thousand: nobody has it or all have it`, async () => {
  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const communication = await newCommunication();
    await publishAndKill(communication.id, 30 + randomInt(600));
    const counts = await received(communication);
    expect([
      [0, 0],
      [CUSTOMERS, CUSTOMERS],
    ]).toContainEqual(counts);
    if (counts[0] === 0) interrupted += 1;
    // What was let go and did not go out goes out with the next turn of the task.
    const { publishAllDue } = portal.module<typeof GoOut>('src/api/communications/services/go-out');
    await publishAllDue(portal.strapi);
    const [{ state }] = await portal.db('communications').where({ id: communication.row }).select('state');
    expect(await received(communication)).toEqual(state === 'published' ? [CUSTOMERS, CUSTOMERS] : [0, 0]);
    await portal.db('outbox_messages').delete();
    await portal.db('communication_recipients').delete();
  }
  process.stderr.write(`${String(KILLS)} kills, ${String(interrupted)} before it had gone out\n`);
});

test('killed while the emails go out, a restart finishes them, each under one identity', async () => {
  const communication = await newCommunication();
  await publishAndKill(communication.id, null);
  expect(await received(communication)).toEqual([CUSTOMERS, CUSTOMERS]);
  // The short form delivers the first of them.
  const [last] = await portal
    .db('outbox_messages')
    .orderBy('id')
    .limit(1)
    .offset(EMAILS - 1)
    .pluck<number[]>('id');
  await portal
    .db('outbox_messages')
    .where('id', '>', last ?? 0)
    .delete();
  await deliverFor(300);
  await deliverFor(null);
  expect(await countOf('outbox_messages', { state: 'sent' })).toBe(EMAILS);
  const identities = new Map(smtp.arrivals.map(({ to, messageId }) => [`${to} ${messageId}`, to]));
  expect(identities.size).toBe(EMAILS);
  expect(new Set(identities.values()).size).toBe(EMAILS);
});
