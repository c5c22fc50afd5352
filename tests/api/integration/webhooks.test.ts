import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import type * as Deliver from '../../../src/api/integration/services/deliver-webhooks';
import type * as Log from '../../../src/api/integration/services/webhook-log';
import { pdf } from '../../adapters/inspection/files';
import {
  customerOfOffice,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
} from '../../support/pratiche';
import { hangUp } from '../../support/send';
import { startPortal, type Portal } from '../../support/portal';
import { adminUser } from '../../support/callers';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Arrival {
  headers: IncomingHttpHeaders;
  body: string;
}

let portal: Portal;
let suite: Server;
let arrivals: Arrival[];
let answer: number;
let anna: Awaited<ReturnType<typeof customerOfOffice>>;
let pratica: string;

beforeAll(async () => {
  suite = createServer((request, response) => {
    void text(request).then((body) => {
      arrivals.push({ headers: request.headers, body });
      response.writeHead(answer, { location: '/altrove' }).end();
    });
  });
  await new Promise<void>((resolve) => suite.listen(0, '127.0.0.1', resolve));
  const { port } = suite.address() as AddressInfo;
  portal = await startPortal({
    ...{ OUTBOX_WORKER: 'off', WEBHOOK_SECRET: SECRET, WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' },
    WEBHOOK_URL: `http://127.0.0.1:${String(port)}/avvisi`,
  });
  anna = await customerOfOffice(portal, await officeWithUploads(portal));
  await portal.db('up_users').where({ id: anna.id }).update({ external_id: 'Q-1' });
  pratica = await openedBy(anna.call, await serviceOf(portal, 'ISEE'));
});
afterAll(async () => {
  hangUp();
  await portal.stop();
  await new Promise((resolve) => suite.close(resolve));
});
beforeEach(async () => {
  [arrivals, answer] = [[], 200];
  await portal.db('webhook_deliveries').delete();
});

const write = () => anna.call('POST', `/api/pratiche/${pratica}/messages`, { text: 'Un segreto' });
const deliver = () =>
  portal
    .module<typeof Deliver>('src/api/integration/services/deliver-webhooks')
    .deliverWebhooks(portal.strapi);
const row = () => portal.db('webhook_deliveries').first<Record<string, unknown>>();
const due = () => portal.db('webhook_deliveries').update({ next_try_at: '2020-01-01T00:00:00.000Z' });

test('the suite is told what happened and to whom by identifiers alone, signed', async () => {
  await write();
  await deliver();
  const [arrival] = arrivals;
  const { headers, body } = arrival ?? { headers: {}, body: '' };
  const said = new Webhook(SECRET).verify(body, headers as Record<string, string>);
  expect(said).toEqual({
    type: 'message-from-customer',
    timestamp: expect.stringMatching(/Z$/) as string,
    data: {
      customer: anna.documentId,
      customerExternalId: 'Q-1',
      pratica,
      service: 'ISEE',
      year: 2026,
      document: null,
      appointment: null,
      appointmentExternalId: null,
    },
  });
  expect(body).not.toMatch(/segreto|Rossi|Anna/);
  expect(await row()).toMatchObject({ state: 'sent', last_problem: null });
  expect(await deliver()).toBe(0);
});

test('a signature over something else, or with another secret, does not hold', async () => {
  await write();
  await deliver();
  const { headers, body } = arrivals[0] ?? { headers: {}, body: '' };
  const other = new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`);
  expect(() => other.verify(body, headers as Record<string, string>)).toThrow();
  expect(() => new Webhook(SECRET).verify(`${body} `, headers as Record<string, string>)).toThrow();
});

test('what is not taken is sent again later, with the same identifier; redirections are not followed', async () => {
  await write();
  for (const status of [500, 307]) {
    answer = status;
    await deliver();
    expect(await row()).toMatchObject({ state: 'waiting', last_problem: `risposta ${String(status)}` });
    expect(await deliver()).toBe(0);
    await due();
  }
  answer = 204;
  await deliver();
  expect(new Set(arrivals.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(arrivals).toHaveLength(3);
  expect(await row()).toMatchObject({ state: 'sent', tries: 2 });
});

test('what was sent and could not be noted is sent again, once its lease is over', async () => {
  await write();
  await deliver();
  // As if the process had ended between the two.
  await portal
    .db('webhook_deliveries')
    .update({ state: 'waiting', locked_until: '2099-01-01T00:00:00.000Z' });
  expect(await deliver()).toBe(0);
  await portal.db('webhook_deliveries').update({ locked_until: '2020-01-01T00:00:00.000Z' });
  await deliver();
  expect(arrivals.map(({ headers }) => headers['webhook-id'])).toEqual([
    arrivals[0]?.headers['webhook-id'],
    arrivals[0]?.headers['webhook-id'],
  ]);
});

test('two instances at the same instant send each once', async () => {
  for (let count = 0; count < 10; count += 1) await write();
  await Promise.all([deliver(), deliver(), deliver()]);
  expect(arrivals).toHaveLength(10);
});

test('what was never taken is given up, and the Amministratore reads so', async () => {
  answer = 503;
  await write();
  for (let count = 0; count < 10; count += 1) {
    await due();
    await deliver();
  }
  const { call } = await adminUser(portal, 'caf-amministratore');
  expect((await call('GET', '/backoffice/webhooks')).body).toMatchObject({
    ...{ configured: true, waiting: 0, givenUp: 1 },
  });
});

test('the CAF finds what was sent and what was not, and sends again, under the same identifier', async () => {
  const caf = (await adminUser(portal, 'caf-amministratore')).call;
  const operator = (await adminUser(portal, 'caf-operatore')).call;
  await write();
  answer = 500;
  await deliver();
  await portal.db('webhook_deliveries').update({ state: 'given-up' });
  const list = '/backoffice/webhooks/deliveries';
  const { body } = await caf<{ items: { id: string }[]; total: number }>('GET', `${list}?state=given-up`);
  expect(body).toMatchObject({
    total: 1,
    items: [{ type: 'message-from-customer', lastProblem: 'risposta 500', sentAt: null }],
  });
  expect(JSON.stringify(body)).not.toContain(anna.documentId);
  expect((await operator('POST', '/backoffice/webhooks/retries', {})).status).toBe(403);
  answer = 200;
  expect((await caf('POST', '/backoffice/webhooks/retries', {})).body).toEqual({ queued: 1 });
  await deliver();
  expect(await row()).toMatchObject({ state: 'sent' });
  const [first] = body.items;
  expect((await caf('POST', `${list}/${first?.id ?? ''}/retry`, {})).status).toBe(200);
  await deliver();
  expect(new Set(arrivals.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(arrivals).toHaveLength(3);
});

test('contacts, office and uploads are told too', async () => {
  await anna.call('PUT', '/api/me/contacts', {
    ...{
      phone: '06 5550101',
      mobile: '333 7654321',
      address: null,
      cap: null,
      comune: null,
      provincia: null,
    },
  });
  await anna.call('PUT', '/api/me/office', { zona: await officeWithUploads(portal) });
  const entry = (await seenBy(anna.call, pratica)).entries[0]?.id ?? '';
  const { file } = await upload(portal, anna, pratica, { entry, name: 'cu.pdf', bytes: await pdf() });
  const told = await portal.db('webhook_deliveries').orderBy('id').select('type', 'subject');
  expect(told).toEqual([
    { type: 'contacts-changed', subject: null },
    { type: 'office-changed', subject: null },
    { type: 'document-uploaded', subject: file.id },
  ]);
});

test('what was sent long ago is forgotten, what waits never', async () => {
  await write();
  await write();
  const [first] = await portal.db('webhook_deliveries').orderBy('id').pluck<number[]>('id');
  await portal.db('webhook_deliveries').update({ at: '2020-01-01T00:00:00.000Z' });
  await portal.db('webhook_deliveries').where({ id: first }).update({ state: 'sent' });
  await portal
    .module<typeof Log>('src/api/integration/services/webhook-log')
    .forgetOldWebhooks(portal.strapi);
  expect(await portal.db('webhook_deliveries').pluck('state')).toEqual(['waiting']);
});
