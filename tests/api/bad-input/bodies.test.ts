import { gzipSync } from 'node:zlib';
import type { Actor } from '../../../src/contracts/endpoint';
import { startPortal, type Portal } from '../../support/portal';
import { contentOf } from './content';
import { ENDPOINTS, REFUSING, legitimateCallers, type Headers } from './legitimate';
import { MARKER } from './odd';
import { refusalProblems } from './refusal';
import { requestWith } from './requests';
import { hangUp, send, type RawRequest } from '../../support/send';

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

const WRITING = REFUSING.filter(({ endpoint }) => endpoint.method !== 'GET' && endpoint.receives === 'json');
const FORM = `--x\r\nContent-Disposition: form-data; name="altro"; filename="a.txt"\r\n\r\n${MARKER}\r\n--x--\r\n`;

interface Strange {
  what: string;
  status: number;
  body: RawRequest['body'];
  headers?: Headers;
}

const deep = (open: string, close: string) => `{"a":${open.repeat(20_000)}1${close.repeat(20_000)}}`;
const json = (headers: Headers = {}): Headers => ({ 'content-type': 'application/json', ...headers });

const STRANGE_BODIES: Strange[] = [
  { what: 'broken JSON', status: 400, body: `{"a":"${MARKER}"` },
  { what: 'no JSON at all', status: 400, body: MARKER },
  { what: 'two values', status: 400, body: '{}{}' },
  { what: 'numbers that JSON does not have', status: 400, body: '{"a":NaN}' },
  { what: 'bytes that are no UTF-8', status: 400, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
  { what: 'UTF-16', status: 400, body: Buffer.from('{"a":1}', 'utf16le') },
  { what: 'deep lists', status: 400, body: deep('[', ']') },
  { what: 'deep objects', status: 400, body: deep('{"a":', '}').slice(0, 90_000) },
  { what: 'a __proto__', status: 400, body: '{"__proto__":{"admin":true}}' },
  { what: 'a __proto__ in disguise', status: 400, body: '{"\\u005f\\u005fproto__":{"admin":true}}' },
  { what: 'a null', status: 400, body: 'null' },
  { what: 'JSON as text', status: 415, body: '{}', headers: { 'content-type': 'text/plain' } },
  { what: 'JSON without a type', status: 415, body: '{}', headers: { 'content-type': '' } },
  {
    what: 'JSON of another kind',
    status: 415,
    body: '{}',
    headers: { 'content-type': 'application/vnd.api+json' },
  },
  {
    what: 'JSON in Latin-1',
    status: 415,
    body: '{}',
    headers: json({ 'content-type': 'application/json; charset=latin1' }),
  },
  { what: 'packed JSON', status: 415, body: gzipSync('{}'), headers: json({ 'content-encoding': 'gzip' }) },
  {
    what: 'a form',
    status: 415,
    body: `a=${MARKER}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  {
    what: 'a form with a file',
    status: 415,
    body: FORM,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  { what: 'bytes', status: 415, body: MARKER, headers: { 'content-type': 'application/octet-stream' } },
];

test.each(WRITING)('$name refuses bodies that are no good JSON and writes nothing', async ({ endpoint }) => {
  const before = await contentOf(portal);
  const { method, path, headers } = requestWith(callers, endpoint);
  const problems: string[] = [];
  for (const { what, status, body, headers: own } of STRANGE_BODIES) {
    const answer = await send(portal, { method, path, body, headers: { ...headers, ...(own ?? json()) } });
    if (answer.status !== status) problems.push(`${what}: answered ${String(answer.status)}`);
    for (const problem of refusalProblems(answer)) problems.push(`${what}: ${problem}`);
  }
  expect(problems).toEqual([]);
  expect(await contentOf(portal)).toEqual(before);
});

test.each(WRITING)('$name reads no more than its limit, told the length or not', async ({ endpoint }) => {
  const { method, path, headers } = requestWith(callers, endpoint);
  const huge = JSON.stringify({ a: MARKER.repeat(endpoint.maxBody / 6) });
  const chunks = Array.from({ length: 10 }, (_, part) =>
    huge.slice((part * huge.length) / 10, ((part + 1) * huge.length) / 10),
  );
  for (const body of [huge, chunks]) {
    const answer = await send(portal, { method, path, body, headers: { ...headers, ...json() } });
    expect(answer.status).toBe(413);
    expect(refusalProblems(answer)).toEqual([]);
  }
});

test('only files and lists take more than 100 kB', () => {
  const larger = ENDPOINTS.filter(({ endpoint }) => endpoint.maxBody > 100_000).map(({ name }) => name);
  expect(larger).toEqual([
    'POST /backoffice/customer-imports/check',
    'POST /backoffice/customer-imports',
    'PUT /api/files/:id/contents',
    'PUT /backoffice/archive-intakes/:id/contents',
    'PUT /api/integration/v1/documents/:externalId/contents',
    'PUT /backoffice/communications/:id/attachments/:attachment',
    'POST /backoffice/communications/list-checks',
    'PUT /backoffice/communications/:id/audience',
  ]);
});

test.each(WRITING)('$name reads nothing of who may not call it', async ({ endpoint }) => {
  const { method, path } = requestWith(callers, endpoint);
  const answer = await send(portal, { method, path, body: `{"a":"${MARKER}`, headers: json() });
  expect(answer.status).toBe(401);
  expect(refusalProblems(answer)).toEqual([]);
});
