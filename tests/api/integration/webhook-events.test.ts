import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import type { WebhookBody } from '../../../src/contracts/integration/webhooks';
import type * as Deliver from '../../../src/api/integration/services/deliver-webhooks';
import { pdf } from '../../adapters/inspection/files';
import { bookableOffice, bookedBy, freeStart } from '../../support/appointments';
import { customer, visitor } from '../../support/callers';
import { GOOD_PASSWORD, person, register, tokenIn } from '../../support/people';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { archiveSuite, documentClass, push, seen, type Suite } from '../archive/archive';
import { freeStarts, newId, suiteBookable } from '../appointments/suite';
import { mailTo, operatorWith, rowOf } from '../customers/caf';
import { activated, put, wholeSuite } from './suite';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

let portal: Portal;
let listener: Server;
let suite: Suite;
let arrivals: WebhookBody[];

// What the signature covers is what the suite believes.
const believed = (body: string, headers: IncomingHttpHeaders) =>
  new Webhook(SECRET).verify(body, headers as Record<string, string>) as WebhookBody;

beforeAll(async () => {
  listener = createServer((request, response) => {
    void text(request).then((body) => {
      arrivals.push(believed(body, request.headers));
      response.end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  portal = await startPortal({
    ...{ WEBHOOK_SECRET: SECRET, WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' },
    WEBHOOK_URL: `http://127.0.0.1:${String(port)}/avvisi`,
  });
  suite = await archiveSuite(portal);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
  await new Promise((resolve) => listener.close(resolve));
});

async function delivered(): Promise<WebhookBody[]> {
  arrivals = [];
  const { deliverWebhooks } = portal.module<typeof Deliver>('src/api/integration/services/deliver-webhooks');
  await deliverWebhooks(portal.strapi);
  return arrivals;
}

test('the suite is told when a customer opens a document of the archive, the first time and no other', async () => {
  const anna = await signedInCustomer(portal, 'registrato');
  const { externalId } = await documentClass(suite);
  await push(suite, await pdf(), { documentClass: externalId, codiceFiscale: anna.codiceFiscale });
  const call = customer(portal, anna.token);
  const document = (await seen(call)).items[0]?.id ?? '';
  expect(await delivered()).toEqual([]);
  const open = () => call('GET', `/api/archive/documents/${document}/versions/1`);
  expect((await open()).status).toBe(200);
  expect(await delivered()).toMatchObject([
    { type: 'archived-document-opened', data: { customer: anna.documentId, document, pratica: null } },
  ]);
  expect((await open()).status).toBe(200);
  expect(await delivered()).toEqual([]);
});

test('the suite is told of each document that comes in the ZIP of a year, once', async () => {
  const anna = await signedInCustomer(portal, 'registrato');
  const { externalId } = await documentClass(suite);
  const filed = { documentClass: externalId, codiceFiscale: anna.codiceFiscale, year: 2025 };
  await push(suite, await pdf(), filed);
  await push(suite, await pdf(), filed);
  const call = customer(portal, anna.token);
  const documents = (await seen(call)).items.map(({ id }) => id);
  await delivered();
  expect((await call('GET', '/api/archive/years/2025/zip')).status).toBe(200);
  const told = await delivered();
  expect(told.map(({ type }) => type)).toEqual(Array(2).fill('archived-document-opened'));
  expect(told.map(({ data }) => data.document).sort()).toEqual(documents.sort());
  await call('GET', '/api/archive/years/2025/zip');
  expect(await delivered()).toEqual([]);
});

test('the suite is told that an email address has changed, once it has, and not which one it is', async () => {
  const anna = person();
  const call = customer(portal, await register(portal, anna));
  const fresh = `nuova-${anna.email}`;
  await delivered();
  await call('POST', '/api/me/email', { email: fresh, currentPassword: GOOD_PASSWORD });
  expect(await delivered()).toEqual([]);
  const token = tokenIn((await mailTo(portal, fresh, 'Conferma il tuo nuovo')).text);
  expect((await visitor(portal)('POST', '/api/email-confirmations', { token })).status).toBe(200);
  const told = await delivered();
  const row = (await rowOf(portal, anna.codiceFiscale)) as unknown as { document_id: string };
  expect(told).toMatchObject([
    { type: 'email-changed', data: { customer: row.document_id, document: null } },
  ]);
  expect(JSON.stringify(told)).not.toContain('@');
});

test('the suite is told that a customer has booked, moved and cancelled an appointment, by identifiers alone', async () => {
  const anna = await signedInCustomer(portal, 'registrato');
  const call = customer(portal, anna.token);
  const office = await bookableOffice(portal);
  await delivered();
  const appointment = await bookedBy(call, office, await freeStart(call, office));
  const [booked] = await delivered();
  expect(booked).toMatchObject({
    type: 'appointment-booked',
    data: {
      ...{ customer: anna.documentId, appointment, appointmentExternalId: null },
      ...{ service: expect.stringMatching(/^Servizio/) as string, document: null, year: 2026 },
    },
  });
  const start = await freeStart(call, office, 3);
  await call('PUT', `/api/appointments/${appointment}/start`, { start });
  await portal.db('appointments').where({ document_id: appointment }).update({ external_id: newId() });
  await call('POST', `/api/appointments/${appointment}/cancellation`, {});
  // Sent at the same time, they arrive in any order: when they happened stands in them.
  const told = (await delivered()).toSorted((one, other) => one.timestamp.localeCompare(other.timestamp));
  expect(told.map(({ type }) => type)).toEqual(['appointment-moved', 'appointment-cancelled']);
  expect(told[1]?.data).toMatchObject({ appointmentExternalId: expect.stringMatching(/^A-/) as string });
  expect(JSON.stringify(told)).not.toContain(anna.cognome);
});

test('the suite is told of an appointment of somebody without an account too, who has no identifier', async () => {
  const office = await bookableOffice(portal);
  const anna = await signedInCustomer(portal, 'registrato');
  const start = await freeStart(customer(portal, anna.token), office);
  const operator = await operatorWith(portal, { allZone: true });
  await delivered();
  const guest = { name: 'Bruno Verdi', phone: '' };
  const asked = { ...office, start, mode: 'in-person', customer: null, guest };
  const { body } = await operator<{ id: string }>('POST', '/backoffice/appointments', asked);
  const told = await delivered();
  expect(told).toMatchObject([
    {
      type: 'appointment-booked',
      data: { customer: null, customerExternalId: null, appointment: body.id, pratica: null },
    },
  ]);
  expect(JSON.stringify(told)).not.toContain('Bruno');
});

test('the suite is not told of the appointments that it writes itself', async () => {
  const { call } = await wholeSuite(portal);
  const place = await suiteBookable(call);
  const { externalId } = await activated(call);
  const [start, later] = await freeStarts(call, place);
  await delivered();
  const path = `/appointments/${newId()}`;
  const told = { ...place, customer: externalId, guest: null, start, mode: 'in-person' };
  for (const more of [{}, { start: later }, { start: later, state: 'cancelled' }])
    expect((await put(call, path, { ...told, ...more })).status).toBe(200);
  expect(await delivered()).toEqual([]);
});
