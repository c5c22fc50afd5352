import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import { takeUploadForm } from '../../frontend/server/upload-form';
import { ENTRY, PRATICA, startTaking, startUploadApi, type UploadApi } from './upload-site';

let api: UploadApi;
let site: Awaited<ReturnType<typeof startTaking>>;
beforeAll(async () => {
  api = await startUploadApi();
  site = await startTaking(api, (caller, request, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    return takeUploadForm(request, caller, PRATICA, gone.signal);
  });
});
beforeEach(() => {
  api.received.length = 0;
  site.outcomes.length = 0;
});
afterAll(() => Promise.all([site.stop(), api.stop()]));

interface Sent {
  name: string;
  bytes: Buffer;
  field?: string;
}

const file = (name: string, size = 1000): Sent => ({ name, bytes: randomBytes(size) });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function send(files: Sent[], entry = ENTRY): Promise<unknown> {
  const form = new FormData();
  form.append('entry', entry);
  for (const { name, bytes, field = 'files' } of files)
    form.append(field, new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(site.url, { method: 'POST', body: form });
  return answer.json();
}

const taken = (name: string) => ({ name, status: 200, problem: null });

test('each file of a form comes to the API as it is, for the document that the form names', async () => {
  const files = [file('uno.pdf'), file('due.jpg', 3_000_000), file('tre.png', 1)];
  expect(await send(files)).toEqual(files.map(({ name }) => taken(name)));
  expect(api.received.map(({ name, sha256: sum }) => [name, sum])).toEqual(
    files.map(({ name, bytes }) => [name, sha256(bytes)]),
  );
  expect(api.received.every(({ entry, size, whole }) => entry === ENTRY && size === null && whole)).toBe(
    true,
  );
});

test.each(['Perché sì – già.pdf', 'ricevuta "bis".pdf', 'città’ 日本.pdf'])(
  'a file called %s keeps its name',
  async (name) => {
    expect(await send([file(name)])).toEqual([taken(name)]);
    expect(api.received.map(({ name: told }) => told)).toEqual([name]);
  },
);

test('a field in which nothing was chosen brings no file', async () => {
  expect(await send([{ name: '', bytes: Buffer.alloc(0) }])).toEqual([]);
  expect(api.received).toEqual([]);
});

test('what the API refuses unread is told with its reason, and the files after it are taken', async () => {
  api.refuseNext(422, 'Il file è troppo grande.');
  const files = [file('grande.pdf', 20_000_000), file('buono.pdf')];
  expect(await send(files)).toEqual([
    { name: 'grande.pdf', status: 422, problem: 'Il file è troppo grande.' },
    taken('buono.pdf'),
  ]);
});

test('more files than a form may bring are not passed over in silence', async () => {
  const outcomes = (await send(Array.from({ length: 53 }, (_, number) => file(`${String(number)}.pdf`)))) as {
    problem: string | null;
  }[];
  expect(outcomes.filter(({ problem }) => problem === null)).toHaveLength(50);
  expect(outcomes.at(-1)?.problem).toContain('50');
  expect(api.received).toHaveLength(50);
});

test('files come in only as fast as the API takes them', async () => {
  const release = api.hold();
  let sent = 0;
  const request = http.request(site.url, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' },
  });
  request.write(`--x\r\ncontent-disposition: form-data; name="entry"\r\n\r\n${ENTRY}\r\n`);
  request.write('--x\r\ncontent-disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n');
  const chunk = Buffer.alloc(100_000);
  const wave = async () => {
    while (sent < 200_000_000 && request.write(chunk)) {
      sent += chunk.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
    sent += chunk.length;
  };
  const stuck = async () => {
    await wave();
    const before = sent;
    const drained = await Promise.race([
      new Promise((resolve) => request.once('drain', () => resolve(true))),
      new Promise((resolve) => setTimeout(() => resolve(false), 500)),
    ]);
    return drained === true ? null : before;
  };
  let at: number | null = null;
  while (at === null && sent < 200_000_000) at = await stuck();
  // What lies in the sockets of this machine, and no more.
  expect(sent).toBeLessThan(30_000_000);
  const answered = new Promise<string>((resolve) => {
    request.once('response', (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.once('end', () => {
        resolve(text);
      });
    });
  });
  release();
  request.end('\r\n--x--\r\n');
  expect(JSON.parse(await answered)).toEqual([taken('a.pdf')]);
  expect(api.received[0]?.bytes).toBe(sent);
});

const PARTIAL = [
  `--x\r\ncontent-disposition: form-data; name="entry"\r\n\r\n${ENTRY}\r\n`,
  '--x\r\ncontent-disposition: form-data; name="files"; filename="a.pdf"\r\n\r\nmezzo file',
].join('');

test('a connection that breaks leaves a file in the API that never came to its end, and harms nobody else', async () => {
  const request = http.request(site.url, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '100000' },
  });
  request.on('error', () => undefined);
  request.write(PARTIAL);
  while (api.received[0]?.bytes !== 10) await new Promise((resolve) => setTimeout(resolve, 10));
  request.destroy();
  await Promise.allSettled(site.outcomes);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(api.received.map(({ whole }) => whole)).toEqual([false]);
  expect(await send([file('dopo.pdf')])).toEqual([taken('dopo.pdf')]);
});

test.each([
  ['breaks off before its end', 'multipart/form-data; boundary=x', PARTIAL],
  ['names no boundary', 'multipart/form-data', 'qualcosa'],
  ['holds nothing of what it says', 'multipart/form-data; boundary=x', 'qualcosa'],
])('a form that %s is refused as one, and none of its files is kept whole', async (_, type, body) => {
  const answer = await fetch(site.url, { method: 'POST', headers: { 'content-type': type }, body });
  expect(await answer.json()).toBe('malformed');
  expect(api.received.filter(({ whole }) => whole)).toEqual([]);
});

test('a form without files is none', async () => {
  const body = new URLSearchParams({ entry: ENTRY });
  expect(await (await fetch(site.url, { method: 'POST', body })).json()).toBeNull();
});
