import { Readable } from 'node:stream';
import { adminUser } from '../../support/callers';
import { SITE_SECRET } from '../../support/portal';
import { hangUp, send, type RawAnswer } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { fileOf, startTrial, type Trial } from './trial';

const BYTES = Buffer.from('0123456789'.repeat(10));

let trial: Trial;
let anna: Record<string, string>;
let operatorToken: string;

beforeAll(async () => {
  trial = await startTrial();
  const { token } = await signedInCustomer(trial.portal, 'registrato');
  anna = { 'x-portal-site-secret': SITE_SECRET, authorization: `Bearer ${token}` };
  operatorToken = (await adminUser(trial.portal, 'caf-operatore')).token;
}, 60_000);
afterAll(async () => {
  hangUp();
  await trial.portal.stop();
});
beforeEach(() => {
  trial.files.clear();
  trial.files.set('cu', fileOf(BYTES));
});

const get = (headers: Record<string, string> = {}, path = 'cu', method = 'GET'): Promise<RawAnswer> =>
  send(trial.portal, { method, path: `/api/me/trial/${path}`, headers: { ...anna, ...headers } });

test('a file comes whole, under its name, and into no cache', async () => {
  const { status, headers, text } = await get();
  expect([status, text]).toEqual([200, BYTES.toString()]);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '100',
    'content-disposition': 'inline; filename="CU 2026.pdf"',
    'accept-ranges': 'bytes',
    etag: '"abc"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('a part of a file comes alone, and says which it is', async () => {
  const { status, headers, text } = await get({ range: 'bytes=-5' });
  expect([status, text]).toEqual([206, '56789']);
  expect(headers).toMatchObject({ 'content-range': 'bytes 95-99/100', 'content-length': '5' });
});

test('a part that the file does not have is an error in the one shape, and says how long the file is', async () => {
  const { status, headers, text } = await get({ range: 'bytes=100-' });
  expect([status, headers['content-range'], headers['content-disposition']]).toEqual([
    416,
    'bytes */100',
    undefined,
  ]);
  expect(JSON.parse(text)).toMatchObject({ error: { name: 'range-not-satisfiable' } });
});

test('whoever has the beginning of another version gets the whole file', async () => {
  expect((await get({ range: 'bytes=5-', 'if-range': '"abc"' })).status).toBe(206);
  for (const other of ['"abd"', 'W/"abc"', 'Wed, 25 Nov 2026 08:00:00 GMT'])
    expect((await get({ range: 'bytes=5-', 'if-range': other })).status).toBe(200);
});

test('what is known before a file is read is told without reading it', async () => {
  trial.files.set('cu', fileOf(BYTES, { open: () => Promise.reject(new Error('opened')) }));
  const { status, headers, text } = await get({ range: 'bytes=0-4' }, 'cu', 'HEAD');
  expect([status, headers['content-length'], text]).toEqual([200, '100', '']);
});

test('a file whose length nobody knows comes whole, whatever part is asked for', async () => {
  trial.files.set(
    'zip',
    fileOf(BYTES, { type: 'application/zip', filename: 'tutto.zip', size: null, etag: null, inline: false }),
  );
  const { status, headers, text } = await get({ range: 'bytes=0-4' }, 'zip');
  expect([status, text]).toEqual([200, BYTES.toString()]);
  expect([headers['accept-ranges'], headers.etag]).toEqual([undefined, undefined]);
  expect(headers['content-disposition']).toBe('attachment; filename="tutto.zip"');
});

test('an empty file comes as nothing', async () => {
  trial.files.set('cu', fileOf(Buffer.alloc(0)));
  const { status, headers, text } = await get();
  expect([status, headers['content-length'], text]).toEqual([200, '0', '']);
});

test.each([
  ['Università.pdf', `inline; filename="Universita.pdf"; filename*=UTF-8''Universit%C3%A0.pdf`],
  ['a"; filename="b.exe', String.raw`inline; filename="a\"; filename=\"b.exe"`],
  [
    'a\r\nSet-Cookie: x=1',
    `inline; filename="a__Set-Cookie: x=1"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1`,
  ],
])('the name %j is written so that it cannot be anything else', async (filename, disposition) => {
  trial.files.set('cu', fileOf(BYTES, { filename }));
  const { headers } = await get();
  expect(headers['content-disposition']).toBe(disposition);
  expect(headers['set-cookie']).toBeUndefined();
});

