import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type * as Deliver from '../../../src/api/integration/services/deliver-webhooks';
import { freePort } from '../../support/free-port';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { wholeSuite } from './suite';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

let portal: Portal;
let port: number;
let token: string;
let deliveries: NodeJS.Timeout;

beforeAll(async () => {
  port = await freePort();
  portal = await startPortal({
    ...{ OUTBOX_WORKER: 'off', WEBHOOK_SECRET: SECRET, WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' },
    WEBHOOK_URL: `http://127.0.0.1:${String(port)}/avvisi`,
  });
  ({ token } = await wholeSuite(portal));
  const { deliverWebhooks } = portal.module<typeof Deliver>('src/api/integration/services/deliver-webhooks');
  deliveries = setInterval(() => void deliverWebhooks(portal.strapi), 300);
}, 60_000);
afterAll(async () => {
  clearInterval(deliveries);
  await portal.stop();
});

/** Runs the example's own program, which gets an address, a token and a secret, and nothing else of the portal. */
async function example(more: Record<string, string> = {}) {
  const program = path.join(process.env['TEST_DIST'] ?? '', 'src/cli/integration-example.js');
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{ PORTAL_URL: portal.url, PORTAL_TOKEN: token, SITE_SECRET },
      ...{ WEBHOOK_SECRET: SECRET, WEBHOOK_PORT: String(port), ...more },
    },
  });
  const [said, complained] = [text(child.stdout), text(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: await said, complained: await complained };
}

test('a suite that knows the document alone activates, pushes twice, and receives a webhook', async () => {
  const { code, said, complained } = await example();
  expect([code, complained]).toEqual([0, '']);
  expect(said.trim().split('\n')).toEqual([
    expect.stringMatching(/^Letto il documento OpenAPI: \d+ operazioni\.$/),
    expect.stringMatching(/^Creati: 1 sede, 3 zone, 1 cliente/),
    'Mandati di nuovo: nulla è cambiato.',
    expect.stringMatching(/^Mandati 50 documenti/),
    'Mandati di nuovo tutti e 50: nulla è cambiato.',
    'Una modifica con If-Match è passata una volta sola.',
    expect.stringMatching(/^Scritti gli orari di un ufficio e preso il primo posto libero/),
    expect.stringMatching(/^Ricevuto il webhook «registration-conflict»: la firma è valida/),
    expect.stringMatching(/^Letti dal cursore: listEvents/),
    'Tutto è come dice il documento.',
  ]);
  const versions = await portal.db('archived_versions').count<{ total: number }[]>('* as total');
  expect(Number(versions[0]?.total)).toBe(50);
});

test('it ends with an error when a signature does not hold, or the token may not do what is asked', async () => {
  const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
  expect(await example({ WEBHOOK_SECRET: other })).toMatchObject({
    code: 1,
    complained: 'Non va: la firma del webhook non è valida.\n',
  });
  expect(await example({ PORTAL_TOKEN: 'nessun-token' })).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^Non va: putSede ha risposto 401/) as string,
  });
});
