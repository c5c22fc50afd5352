import { adminUser } from '../../support/callers';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { hangUp, send } from '../../support/send';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off', RATE_LIMITS: 'on', TRUSTED_PROXIES: '1' });
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const json = { 'content-type': 'application/json' };
const TOKEN = 'A'.repeat(43);

function inspectLink(headers: Record<string, string>) {
  const body = JSON.stringify({ token: TOKEN });
  const site = { 'x-portal-site-secret': SITE_SECRET };
  return send(portal, {
    method: 'POST',
    path: '/api/links/inspection',
    headers: { ...site, ...json, ...headers },
    body,
  });
}

async function untilRefused(attempt: (index: number) => Promise<{ status: number }>, most: number) {
  for (let index = 0; index < most; index += 1) if ((await attempt(index)).status === 429) return index;
  return null;
}

test('what visitors say of their own address does not lift a limit, what the site says of it counts', async () => {
  const claimed = (index: number) => `203.0.113.${String(index)}`;
  const bySelf = await untilRefused((index) => inspectLink({ 'x-forwarded-for': claimed(index) }), 100);
  expect(bySelf).not.toBeNull();
  expect(await inspectLink({ 'x-portal-client-ip': '198.51.100.7' })).toMatchObject({ status: 410 });
  const bySite = await untilRefused(() => inspectLink({ 'x-portal-client-ip': '198.51.100.8' }), 100);
  expect(bySite).toBe(bySelf);
});

test('an answer that refuses says in how many seconds to try again', async () => {
  const address = { 'x-portal-client-ip': '198.51.100.9' };
  await untilRefused(() => inspectLink(address), 100);
  const { headers, text } = await inspectLink(address);
  const { error } = JSON.parse(text) as { error: { details: { retryAfterSeconds: number } } };
  expect(error.details.retryAfterSeconds).toBeGreaterThan(0);
  expect(Number(headers['retry-after'])).toBeCloseTo(error.details.retryAfterSeconds, -1);
});

function signInToAdmin(email: string, forwarded: string) {
  const body = JSON.stringify({ email, password: 'Sbagliata-1' });
  const headers = { ...json, 'x-forwarded-for': forwarded };
  return send(portal, { method: 'POST', path: '/admin/login', headers, body });
}

test('guessing the password of an admin user ends after a few tries, in whatever way they are varied', async () => {
  const { email } = await adminUser(portal, 'caf-operatore');
  const spellings = [email, email.toUpperCase()];
  const tries = (index: number) =>
    // The last address is the one that our own proxy saw; those before it are only claimed.
    signInToAdmin(spellings[index % 2] ?? email, `203.0.113.${String(index)}, 198.51.100.1`);
  expect(await untilRefused(tries, 20)).toBe(5);
});

test('a stranger’s guesses do not keep an admin user out who comes from elsewhere', async () => {
  const { email } = await adminUser(portal, 'caf-operatore');
  await untilRefused(() => signInToAdmin(email, '198.51.100.2'), 20);
  expect((await signInToAdmin(email, '198.51.100.3')).status).toBe(400);
});
