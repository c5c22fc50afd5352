import type { Actor } from '../../../src/contracts/endpoint';
import { fullPath } from '../../../src/contracts/endpoint';
import { startPortal, type Portal } from '../../support/portal';
import { contentOf } from './content';
import { ENDPOINTS, REFUSING, legitimateCallers, type Headers } from './legitimate';
import { MARKER } from './odd';
import { refusalProblems } from './refusal';
import { requestWith } from './requests';
import { hangUp, send } from '../../support/send';

let portal: Portal;
let callers: Record<Actor, Headers>;
beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  callers = await legitimateCallers(portal);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});

const marker = encodeURIComponent(MARKER);

const STRANGE_PARAMETERS = [
  ...[
    '%zz',
    '%',
    '%00',
    'a%00b',
    '%C3',
    '%ED%A0%80',
    '%2e%2e',
    '%2e%2e%2fadmin',
    'a%2Fb',
    '%5B%5D',
    '%F0%9F%92%A5',
  ],
  ...["'", '%27%3B--', '%22', '%3Cscript%3E', marker, '__proto__', '-1'],
  // Two of them in one address, with the headers, are less than what Node reads at all.
  'x'.repeat(7000),
];

const WITH_PARAMETERS = ENDPOINTS.filter(({ name }) => name.includes(':'));

test.each(WITH_PARAMETERS)('$name refuses parameters that are none', async ({ endpoint }) => {
  const before = await contentOf(portal);
  const { method, headers, body } = requestWith(callers, endpoint);
  for (const strange of STRANGE_PARAMETERS) {
    const path = fullPath(endpoint).replace(/:\w+/g, strange);
    const answer = await send(portal, {
      method,
      path,
      headers,
      body,
    });
    expect([strange, ...refusalProblems(answer)]).toEqual([strange]);
  }
  expect(await contentOf(portal)).toEqual(before);
});

const STRANGE_QUERIES = [
  ...[
    'page[]=1',
    'page[]=1&page[]=2',
    'page=1&page=2',
    'page[$gt]=',
    'page[0]=1',
    'page=1&page[]=1',
    'page.a=1',
  ],
  ...['__proto__=1', '__proto__[a]=1', 'constructor=1', 'constructor[prototype][a]=1', 'toString=1'],
  ...[
    'page=%zz',
    '%zz=1',
    'page=%',
    'page=%C3',
    'page=%00',
    `page=${marker}`,
    `${marker}=1`,
    '=1',
    'nonPrevisto',
  ],
  ...[
    'page=-1',
    'page=0',
    'page=1.5',
    'page=1e3',
    'page=+1',
    'page= 1',
    'page=0x1',
    'page=99999999999999999999',
  ],
  ...['page=', 'page=NaN', 'page=Infinity', 'pageSize=101', 'page=10001', 'filters[id]=1', 'populate=*'],
].map((query) => query.replaceAll(' ', '%20'));

test.each(REFUSING)('$name refuses queries that its contract does not have', async ({ endpoint }) => {
  const before = await contentOf(portal);
  const { method, path, headers, body } = requestWith(callers, endpoint);
  for (const query of STRANGE_QUERIES) {
    const answer = await send(portal, { method, path: `${path}?${query}`, headers, body });
    expect([query, ...refusalProblems(answer)]).toEqual([query]);
  }
  expect(await contentOf(portal)).toEqual(before);
});

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LINK', 'M-SEARCH'];
const declared = new Set(ENDPOINTS.map(({ name }) => name));

test.each(REFUSING)('$name does not answer to other methods', async ({ endpoint }) => {
  const before = await contentOf(portal);
  const { path, headers } = requestWith(callers, endpoint);
  for (const method of METHODS) {
    if (declared.has(`${method === 'HEAD' ? 'GET' : method} ${fullPath(endpoint)}`)) continue;
    const answer = await send(portal, { method, path, headers });
    // 400 where the path is another endpoint's with a parameter.
    expect([method, [400, 404, 405].includes(answer.status)]).toEqual([method, true]);
    if (method !== 'HEAD') expect([method, ...refusalProblems(answer)]).toEqual([method]);
  }
  expect(await contentOf(portal)).toEqual(before);
});

test.each(REFUSING)(
  '$name tells its methods and nothing else when asked for options',
  async ({ endpoint }) => {
    const { path, headers } = requestWith(callers, endpoint);
    const answer = await send(portal, { method: 'OPTIONS', path, headers });
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(answer.headers.allow).toContain(endpoint.method);
  },
);

const READING = ENDPOINTS.filter(({ endpoint }) => endpoint.method === 'GET');

test.each(READING)('$name answers HEAD as GET, without the body', async ({ endpoint }) => {
  const { path, headers } = requestWith(callers, endpoint);
  const [get, head] = await Promise.all(
    ['GET', 'HEAD'].map((method) => send(portal, { method, path, headers })),
  );
  expect(head?.status).toBe(get?.status);
  expect(head?.headers['content-length']).toBe(get?.headers['content-length']);
  expect(head?.text).toBe('');
});

test.each([
  '/api',
  '/api/',
  '/api/nessuno',
  '/API/me',
  '/api//me',
  '/api/%zz',
  '/api/%00',
  '/backoffice',
  '/Backoffice/x',
])('the address %s, which is nobody’s or is refused, answers in the one error shape', async (path) => {
  const answer = await send(portal, { method: 'GET', path, headers: {} });
  expect(refusalProblems(answer)).toEqual([]);
});

test('addresses and headers longer than the server reads are cut off before anything looks at them', async () => {
  const site = callers.nobody;
  const long = await send(portal, { method: 'GET', path: `/api/${'x'.repeat(20_000)}`, headers: site });
  expect(long.status).toBe(431);
  const authorization = `Bearer ${'x'.repeat(20_000)}`;
  const big = await send(portal, { method: 'GET', path: '/api/me', headers: { ...site, authorization } });
  expect(big.status).toBe(431);
});