test('a file that cannot be opened, and one that breaks before its first byte, are errors in the one shape', async () => {
  const broken = () =>
    new Readable({
      read() {
        this.destroy(new Error('damaged'));
      },
    });
  for (const open of [() => Promise.reject(new Error('missing')), () => Promise.resolve(broken())]) {
    trial.files.set('cu', fileOf(BYTES, { open }));
    const { status, headers, text } = await get();
    expect([status, headers.etag, headers['content-disposition']]).toEqual([500, undefined, undefined]);
    expect(JSON.parse(text)).toMatchObject({ error: { name: 'internal' } });
  }
});

test('a file that breaks in its middle ends the connection, so that nobody takes what came for the whole', async () => {
  const breaking = async function* () {
    yield Buffer.alloc(50);
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error('damaged');
  };
  trial.files.set('cu', fileOf(BYTES, { size: null, open: () => Promise.resolve(breaking()) }));
  await expect(get()).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  expect((await get({}, 'cu', 'HEAD')).status).toBe(200);
});

test('what is read for somebody who goes away is closed', async () => {
  let closed: () => void = () => undefined;
  const wasClosed = new Promise<void>((resolve) => (closed = resolve));
  const endless = async function* () {
    try {
      for (;;) yield await Promise.resolve(Buffer.alloc(65_536));
    } finally {
      closed();
    }
  };
  trial.files.set('cu', fileOf(BYTES, { size: null, open: () => Promise.resolve(endless()) }));
  const leave = new AbortController();
  const response = await fetch(`${trial.portal.url}/api/me/trial/cu`, {
    headers: anna,
    signal: leave.signal,
  });
  expect(response.status).toBe(200);
  leave.abort();
  await wasClosed;
});

describe('an operator', () => {
  const ask = (headers: Record<string, string>, method = 'GET') =>
    send(trial.portal, { method, path: '/backoffice/trial/cu', headers });
  const cookie = () => ({ cookie: `altro=1; jwtToken=${operatorToken}` });

  test('sees a file in the admin’s own pages, whose frames it allows', async () => {
    const { status, headers } = await ask({ ...cookie(), 'sec-fetch-site': 'same-origin' });
    expect([status, headers['x-frame-options']]).toEqual([200, 'SAMEORIGIN']);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.* frame-ancestors 'self'$/);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('gets what is saved rather than shown, and errors, into no frame', async () => {
    const own = { ...cookie(), 'sec-fetch-site': 'same-origin' };
    trial.files.set('cu', fileOf(BYTES, { inline: false }));
    expect((await ask(own)).headers['x-frame-options']).toBe('DENY');
    trial.files.clear();
    const failed = await ask(own);
    expect([failed.status, failed.headers['x-frame-options']]).toEqual([500, 'DENY']);
  });

  test.each(['cross-site', 'same-site', 'none', ''])(
    'is not known by the cookie alone when the browser says «%s»',
    async (site) => {
      const { status, text } = await ask({ ...cookie(), ...(site !== '' && { 'sec-fetch-site': site }) });
      expect(status).toBe(401);
      expect(JSON.parse(text)).toMatchObject({ error: { name: 'operator-not-signed-in' } });
    },
  );

  test('is known by the cookie only where files are handed out', async () => {
    const { status } = await send(trial.portal, {
      method: 'GET',
      path: '/backoffice/conflicts',
      headers: { ...cookie(), 'sec-fetch-site': 'same-origin' },
    });
    expect(status).toBe(401);
  });

  test('is not known by a cookie that is no session', async () => {
    for (const token of ['x', 'Bearer', `${operatorToken}x`]) {
      const { status } = await ask({ cookie: `jwtToken=${token}`, 'sec-fetch-site': 'same-origin' });
      expect(status).toBe(401);
    }
  });
});
