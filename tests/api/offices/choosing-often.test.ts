import { customerOfOffice, officeWithUploads } from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({
    ...{ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on' },
    WEBHOOK_URL: 'https://gestionale.invalid/avvisi',
    WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  });
});
afterAll(() => portal.stop());

async function told(id: number) {
  const [events, webhooks] = [portal.db('audit_events'), portal.db('webhook_deliveries')];
  return {
    events: await events
      .where({ customer_id: id })
      .whereIn('action', ['office-changed', 'contacts-changed'])
      .pluck<string[]>('action'),
    webhooks: await webhooks.where({ customer_id: id }).pluck<string[]>('type'),
  };
}

const contactsWith = (address: string | null) => ({
  ...{ phone: null, mobile: '+393331234567', address, cap: null, comune: null, provincia: null },
});
const street = (number: number) => ({
  ...contactsWith(`via Po ${String(number)}`),
  ...{ cap: '10121', comune: 'Torino', provincia: 'TO' },
});

test('a customer who changes office over and over is told to wait, and others are not', async () => {
  const [first, second] = [await officeWithUploads(portal), await officeWithUploads(portal)];
  const [anna, bruno] = [await customerOfOffice(portal, first), await customerOfOffice(portal, first)];
  const statuses: number[] = [];
  for (let count = 0; count < 11; count += 1) {
    const zona = count % 2 === 0 ? second : first;
    statuses.push((await anna.call('PUT', '/api/me/office', { zona })).status);
  }
  expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
  const { events, webhooks } = await told(anna.id);
  expect([events.length, webhooks.length]).toEqual([10, 10]);
  expect((await bruno.call('PUT', '/api/me/office', { zona: second })).status).toBe(200);
});

test('a customer who changes contacts over and over is told to wait', async () => {
  const anna = await customerOfOffice(portal, null);
  const statuses: number[] = [];
  for (let count = 1; count <= 22; count += 1)
    statuses.push((await anna.call('PUT', '/api/me/contacts', street(count))).status);
  expect(statuses).toEqual([...Array<number>(20).fill(200), 429, 429]);
  expect((await told(anna.id)).webhooks).toHaveLength(20);
});

test('choosing what one has already changes nothing, tells nobody and counts for nothing', async () => {
  const zona = await officeWithUploads(portal);
  const anna = await customerOfOffice(portal, zona);
  for (let count = 0; count < 25; count += 1) {
    expect((await anna.call('PUT', '/api/me/office', { zona })).status).toBe(200);
    expect((await anna.call('PUT', '/api/me/contacts', contactsWith(null))).status).toBe(200);
  }
  expect(await told(anna.id)).toEqual({ events: [], webhooks: [] });
  expect((await anna.call('PUT', '/api/me/contacts', street(1))).status).toBe(200);
});
