import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { adminUser } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';

let portal: Portal;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-media-'));
  await mkdir(path.join(folder, 'uploads'));
  portal = await startPortal({ OUTBOX_WORKER: 'off', PUBLIC_FOLDER: folder });
}, 60_000);
afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true });
});

// A picture of one pixel.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function form(name = 'punto.png', type = 'image/png', content: Buffer = PIXEL): FormData {
  const data = new FormData();
  data.append('files', new File([new Uint8Array(content)], name, { type }));
  data.append('fileInfo', JSON.stringify({ name }));
  return data;
}

async function upload(token: string | null, address: string, body = form()) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${portal.url}${address}`, { method: 'POST', headers, body });
  return { status: answer.status, body: (await answer.json()) as { id: number; url: string } };
}

const fileRows = () => portal.db('files').select('id', 'name', 'hash');

test('an editor adds a picture; an operator neither adds, nor sees, nor changes, nor replaces, nor deletes any', async () => {
  const editor = await adminUser(portal, 'caf-redattore');
  const added = await upload(editor.token, '/upload/files');
  expect(added.status).toBe(201);
  const file = `/upload/files/${String(added.body.id)}`;
  const operator = await adminUser(portal, 'caf-operatore');
  const before = await fileRows();
  for (const address of [
    '/upload',
    '/upload/files',
    `/upload?id=${String(added.body.id)}`,
    `${file}/replace`,
  ])
    expect([address, (await upload(operator.token, address)).status]).toEqual([address, 403]);
  for (const [method, address, body] of [
    ['GET', '/upload/files'],
    ['GET', file],
    ['PUT', file, { fileInfo: { name: 'altro.png' } }],
    ['DELETE', file],
    ['POST', '/upload/actions/bulk-delete', { fileIds: [added.body.id] }],
  ] as const)
    expect([method, address, (await operator.call(method, address, body)).status]).toEqual([
      method,
      address,
      403,
    ]);
  expect(await fileRows()).toEqual(before);
});

test.each([null, 'Bearer', 'x'])('nobody adds a picture without being signed in (%s)', async (token) => {
  const before = await fileRows();
  for (const address of ['/upload', '/upload/files', '/api/upload'])
    expect([401, 404, 415]).toContain((await upload(token, address)).status);
  expect(await fileRows()).toEqual(before);
});

test.each([
  ['a page', 'pagina.html', 'text/html', '<script>alert(1)</script>'],
  [
    'a drawing with a script',
    'disegno.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
  ],
])('the media library does not take %s', async (_, name, type, content) => {
  const editor = await adminUser(portal, 'caf-redattore');
  const before = await fileRows();
  const { status } = await upload(editor.token, '/upload/files', form(name, type, Buffer.from(content)));
  expect(status).toBe(400);
  expect(await fileRows()).toEqual(before);
});

test('what is no row number finds no file and no folder, and the server stays up', async () => {
  const { call } = await adminUser(portal, 'caf-redattore');
  for (const id of ['abc', '1e3', '-1', '1.5', '99999999999999999999', "1'"]) {
    for (const kind of ['files', 'folders'])
      for (const method of ['GET', 'PUT'])
        expect([
          id,
          method,
          (await call(method, `/upload/${kind}/${id}`, method === 'PUT' ? { a: 1 } : undefined)).status,
        ]).toEqual([id, method, 404]);
  }
  expect((await call('GET', '/upload/folders')).status).toBe(200);
});

test('what calls itself a picture is served as one, whatever is in it', async () => {
  const editor = await adminUser(portal, 'caf-redattore');
  const page = form('foto.png', 'image/png', Buffer.from('<html><script>alert(1)</script></html>'));
  const { body } = await upload(editor.token, '/upload/files', page);
  const { headers } = await fetch(`${portal.url}${body.url}`);
  expect(headers.get('content-type')).toBe('image/png');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
