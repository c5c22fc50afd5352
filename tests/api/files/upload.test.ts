import http from 'node:http';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE_SECRET } from '../../support/portal';
import { hangUp, send, type RawAnswer } from '../../support/send';
import { signedInCustomer } from '../../support/sessions';
import { startTrial, type Trial } from './trial';

const LIMIT = 1_000_000;
const AS_BYTES = { 'content-type': 'application/octet-stream' };

let trial: Trial;
let anna: Record<string, string>;
// Of this file alone: others of the machine write into the common one.
let temporary: string;
const common = process.env['TMPDIR'];

beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-temporary-'));
  process.env['TMPDIR'] = temporary;
  trial = await startTrial();
  const { token } = await signedInCustomer(trial.portal, 'registrato');
  anna = { 'x-portal-site-secret': SITE_SECRET, authorization: `Bearer ${token}` };
}, 60_000);
afterAll(async () => {
  hangUp();
  await trial.portal.stop();
  if (common === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
  else process.env['TMPDIR'] = common;
  await rm(temporary, { recursive: true, force: true });
});
beforeEach(async () => {
  trial.ended.length = 0;
  await trial.portal.db('portal_sections').update({ for_anonimo: true, for_registrato: true });
});

const put = (
  body: Buffer | string[],
  headers: Record<string, string> = AS_BYTES,
  who: Record<string, string> = anna,
): Promise<RawAnswer> =>
  send(trial.portal, { method: 'PUT', path: '/api/me/trial/cu', headers: { ...who, ...headers }, body });

const nameOf = ({ text }: RawAnswer) => (JSON.parse(text) as { error: { name: string } }).error.name;

test.each([0, 1, 65_536, LIMIT])('a file of %d bytes arrives', async (size) => {
  const { status, text } = await put(Buffer.alloc(size));
  expect([status, JSON.parse(text)]).toEqual([200, { size }]);
});

test('a file whose length is not told arrives, as long as it is not too long', async () => {
  const parts = (count: number) => Array.from({ length: count }, () => 'x'.repeat(100_000));
  expect(JSON.parse((await put(parts(10))).text)).toEqual({ size: LIMIT });
  const tooLong = await put(parts(20));
  expect([tooLong.status, nameOf(tooLong)]).toEqual([413, 'too-large']);
  expect(trial.ended).toEqual(['whole', 'too-large']);
});

test.each([
  ['JSON', { 'content-type': 'application/json' }],
  ['a form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['nothing that it names', { 'content-type': '' }],
  ['packed bytes', { ...AS_BYTES, 'content-encoding': 'gzip' }],
])('%s is no file', async (_, headers) => {
  const refused = await put(gzipSync('x'), headers);
  expect([refused.status, nameOf(refused)]).toEqual([415, 'unsupported-media']);
  expect(trial.ended).toEqual([]);
});

/** Sends the head of a request alone, and never its body. @returns the status that comes all the same */
function statusOfHead(headers: Record<string, string>, path = '/api/me/trial/cu'): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${trial.portal.url}${path}`, { method: 'PUT', headers }, (response) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    request.on('error', reject);
    request.flushHeaders();
  });
}

test('who may not upload, and what is too long, is answered before anything is read', async () => {
  const head = { ...AS_BYTES, 'content-length': '500000' };
  expect(await statusOfHead(head)).toBe(401);
  expect(await statusOfHead({ ...head, 'x-portal-site-secret': SITE_SECRET })).toBe(401);
  expect(await statusOfHead({ ...anna, ...head, 'content-length': '1000001' })).toBe(413);
  expect(await statusOfHead({ ...anna, ...head }, `/api/me/trial/${'x'.repeat(21)}`)).toBe(400);
  await trial.portal.db('portal_sections').update({ for_anonimo: false, for_registrato: false });
  expect(await statusOfHead({ ...anna, ...head })).toBe(403);
  expect(trial.ended).toEqual([]);
});

test('a file that breaks off is not taken for a whole one', async () => {
  const request = http.request(`${trial.portal.url}/api/me/trial/cu`, {
    method: 'PUT',
    headers: { ...anna, ...AS_BYTES, 'content-length': '500000' },
  });
  request.on('error', () => undefined);
  request.write(Buffer.alloc(100_000));
  await new Promise((resolve) => setTimeout(resolve, 100));
  request.destroy();
  while (trial.ended.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(trial.ended).toEqual(['malformed-request']);
});

test('no upload, taken or refused, leaves a byte in the temporary folder', async () => {
  const left = () => readdir(temporary, { recursive: true });
  const before = await left();
  await put(Buffer.alloc(LIMIT));
  await put(Buffer.alloc(LIMIT + 1));
  await put(Buffer.alloc(LIMIT), AS_BYTES, {});
  await put(
    Buffer.from('--x\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nx\r\n--x--\r\n'),
    {
      'content-type': 'multipart/form-data; boundary=x',
    },
  );
  expect(await left()).toEqual(before);
});
