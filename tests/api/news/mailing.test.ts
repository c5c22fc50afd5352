import { adminUser, visitor } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { insertCustomer, outboxRows, until, untilIdle } from '../../outbox/queueing';
import type * as Worker from '../../../src/api/messages/services/worker';
import { article, editorOf, idOf, mailsOf, randomSlug } from './editor';

jest.setTimeout(60_000);

let portal: Portal;
let editor: ReturnType<typeof editorOf>;
const people: Record<string, { id: number; email: string }> = {};

async function customer(nome: string, columns: Record<string, unknown> = {}): Promise<void> {
  const email = `${nome.toLowerCase()}@posta.test`;
  const { id } = await insertCustomer(portal, { nome, email, ...columns });
  people[nome] = { id, email };
}

const idsOf = (...names: string[]) => names.map((name) => people[name]?.id).sort();
const addressees = async (article: string) =>
  (await mailsOf(portal, article)).map(({ customer_id }) => customer_id).sort();
const stateOf = async (article: string, name: string) =>
  (await mailsOf(portal, article)).find(({ customer_id }) => customer_id === people[name]?.id);

// The worker is started only where a test is about delivery: the others look at what is queued.
async function deliverAll(): Promise<void> {
  const { startOutboxWorker } = portal.module<typeof Worker>('src/api/messages/services/worker');
  const worker = startOutboxWorker(portal.strapi);
  await untilIdle(portal);
  await worker.stop();
}

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  editor = editorOf((await adminUser(portal, 'caf-redattore')).call);
  await customer('Registrata');
  await customer('Anonima', { customer_type: 'anonimo' });
  await customer('Stanca', { news_by_email: false });
  await customer('Bloccata', { blocked: true });
  await customer('Senzaposta', { email: null });
});

afterAll(() => portal.stop());

beforeEach(async () => {
  await portal
    .db('portal_sections')
    .where({ key: 'news' })
    .update({ for_anonimo: true, for_registrato: true });
  await portal.db('outbox_messages').delete();
});

test('the emails of a news item go once for ever, however often it is edited, taken back and published again', async () => {
  const fields = article({ emailToCustomers: true });
  const id = idOf(await editor.create(fields));
  expect(await addressees(id)).toEqual([]);
  await editor.publish(id);
  expect(await addressees(id)).toEqual(idsOf('Registrata', 'Anonima'));
  await editor.publish(id);
  await editor.update(id, { ...fields, title: 'Corretta' });
  await editor.publish(id);
  await editor.unpublish(id);
  await editor.publish(id);
  await editor.update(id, { ...fields, emailToCustomers: false });
  await editor.publish(id);
  await editor.update(id, fields);
  await editor.publish(id);
  await customer('Nuova');
  await editor.publish(id);
  expect(await mailsOf(portal, id)).toHaveLength(2);
  await portal.db('up_users').where({ id: people['Nuova']?.id }).delete();
});

test('published twice at the same instant, the emails are queued once', async () => {
  const id = idOf(await editor.create({ emailToCustomers: true }));
  await Promise.all(Array.from({ length: 6 }, () => editor.publish(id)));
  expect(await addressees(id)).toEqual(idsOf('Registrata', 'Anonima'));
});

test('many articles published at once send the emails of each', async () => {
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.push(idOf(await editor.create({ emailToCustomers: n !== 1 })));
  await editor.publishMany(ids);
  expect(await Promise.all(ids.map(async (id) => (await mailsOf(portal, id)).length))).toEqual([2, 0, 2]);
});

test('a news item without the choice sends nothing; chosen later, it sends at the next publication', async () => {
  const fields = article();
  const id = idOf(await editor.createPublished(fields));
  expect(await mailsOf(portal, id)).toEqual([]);
  await editor.publish(id, { ...fields, emailToCustomers: true });
  expect(await mailsOf(portal, id)).toHaveLength(2);
});

test('customers who do not have the section get no email', async () => {
  await portal.db('portal_sections').where({ key: 'news' }).update({ for_anonimo: false });
  const first = idOf(await editor.createPublished({ emailToCustomers: true }));
  expect(await addressees(first)).toEqual(idsOf('Registrata'));
  await portal
    .db('portal_sections')
    .where({ key: 'news' })
    .update({ for_anonimo: true, for_registrato: false });
  const second = idOf(await editor.createPublished({ emailToCustomers: true }));
  expect(await addressees(second)).toEqual(idsOf('Anonima'));
});

