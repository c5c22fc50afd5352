import { randomInt } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type * as CleanUp from '../../../src/api/uploads/services/clean-up';
import { serverFolder, type ServerFolder } from '../../outbox/server-process';
import { pdf, photo } from '../../adapters/inspection/files';
import {
  customerOfOffice,
  entryNamed,
  filesSeenBy,
  officeWithUploads,
  openedBy,
  seenBy,
  sendContents,
  serviceOf,
  type OfficeCustomer,
} from '../../support/pratiche';
import { SITE_SECRET, startPortal, type Portal } from '../../support/portal';
import { hangUp } from '../../support/send';

// The short form is for every run; the long one, `UPLOAD_KILLS=40`, for when the storage itself changes.
const KILLS = Number(process.env['UPLOAD_KILLS'] ?? 4);
const CUTS = 10 * KILLS;
const AT_ONCE = 6;

jest.setTimeout(60_000 + KILLS * 20_000);

let portal: Portal;
let folder: ServerFolder;
let anna: OfficeCustomer;
let id: string;
let entry: string;
// Of this file alone: others of the machine write into the common one.
let temporary: string;
const common = process.env['TMPDIR'];

beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-temporary-'));
  process.env['TMPDIR'] = temporary;
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  folder = await serverFolder(process.env['TEST_DIST'] ?? '');
  const zona = await officeWithUploads(portal);
  anna = await customerOfOffice(portal, zona);
  id = await openedBy(anna.call, await serviceOf(portal));
  entry = entryNamed(await seenBy(anna.call, id), 'Certificazione Unica').id;
  await portal.db('portal_rules').update({ upload_total_megabytes: 5000 });
});
afterAll(async () => {
  hangUp();
  await portal.stop();
  await folder.remove();
  if (common === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
  else process.env['TMPDIR'] = common;
  await rm(temporary, { recursive: true, force: true });
});
beforeEach(async () => {
  await portal.db('uploaded_documents').delete();
  await cleanUp();
});

async function announced(): Promise<string> {
  const body = { entry, name: 'cu.pdf', size: null };
  return (await anna.call<{ id: string }>('POST', `/api/pratiche/${id}/files`, body)).body.id;
}

/** A good file, each of another size. */
async function someFile(): Promise<Buffer> {
  return Buffer.concat([await pdf(), Buffer.alloc(randomInt(400_000), ' ')]);
}

/** Sends the beginning of a file and cuts the connection. */
function sendAndCut(file: string, bytes: Buffer, after: number): Promise<void> {
  return new Promise((resolve) => {
    const request = http.request(`${portal.url}/api/files/${file}/contents`, {
      method: 'PUT',
      agent: false,
      headers: {
        'x-portal-site-secret': SITE_SECRET,
        authorization: `Bearer ${anna.token}`,
        'content-type': 'application/octet-stream',
        'content-length': bytes.length,
      },
    });
    request.on('error', () => undefined);
    request.on('close', resolve);
    request.write(bytes.subarray(0, after), () => {
      setTimeout(() => request.destroy(), randomInt(20));
    });
  });
}

async function storedKeys(): Promise<string[]> {
  const root = process.env['STORAGE_FOLDER'] ?? '';
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
    .sort();
}

const knownKeys = async () =>
  (await portal.db('uploaded_documents').whereNot('state', 'pending').pluck<string[]>('storage_key')).sort();

/** What lies in the temp folder beside the folders that the tests made there. */
const leftInTemp = async () => (await readdir(temporary)).filter((name) => !name.startsWith('personalcaf-'));

async function bytesOf(url: string, file: string): Promise<Buffer> {
  const response = await fetch(`${url}/api/files/${file}/contents`, {
    headers: { 'x-portal-site-secret': SITE_SECRET, authorization: `Bearer ${anna.token}` },
  });
  return Buffer.from(await response.arrayBuffer());
}

async function cleanUp(): Promise<void> {
  const { cleanUpFiles } = portal.module<typeof CleanUp>('src/api/uploads/services/clean-up');
  await cleanUpFiles(portal.strapi, 0);
}

/** Every file that is listed is whole; every one that was answered is listed; nothing else is left. */
async function expectSound(answered: Map<string, Buffer>, sent: Map<string, Buffer>): Promise<void> {
  const { files } = await filesSeenBy(anna.call, id);
  const listed = files.map((file) => file.id);
  for (const file of answered.keys()) expect(listed).toContain(file);
  for (const file of listed) {
    const bytes = await bytesOf(portal.url, file);
    expect(sent.get(file)?.equals(bytes)).toBe(true);
  }
  await cleanUp();
  expect(await storedKeys()).toEqual(await knownKeys());
  expect(await leftInTemp()).toEqual([]);
}

test(`after ${String(CUTS)} connections cut at random points no half file is listed and each can be sent again`, async () => {
  const sent = new Map<string, Buffer>();
  for (let count = 0; count < CUTS; count += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const [file, bytes] = [await announced(), await someFile()];
        sent.set(file, bytes);
        await sendAndCut(file, bytes, randomInt(bytes.length));
      }),
    );
  // What was cut at the very end may have arrived whole: it counts only when it did.
  await wait(500);
  await expectSound(new Map(), sent);
  for (const [file, bytes] of sent) expect((await sendContents(portal, anna, file, bytes)).status).toBe(200);
  await expectSound(sent, sent);
});

test('requests that are refused leave nothing behind either', async () => {
  const refused = [
    Buffer.from('testo'),
    Buffer.alloc(0),
    Buffer.alloc(25_000_000),
    (await photo()).subarray(0, 90),
  ];
  for (const bytes of refused)
    expect((await sendContents(portal, anna, await announced(), bytes)).status).toBe(422);
  const file = await announced();
  expect((await sendContents(portal, { token: 'x'.repeat(43) }, file, await someFile())).status).toBe(401);
  expect(await storedKeys()).toEqual(await knownKeys());
  await expectSound(new Map(), new Map());
});

test(`a server killed ${String(KILLS)} times in the middle of uploads loses none that it answered and keeps no half`, async () => {
  const [answered, sent] = [new Map<string, Buffer>(), new Map<string, Buffer>()];
  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const server = await folder.start({ OUTBOX_WORKER: 'off' });
    await server.ready;
    const uploads = Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (;;) {
          const [file, bytes] = [await announced(), await someFile()];
          sent.set(file, bytes);
          const answer = await sendContents(server, anna, file, bytes).catch(() => null);
          if (answer === null) {
            interrupted += 1;
            return;
          }
          if (answer.status === 200) answered.set(file, bytes);
        }
      }),
    );
    // On a busy machine the first answers take their time.
    const before = answered.size;
    for (let tries = 0; tries < 300 && answered.size === before; tries += 1) await wait(50);
    await wait(randomInt(600));
    await server.end('SIGKILL');
    await uploads;
  }
  expect(interrupted).toBeGreaterThan(0);
  expect(answered.size).toBeGreaterThan(0);
  await expectSound(answered, sent);
});
