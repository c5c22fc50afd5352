import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { loadDemoData } from '../../src/cli/demo/load';
import { ADMIN_PASSWORD, ADMIN_USERS } from '../../src/cli/demo/data/admin-users';
import { CUSTOMER_PASSWORD, DEMO_CUSTOMERS } from '../../src/cli/demo/data/customers';
import { ARTICLES } from '../../src/cli/demo/data/news';
import { checkCodiceFiscale } from '../../src/domain/codice-fiscale/check';
import { passwordProblem } from '../../src/domain/passwords/check';
import { bearer, customer, stranger, visitor } from '../support/callers';
import { startPortal, type Portal } from '../support/portal';
import { filesSeenBy } from '../support/pratiche';
import { demandBuild } from './program';

let folder: string;
let portal: Portal;

const load = () =>
  portal.module<{ loadDemoData: typeof loadDemoData }>('src/cli/demo/load.js').loadDemoData(portal.strapi);

beforeAll(async () => {
  demandBuild();
  folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-demo-'));
  await mkdir(path.join(folder, 'uploads'));
  portal = await startPortal({ PUBLIC_FOLDER: folder }, { admin: true });
  await load();
}, 180_000);

afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

async function rowsOf(table: string): Promise<number> {
  const [row] = await portal.db(table).count<{ rows: number }[]>({ rows: '*' });
  return Number(row?.rows);
}

interface Listed {
  items: { slug: string; publishedAt: string }[];
  total: number;
}

test('the people of the demo have valid codici fiscali of their own, and a password that the portal accepts', () => {
  const codes = DEMO_CUSTOMERS.map(({ codiceFiscale }) => codiceFiscale);
  expect(codes.filter((code) => !checkCodiceFiscale(code).ok)).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  const problems = DEMO_CUSTOMERS.map((customer) =>
    passwordProblem(CUSTOMER_PASSWORD, { ...customer, cafName: 'CAF Esempio' }),
  );
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});

test('every customer who is not waiting for a password or suspended signs in with the password that is printed', async () => {
  const call = visitor(portal);
  const answers = new Map<string, Set<number>>();
  for (const { codiceFiscale, state } of DEMO_CUSTOMERS) {
    const body = { codiceFiscale, password: CUSTOMER_PASSWORD, device: '' };
    const { status } = await call('POST', '/api/sessions', body);
    answers.set(state, (answers.get(state) ?? new Set()).add(status));
  }
  expect(Object.fromEntries([...answers].map(([state, statuses]) => [state, [...statuses]]))).toEqual({
    'in-use': [201],
    'without-email': [201],
    'waiting-for-link': [401],
    'waiting-for-letter': [401],
    blocked: [403],
  });
});

test('the people of the CAF sign in, and each operator sees the customers that the demo says', async () => {
  const seen: Record<string, number> = {};
  for (const { email, role } of ADMIN_USERS) {
    const signIn = await stranger(portal)<{ data: { token: string } }>('POST', '/admin/login', {
      email,
      password: ADMIN_PASSWORD,
    });
    expect([email, signIn.status]).toEqual([email, 200]);
    if (role !== 'caf-operatore') continue;
    const call = bearer(portal, signIn.body.data.token);
    const found = await call<{ total: number }>('POST', '/backoffice/customers/search', {
      page: 1,
      pageSize: 10,
    });
    seen[email] = found.body.total;
  }
  const count = (...zone: (string | null)[]) =>
    DEMO_CUSTOMERS.filter(({ zona }) => zone.includes(zona)).length;
  expect(seen).toEqual({
    'operatore.prati@caf-esempio.example': count('Roma Prati'),
    'operatore.milano@caf-esempio.example': count('Milano Loreto', 'Milano Lorenteggio', null),
    'operatore.tutte@caf-esempio.example': DEMO_CUSTOMERS.length,
  });
});

test('visitors read the news for everybody, with the days on which they were published, and nobody a draft', async () => {
  const call = visitor(portal);
  const { body } = await call<Listed>('GET', '/api/public/news?page=1&pageSize=20');
  const open = ARTICLES.filter((article) => article.public === true);
  expect(body.items.map(({ slug }) => slug).toSorted()).toEqual(open.map(({ slug }) => slug).toSorted());
  const days = body.items.map(({ publishedAt }) => publishedAt.slice(0, 10));
  expect(new Set(days).size).toBe(open.length);
  for (const { slug } of ARTICLES.filter(({ daysAgo }) => daysAgo === null))
    expect((await call('GET', `/api/public/news/${slug}`)).status).toBe(404);
});