test('the email says what the site says, leads there, and can be opted out of with one click', async () => {
  const slug = randomSlug();
  const id = idOf(
    await editor.createPublished({
      slug,
      title: 'Orari <b>estivi</b>',
      summary: 'Da *lunedì*',
      emailToCustomers: true,
    }),
  );
  await deliverAll();
  const mail = await portal.inbox.waitFor(({ to }) => to.includes('registrata@posta.test'));
  expect(mail.subject).toBe('Orari <b>estivi</b>');
  expect(mail.text).toContain('Ciao Registrata,');
  expect(mail.text).toContain('Da *lunedì*');
  expect(mail.text.split('\n')).toContain(`http://portale.test/news/${slug}`);
  expect(mail.html).toContain('Orari &lt;b&gt;estivi&lt;/b&gt;');

  const list = mail.headers.get('list') as {
    unsubscribe: { url: string };
    'unsubscribe-post': { name: string };
  };
  const address = new URL(list.unsubscribe.url);
  expect(`${address.origin}${address.pathname}`).toBe('http://portale.test/disiscrizione');
  expect(list['unsubscribe-post'].name).toBe('List-Unsubscribe=One-Click');
  expect(mail.text).toContain(address.href);
  expect((await stateOf(id, 'Registrata'))?.state).toBe('sent');

  const token = address.searchParams.get('t');
  const off = await visitor(portal)('POST', '/api/unsubscriptions/news', { token });
  expect(off.status).toBe(200);
  const next = idOf(await editor.createPublished({ emailToCustomers: true }));
  expect(await addressees(next)).toEqual(idsOf('Anonima'));
  await portal.db('up_users').where({ id: people['Registrata']?.id }).update({ news_by_email: true });
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['opted out', { news_by_email: false }, {}],
  ['was blocked', { blocked: true }, {}],
  ['lost the section', {}, { for_anonimo: false }],
])('who %s between the publication and the delivery gets nothing', async (_what, change, section) => {
  const id = idOf(await editor.createPublished({ emailToCustomers: true }));
  const before = portal.inbox.messages.length;
  await portal
    .db('up_users')
    .where({ id: people['Anonima']?.id })
    .update({ news_by_email: true, ...change });
  await portal
    .db('portal_sections')
    .where({ key: 'news' })
    .update({ for_anonimo: true, ...section });
  await deliverAll();
  await portal
    .db('up_users')
    .where({ id: people['Anonima']?.id })
    .update({ news_by_email: true, blocked: false });
  expect(await stateOf(id, 'Anonima')).toMatchObject({
    state: 'switched-off',
    last_error: 'Il cliente non riceve più le notizie per email',
  });
  expect(portal.inbox.messages.slice(before).map(({ to }) => to)).toEqual([['registrata@posta.test']]);
});

test.each<[string, (id: string) => Promise<unknown>]>([
  ['taken back', (id) => editor.unpublish(id)],
  ['deleted', (id) => editor.remove(id)],
  [
    'over',
    (id) =>
      portal
        .db('news_articles')
        .where({ document_id: id })
        .update({ expires_at: new Date(0) }),
  ],
])('the emails of a news item that is %s before they are delivered stay unsent', async (_what, end) => {
  const id = idOf(await editor.createPublished({ emailToCustomers: true }));
  const before = portal.inbox.messages.length;
  await end(id);
  await deliverAll();
  expect(await stateOf(id, 'Registrata')).toMatchObject({
    state: 'switched-off',
    last_error: 'Quello di cui parla non è più pubblicato',
  });
  expect(portal.inbox.messages).toHaveLength(before);
});

test('a title that is corrected before the delivery is delivered corrected', async () => {
  const fields = article({ title: 'Con un erore', emailToCustomers: true });
  const id = idOf(await editor.createPublished(fields));
  await editor.publish(id, { ...fields, title: 'Senza errori' });
  await deliverAll();
  expect(portal.inbox.messages.some(({ subject }) => subject === 'Con un erore')).toBe(false);
  expect(portal.inbox.messages.filter(({ subject }) => subject === 'Senza errori')).toHaveLength(2);
});

test('publishing to twenty thousand customers is a matter of moments, and goes on while people sign in', async () => {
  await seedCustomers(20_000);
  const start = performance.now();
  const id = idOf(await editor.createPublished({ emailToCustomers: true }));
  const seconds = (performance.now() - start) / 1000;
  expect(await mailsOf(portal, id)).toHaveLength(20_002);
  expect(seconds).toBeLessThan(10);
  const ids = (await outboxRows(portal)).map(({ document_id }) => document_id);
  expect(new Set(ids).size).toBe(20_002);
  expect(ids.every((documentId) => /^[a-z0-9]{24,32}$/.test(documentId))).toBe(true);
  await until(() => true);
});

async function seedCustomers(number: number): Promise<void> {
  for (let start = 0; start < number; start += 1000)
    await portal.db.batchInsert(
      'up_users',
      Array.from({ length: 1000 }, (_, n) => ({
        document_id: `seed${String(start + n).padStart(20, '0')}`,
        codice_fiscale: `SEED${String(start + n)}`,
        username: `SEED${String(start + n)}`,
        cognome: 'Bianchi',
        nome: 'Lia',
        email: `seed${String(start + n)}@posta.test`,
        customer_type: 'registrato',
        news_by_email: true,
        blocked: false,
      })),
      500,
    );
}
