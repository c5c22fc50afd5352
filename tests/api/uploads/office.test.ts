import { buffer } from 'node:stream/consumers';
import { PDFDocument } from 'pdf-lib';
import yauzl from 'yauzl';
import {
  customerOfOffice,
  entryNamed,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  upload,
  type OfficeCustomer,
} from '../../support/pratiche';
import { startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';
import { pdf, photo } from '../../adapters/inspection/files';
import { newOperator } from '../customers/caf';

let portal: Portal;
let zona: string;
let operator: Awaited<ReturnType<typeof newOperator>>;
let anna: OfficeCustomer;
let id: string;
let files: { id: string; name: string; bytes: Buffer }[];
let cu: string;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  zona = await officeWithUploads(portal);
  operator = await newOperator(portal, { zone: [zona] });
  const service = await serviceOf(portal, 'Modello 730');
  anna = await customerOfOffice(portal, zona);
  id = await openedBy(anna.call, service);
  const pratica = await seenBy(anna.call, id);
  cu = entryNamed(pratica, 'Certificazione Unica').id;
  const receipts = entryNamed(pratica, 'Ricevute mediche').id;
  files = [];
  for (const [entry, name, bytes] of [
    [cu, 'cu.pdf', await pdf()],
    [cu, 'retro.jpg', await photo()],
    [receipts, 'però così.pdf', await pdf()],
  ] as const) {
    const { file } = await upload(portal, anna, id, { entry, name, bytes });
    files.push({ id: file.id, name: file.name, bytes });
  }
}, 60_000);
afterAll(async () => {
  hangUp();
  await portal.stop();
});
beforeEach(() => portal.db('audit_events').where('action', 'like', 'document-%').delete());

const first = () => files[0] ?? { id: '', name: '', bytes: Buffer.alloc(0) };

async function fetched(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${portal.url}/backoffice${path}`, {
    headers: { authorization: `Bearer ${operator.token}`, ...headers },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

const looks = async () =>
  (await portal.db('audit_events').where('action', 'like', 'document-%').orderBy('id')) as {
    action: string;
    actor_id: number;
    customer_id: number;
    details: string | { file: string };
  }[];

async function unzipped(bytes: Buffer): Promise<Record<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
  const found: Record<string, Buffer> = {};
  for await (const entry of zip.eachEntry())
    found[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry));
  return found;
}

test('an operator finds the files of a pratica, sees one in the page and saves one', async () => {
  const list = await operator.call<{ files: { name: string; sha256: string; held: boolean }[] }>(
    'GET',
    `/backoffice/pratiche/${id}/files`,
  );
  expect(list.body).toMatchObject({ waitingForScan: 0 });
  expect(list.body.files.map(({ name, held }) => [name, held])).toEqual([
    ['cu.pdf', false],
    ['retro.jpg', false],
    ['però così.pdf', false],
  ]);
  const seen = await fetched(`/files/${first().id}/contents`);
  expect(seen.bytes.equals(first().bytes)).toBe(true);
  expect(seen.headers.get('content-disposition')).toMatch(/^inline/);
  const saved = await fetched(`/files/${first().id}/download`);
  expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
  for (const { headers } of [seen, saved]) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toContain('no-store');
  }
});

test('every look and every download stands in the audit log: who, when, which file', async () => {
  await fetched(`/files/${first().id}/contents`);
  await fetched(`/files/${first().id}/contents`, { range: 'bytes=10-20' });
  await fetched(`/files/${first().id}/download`);
  await fetched(`/pratiche/${id}/archive`);
  await fetched(`/pratiche/${id}/entries/${cu}/document`);
  const found = await looks();
  const fileOf = ({ details }: (typeof found)[number]) =>
    (typeof details === 'string' ? (JSON.parse(details) as { file: string }) : details).file;
  const ids = files.map((file) => file.id);
  expect(found.map((row) => [row.action, ids.indexOf(fileOf(row))])).toEqual([
    ['document-viewed', 0],
    ['document-viewed', 0],
    ['document-downloaded', 0],
    ...[0, 1, 2].map((index) => ['document-downloaded', index]),
    ...[0, 1].map((index) => ['document-downloaded', index]),
  ]);
  expect(new Set(found.map((row) => `${String(row.actor_id)} ${String(row.customer_id)}`))).toEqual(
    new Set([`${String(operator.id)} ${String(anna.id)}`]),
  );
});

test('a look that is refused or finds nothing stands in no log', async () => {
  await fetched('/files/nessuno00000000000000000/contents');
  await fetched(`/files/${first().id}/contents`, { range: 'bytes=99999999-' });
  expect(await looks()).toEqual([]);
});

test('all files come in one ZIP, a folder for each document', async () => {
  const { status, headers, bytes } = await fetched(`/pratiche/${id}/archive`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(headers.get('content-disposition')).toContain('Modello 730 2026.zip');
  const found = await unzipped(bytes);
  expect(Object.keys(found)).toEqual([
    'Certificazione Unica/cu.pdf',
    'Certificazione Unica/retro.jpg',
    'Ricevute mediche/però così.pdf',
  ]);
  expect(found['Certificazione Unica/cu.pdf']?.equals(first().bytes)).toBe(true);
});

test('all files of one document come as one PDF', async () => {
  const { bytes, headers } = await fetched(`/pratiche/${id}/entries/${cu}/document`);
  const document = await PDFDocument.load(bytes);
  expect([document.getPageCount(), document.getTitle()]).toEqual([2, 'Certificazione Unica']);
  expect(headers.get('content-disposition')).toContain('Certificazione Unica.pdf');
});

test('where there is nothing to save, nothing is answered', async () => {
  const other = entryNamed(await seenBy(anna.call, id), 'Altri documenti').id;
  expect((await fetched(`/pratiche/${id}/entries/${other}/document`)).status).toBe(404);
  const bruno = await customerOfOffice(portal, zona);
  const empty = await openedBy(bruno.call, await serviceOf(portal));
  expect((await fetched(`/pratiche/${empty}/archive`)).status).toBe(404);
});

test('a file that was damaged on the disk is never handed out as if it were whole', async () => {
  const { storage_key: key } = (await portal
    .db('uploaded_documents')
    .where({ document_id: files[1]?.id ?? '' })
    .first('storage_key')) as { storage_key: string };
  const { readFile, writeFile } = await import('node:fs/promises');
  const place = `${process.env['STORAGE_FOLDER'] ?? ''}/${key}`;
  const whole = await readFile(place);
  const damaged = Buffer.from(whole);
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 1) ^ 1, damaged.length - 1);
  await writeFile(place, damaged);
  expect((await fetched(`/files/${files[1]?.id ?? ''}/contents`)).status).toBe(500);
  await expect(fetched(`/pratiche/${id}/archive`)).rejects.toThrow();
  await writeFile(place, whole);
});
