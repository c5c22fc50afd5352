import { readFileSync } from 'node:fs';
import http, { type IncomingMessage } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type * as Announce from '../../src/api/uploads/services/announce';
import type * as Keep from '../../src/api/uploads/services/keep';
import type { CustomerCaller } from '../../src/http/callers';
import { pdf } from '../adapters/inspection/files';
import { newOperator } from '../api/customers/caf';
import { serverFolder, type ServerFolder, type ServerProcess } from '../outbox/server-process';
import { freePort } from '../support/free-port';
import {
  customerOfOffice,
  officeWithUploads,
  openedBy,
  seenBy,
  serviceOf,
  type OfficeCustomer,
} from '../support/pratiche';
import { startPortal, type Portal } from '../support/portal';
import { startSite, type Site } from '../support/whole-portal';

jest.setTimeout(240_000);

const PEOPLE = 20;
const UPLOAD_BYTES = 10_000_000;
const ZIP_FILES = 15;
const ZIP_FILE_BYTES = 20_000_000;
const MOST_RESIDENT = 900 * 1024 * 1024;

let portal: Portal;
let folder: ServerFolder;
let server: ServerProcess;
let site: Site;

beforeAll(async () => {
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  portal = await startPortal({ OUTBOX_WORKER: 'off', PUBLIC_URL: address }, { admin: true });
  folder = await serverFolder(path.resolve(__dirname, '../../dist'));
  server = await folder.start({ OUTBOX_WORKER: 'off' });
  await server.ready;
  site = await startSite(server.url, port);
}, 120_000);
afterAll(async () => {
  await site.stop();
  await server.end('SIGTERM');
  await portal.stop();
  await folder.remove();
}, 30_000);

async function paper(bytes: number): Promise<Buffer> {
  const small = await pdf();
  return Buffer.concat([small, Buffer.alloc(bytes - small.length, ' ')]);
}

/** A pratica whose ZIP holds 300 MB. */
async function largePratica(who: OfficeCustomer, service: string): Promise<string> {
  const { announceFile } = portal.module<typeof Announce>('src/api/uploads/services/announce');
  const { keepFile } = portal.module<typeof Keep>('src/api/uploads/services/keep');
  const id = await openedBy(who.call, service);
  const entry = (await seenBy(who.call, id)).entries[0]?.id ?? '';
  const caller: CustomerCaller = {
    ...{ id: who.id, documentId: who.documentId, codiceFiscale: who.codiceFiscale, type: 'registrato' },
    ...{ sessionId: 0, sectionOpen: true },
  };
  const bytes = await paper(ZIP_FILE_BYTES);
  for (let count = 0; count < ZIP_FILES; count += 1) {
    const { id: file } = await announceFile(portal.strapi, caller, id, { entry, name: 'x.pdf', size: null });
    const [row] = await portal.db('uploaded_documents').where({ document_id: file }).pluck<number[]>('id');
    await keepFile(portal.strapi, caller, id, row ?? 0, { kind: 'pdf', bytes });
  }
  return id;
}

/** Reads an answer at a kilobyte a second until told to stop. @returns how much was read */
function readSlowly(response: IncomingMessage, stop: AbortSignal): { read: number } {
  const told = { read: 0 };
  const timer = setInterval(() => {
    const chunk = response.read(1000) as Buffer | null;
    told.read += chunk?.length ?? 0;
  }, 1000);
  stop.addEventListener('abort', () => {
    clearInterval(timer);
    response.destroy();
  });
  response.on('error', () => undefined);
  return told;
}

function get(url: string, headers: http.OutgoingHttpHeaders): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    http.get(url, { agent: false, headers }, resolve).once('error', reject);
  });
}

function residentBytes(pid: number): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

/** Looks at the memory of both processes and at the news page until told to stop. */
async function watch(stop: AbortSignal) {
  const seen = { peak: 0, slowest: 0, pages: 0 };
  while (!stop.aborted) {
    const before = performance.now();
    const answer = await fetch(`${site.address}/news`);
    await answer.text();
    if (answer.status !== 200) throw new Error(`the news page answered ${String(answer.status)}`);
    seen.slowest = Math.max(seen.slowest, performance.now() - before);
    seen.pages += 1;
    seen.peak = Math.max(seen.peak, residentBytes(server.pid) + residentBytes(site.pid));
    await wait(100);
  }
  return seen;
}

test('20 customers who upload 200 MB and 20 operators who read 300 MB slowly fit into 900 MB, and the news page answers', async () => {
  const zona = await officeWithUploads(portal);
  const service = await serviceOf(portal);
  const large = await largePratica(await customerOfOffice(portal, zona), service);
  const { token } = await newOperator(portal, { zone: [zona] });
  const senders = await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const who = await customerOfOffice(portal, zona);
      const id = await openedBy(who.call, service);
      return { who, id, entry: (await seenBy(who.call, id)).entries[0]?.id ?? '' };
    }),
  );
  const stop = new AbortController();
  const quiet = residentBytes(server.pid) + residentBytes(site.pid);
  const watching = watch(stop.signal);
  const readers = await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const headers = { authorization: `Bearer ${token}` };
      const response = await get(`${server.url}/backoffice/pratiche/${large}/archive`, headers);
      if (response.statusCode !== 200) throw new Error(`the ZIP answered ${String(response.statusCode)}`);
      return readSlowly(response, stop.signal);
    }),
  );
  const body = new Uint8Array(await paper(UPLOAD_BYTES));
  const began = performance.now();
  const statuses = await Promise.all(
    senders.map(async ({ who, id, entry }) => {
      const told = { entry, name: 'cu.pdf', size: body.length };
      const announced = await who.call<{ id: string }>('POST', `/api/pratiche/${id}/files`, told);
      const answer = await fetch(`${site.address}/documenti/${id}/invio/${announced.body.id}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          cookie: `__Host-portale=${who.token}`,
          origin: site.address,
        },
        body,
      });
      await answer.text();
      return answer.status;
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await wait(2000);
  stop.abort();
  const { peak, slowest, pages } = await watching;
  const megabytes = (bytes: number) => String(Math.round(bytes / 1024 / 1024));
  process.stderr.write(
    `memory of both processes: ${megabytes(quiet)} MB quiet, ${megabytes(peak)} MB at most; ` +
      `200 MB in ${seconds.toFixed(1)} s; ${String(pages)} news pages, the slowest ${slowest.toFixed(0)} ms\n`,
  );
  expect(statuses).toEqual(Array.from({ length: PEOPLE }, () => 200));
  expect(readers.every(({ read }) => read > 0)).toBe(true);
  expect(peak).toBeLessThan(MOST_RESIDENT);
});