test('the CAF has its name, its logo and its privacy notice', async () => {
  const { body } = await visitor(portal)<{
    name: string;
    logo: { file: string } | null;
    privacyNotice: unknown[];
  }>('GET', '/api/portal');
  expect(body.name).toBe('CAF Esempio');
  expect(body.privacyNotice.length).toBeGreaterThan(5);
  const logo = await fetch(`${portal.url}/uploads/${body.logo?.file ?? ''}`);
  expect([logo.status, logo.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('loading writes to nobody but who is waiting for a password', async () => {
  const events = await portal.db('outbox_messages').distinct<{ event: string }[]>('event');
  expect(events).toEqual([{ event: 'credentials-created-by-operator' }]);
});

test('customers and operators find pratiche with papers in every state, and the files open', async () => {
  expect(new Set(await portal.db('checklist_entries').pluck('state'))).toEqual(
    new Set(['missing', 'uploaded', 'accepted', 'to-redo']),
  );
  expect(new Set(await portal.db('pratiche').pluck('upload_state'))).toEqual(
    new Set(['open', 'finished', 'reopen-asked']),
  );
  const rinaldi = DEMO_CUSTOMERS.find(({ cognome }) => cognome === 'Rinaldi');
  const signIn = await visitor(portal)<{ token: string }>('POST', '/api/sessions', {
    ...{ codiceFiscale: rinaldi?.codiceFiscale, password: CUSTOMER_PASSWORD, device: '' },
  });
  const call = customer(portal, signIn.body.token);
  const { body } = await call<{ items: { id: string; unreadMessages: number; year: number }[] }>(
    'GET',
    '/api/pratiche',
  );
  expect(body.items.map(({ year, unreadMessages }) => [year, unreadMessages])).toEqual([
    // Opened by booking an ISEE.
    [2026, 0],
    [2026, 1],
    [2025, 0],
  ]);
  const { files } = await filesSeenBy(call, body.items[1]?.id ?? '');
  const kinds = await Promise.all(
    files.map(async ({ id }) => (await call('GET', `/api/files/${id}/contents`)).headers.get('content-type')),
  );
  expect(kinds).toEqual(['application/pdf', 'application/pdf', 'image/png', 'image/png']);
});

test('offices can be booked, and customers and guests are expected there', async () => {
  const rinaldi = DEMO_CUSTOMERS.find(({ cognome }) => cognome === 'Rinaldi');
  const signIn = await visitor(portal)<{ token: string }>('POST', '/api/sessions', {
    ...{ codiceFiscale: rinaldi?.codiceFiscale, password: CUSTOMER_PASSWORD, device: '' },
  });
  const call = customer(portal, signIn.body.token);
  const { body } = await call<{ coming: { service: { name: string } }[] }>('GET', '/api/appointments');
  expect(body.coming.map(({ service }) => service.name).sort()).toEqual(['ISEE', 'Modello 730']);
  const provinces = await call<{ provinces: string[]; mine: unknown }>('GET', '/api/booking/provinces');
  expect(provinces.body.provinces).toContain('RM');
  expect(provinces.body.mine).not.toBeNull();
  expect(await portal.db('appointments').whereNull('customer_id')).not.toEqual([]);
});

test('customers find documents in their archive and communications to read, and both open', async () => {
  const rinaldi = DEMO_CUSTOMERS.find(({ cognome }) => cognome === 'Rinaldi');
  const signIn = await visitor(portal)<{ token: string }>('POST', '/api/sessions', {
    ...{ codiceFiscale: rinaldi?.codiceFiscale, password: CUSTOMER_PASSWORD, device: '' },
  });
  const call = customer(portal, signIn.body.token);
  const { body: home } = await call('GET', '/api/me/home');
  expect(home).toMatchObject({ newDocuments: 2, customer: { unreadCommunications: 1 } });
  const { body: archive } = await call<{ items: { id: string; title: string }[]; total: number }>(
    'GET',
    '/api/archive',
  );
  expect([archive.total, archive.items[0]?.title]).toEqual([6, 'F24 del secondo acconto']);
  const contents = `/api/archive/documents/${archive.items[1]?.id ?? ''}/versions/2`;
  expect((await call('GET', contents)).headers.get('content-type')).toBe('application/pdf');
});

test('operators find two conflicts to decide', async () => {
  expect(await portal.db('customer_conflicts').where({ state: 'open' }).pluck('requests')).toEqual([1, 1]);
});

test('loading again adds nothing', async () => {
  const tables = [
    'up_users',
    'admin_users',
    'zone',
    'news_articles',
    'files',
    'audit_events',
    'outbox_messages',
    'uploaded_documents',
  ];
  const before = await Promise.all(tables.map(rowsOf));
  await load();
  expect(await Promise.all(tables.map(rowsOf))).toEqual(before);
});
