import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  customerOfOffice,
  entryNamed,
  filesSeenBy,
  officeWithUploads,
  openedBy,
  seenBy,
  sendContents,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { pdf, photo } from '../../adapters/inspection/files';
import sharp from 'sharp';

let portal: Portal;
let service: string;
let zona: string;
let anna: OfficeCustomer;
let id: string;
let cu: string;
let receipts: string;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await officeWithUploads(portal);
  service = await serviceOf(portal);
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});
beforeEach(async () => {
  anna = await customerOfOffice(portal, zona);
  id = await openedBy(anna.call, service);
  const pratica = await seenBy(anna.call, id);
  cu = entryNamed(pratica, 'Certificazione Unica').id;
  receipts = entryNamed(pratica, 'Ricevute mediche').id;
});

/** Every file that lies in the storage, by its path. */
async function stored(): Promise<string[]> {
  const folder = process.env['STORAGE_FOLDER'] ?? '';
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

const storedOf = async ({ documentId }: OfficeCustomer) =>
  (await stored()).filter((file) => file.includes(documentId));

const announce = (body: Record<string, unknown>, who = anna) =>
  who.call<{ id: string }>('POST', `/api/pratiche/${id}/files`, body);

test('a PDF arrives as it was sent, is encrypted on the disk, and the checklist knows of it', async () => {
  const bytes = await pdf();
  const { status, file } = await upload(portal, anna, id, {
    entry: cu,
    name: 'C:\\docs\\La mia CU.PDF',
    bytes,
  });
  expect([status, file]).toMatchObject([
    200,
    {
      name: 'La mia CU.pdf',
      kind: 'pdf',
      size: bytes.length,
      entry: cu,
      waitingForScan: false,
      changeable: true,
    },
  ]);
  const read = await anna.call<string>('GET', `/api/files/${file.id}/contents`);
  expect(read.status).toBe(200);
  expect(read.headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`);
  expect(read.headers.get('content-disposition')).toContain('filename="La mia CU.pdf"');
  expect(entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').state).toBe('uploaded');
  expect(await storedOf(anna)).toHaveLength(1);
  expect((await stored()).filter((name) => name.includes('incoming'))).toEqual([]);
});

test('a photo arrives upright and without the place where it was taken', async () => {
  const { file } = await upload(portal, anna, id, { entry: cu, name: 'IMG_0001.HEIC', bytes: await photo() });
  expect(file).toMatchObject({ name: 'IMG_0001.HEIC.jpg', kind: 'jpeg' });
  const row = (await portal.db('uploaded_documents').where({ document_id: file.id }).first('size')) as {
    size: number;
  };
  const response = await fetch(`${portal.url}/api/files/${file.id}/contents`, {
    headers: {
      'x-portal-site-secret': 'test-site-secret-of-at-least-32-characters',
      authorization: `Bearer ${anna.token}`,
    },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes).toHaveLength(row.size);
  const { exif, width = 0, height = 0 } = await sharp(bytes).metadata();
  expect([exif, height > width]).toEqual([undefined, true]);
});

test('files of the same name are told apart, and counted', async () => {
  for (const bytes of [await pdf(), await pdf()])
    await upload(portal, anna, id, { entry: cu, name: 'cu.pdf', bytes });
  await upload(portal, anna, id, { entry: receipts, name: 'CU.pdf', bytes: await pdf() });
  const { files, limits } = await filesSeenBy(anna.call, id);
  expect(files.map(({ name }) => name)).toEqual(['cu.pdf', 'cu (2).pdf', 'CU (3).pdf']);
  expect(limits.used).toBe(files.reduce((sum, { size }) => sum + size, 0));
});

test('what is refused is told with its reason, and nothing of it stays', async () => {
  for (const [bytes, reason] of [
    [Buffer.from('sono un testo'), 'wrong-kind'],
    [Buffer.alloc(0), 'empty'],
    [Buffer.concat([await pdf(), Buffer.from('PK\u0003\u0004')]), 'more-than-a-pdf'],
  ] as const) {
    const refused = await upload(portal, anna, id, { entry: cu, bytes });
    expect([refused.status, refused.reason]).toEqual([422, reason]);
    // Once refused it is forgotten, and cannot be tried again under the same identifier.
    expect((await sendContents(portal, anna, refused.id, await pdf())).status).toBe(404);
  }
  expect(await filesSeenBy(anna.call, id)).toMatchObject({ files: [], limits: { used: 0 } });
  expect(await storedOf(anna)).toEqual([]);
  expect(entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').state).toBe('missing');
});

test('a file larger than the CAF allows is refused before it is sent, and also when nobody said how large it is', async () => {
  await portal.db('portal_rules').update({ upload_file_megabytes: 1 });
  const huge = Buffer.alloc(1_000_001, '%PDF-');
  const told = await announce({ entry: cu, name: 'x.pdf', size: huge.length });
  expect([told.status, told.body]).toMatchObject([422, { error: { details: { reason: 'too-large' } } }]);
  const { body } = await announce({ entry: cu, name: 'x.pdf', size: null });
  const sent = await sendContents(portal, anna, body.id, huge);
  expect([sent.status, sent.text]).toEqual([422, expect.stringContaining('al massimo di 1 MB')]);
  await portal.db('portal_rules').update({ upload_file_megabytes: 20 });
});

test('a pratica takes no more than the CAF allows, however many files come at the same instant', async () => {
  await portal.db('portal_rules').update({ upload_total_megabytes: 1 });
  const bytes = Buffer.concat([await pdf(), Buffer.alloc(300_000, ' ')]);
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1)
    ids.push((await announce({ entry: cu, name: 'x.pdf', size: null })).body.id);
  const sent = await Promise.all(ids.map((file) => sendContents(portal, anna, file, bytes)));
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409, 409]);
  expect((await announce({ entry: cu, name: 'x.pdf', size: 300_000 })).status).toBe(409);
  expect(await storedOf(anna)).toHaveLength(3);
  await portal.db('portal_rules').update({ upload_total_megabytes: 300 });
});

test('a file that comes twice is kept once, and is not taken twice at the same instant', async () => {
  const bytes = await pdf();
  const { body } = await announce({ entry: cu, name: 'x.pdf', size: bytes.length });
  const sent = await Promise.all([1, 2, 3].map(() => sendContents(portal, anna, body.id, bytes)));
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
  expect((await sendContents(portal, anna, body.id, await photo())).status).toBe(200);
  expect((await filesSeenBy(anna.call, id)).files).toMatchObject([{ id: body.id, size: bytes.length }]);
  expect(await storedOf(anna)).toHaveLength(1);
});

test('a file cancelled while it is sent is not kept', async () => {
  const { body } = await announce({ entry: cu, name: 'x.pdf', size: null });
  expect((await anna.call('DELETE', `/api/files/${body.id}`)).status).toBe(200);
  expect((await sendContents(portal, anna, body.id, await pdf())).status).toBe(404);
  expect(await storedOf(anna)).toEqual([]);
});

test('nobody sends, reads, renames or deletes another customer’s file, nor puts one into another’s pratica', async () => {
  const bruno = await customerOfOffice(portal, zona);
  const { file } = await upload(portal, anna, id, { entry: cu, bytes: await pdf() });
  expect((await announce({ entry: cu, name: 'x.pdf', size: 1 }, bruno)).status).toBe(404);
  expect((await sendContents(portal, bruno, file.id, await pdf())).status).toBe(404);
  for (const [method, address, body] of [
    ['GET', `/api/files/${file.id}/contents`, undefined],
    ['PATCH', `/api/files/${file.id}`, { name: 'mio' }],
    ['DELETE', `/api/files/${file.id}`, undefined],
    ['GET', `/api/pratiche/${id}/files`, undefined],
  ] as const)
    expect((await bruno.call(method, address, body)).status).toBe(404);
});

test('with uploads switched off at the sede, files are still read and none is added', async () => {
  const { file } = await upload(portal, anna, id, { entry: cu, bytes: await pdf() });
  await portal.db('sedi').update({ uploads_open: false });
  expect((await announce({ entry: cu, name: 'x.pdf', size: 1 })).body).toMatchObject({
    error: { name: 'uploads-not-open', details: { reason: 'office-closed' } },
  });
  expect((await anna.call('GET', `/api/files/${file.id}/contents`)).status).toBe(200);
  await portal.db('sedi').update({ uploads_open: true });
});
