import net from 'node:net';
import { text } from 'node:stream/consumers';
import { adminUser } from '../../support/callers';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { hangUp, send } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const site = { 'x-portal-site-secret': SITE_SECRET };
const elsewhere = { origin: 'https://altrove.test' };

test.each(['/api/portal', '/api/me', '/backoffice/zone', '/admin/init', '/admin/users/me', '/upload/files'])(
  'pages of other sites may not read %s, whatever they ask',
  async (path) => {
    for (const method of ['GET', 'OPTIONS']) {
      const asking = {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      };
      const answer = await send(portal, { method, path, headers: { ...site, ...elsewhere, ...asking } });
      const names = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'));
      expect([method, names]).toEqual([method, []]);
    }
  },
);

test.each(['/api/portal', '/api/me', '/api/nessuno', '/backoffice/zone', '/_health', '/admin/init'])(
  'the answer of %s tells nothing of what it runs on and sets no cookie',
  async (path) => {
    const { headers } = await send(portal, { method: 'GET', path, headers: site });
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']));
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['server']));
    expect(headers).not.toHaveProperty('strapi');
    expect(headers).not.toHaveProperty('set-cookie');
  },
);

test('every answer keeps browsers from guessing types, from framing it and from loading anything from elsewhere', async () => {
  const { headers } = await send(portal, { method: 'GET', path: '/api/portal', headers: site });
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|strapi\.io|\*/);
});

test('a file comes as what it is, to be saved and not shown', async () => {
  const { documentId } = await signedInCustomer(portal, 'registrato');
  const operator = await adminUser(portal, 'caf-operatore');
  await portal.strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: operator.id, allZone: true, withoutOffice: true } });
  const path = `/backoffice/customers/${documentId}/letter`;
  const headers = { authorization: `Bearer ${operator.token}` };
  const answer = await send(portal, { method: 'POST', path, headers });
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+\.pdf"$/);
  expect(answer.text.startsWith('%PDF-')).toBe(true);
});

/** What the server says to bytes that no client library would send. */
async function sayRaw(bytes: string): Promise<string> {
  const socket = net.connect(Number(new URL(portal.url).port), '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

const start = 'POST /api/links/inspection HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

test.each([
  ['two lengths', `${start}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`],
  [
    'a length and chunks',
    `${start}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  ],
  ['chunks of an unknown kind', `${start}Transfer-Encoding: chunked, identity\r\n\r\n{}`],
  ['a header that is folded', `${start}X-Portal-Site-Secret: a\r\n b\r\nContent-Length: 2\r\n\r\n{}`],
  ['a header with a NUL', `${start}X-Portal-Site-Secret: a\u0000b\r\nContent-Length: 2\r\n\r\n{}`],
  ['a header with a space in its name', `${start}X-Portal-Site-Secret : a\r\nContent-Length: 2\r\n\r\n{}`],
  ['a NUL in the address', 'GET /api/portal\u0000 HTTP/1.1\r\nHost: x\r\n\r\n'],
])('a request with %s, which servers in a row could read differently, is refused', async (_, bytes) => {
  const answer = await sayRaw(bytes);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
});
