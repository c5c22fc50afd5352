import { adminUser, customer, stranger, visitor, type Caller } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { signedInCustomer } from '../../support/sessions';
import { editorOf, idOf, randomSlug, words, type Fields } from './editor';

jest.setTimeout(60_000);

interface Item {
  slug: string;
  title: string;
  summary: string;
  publishedAt: string;
  featured: boolean;
  image: { file: string; alt: string } | null;
  unread: boolean;
}

interface List {
  items: Item[];
  page: number;
  pageSize: number;
  total: number;
}

let portal: Portal;
let editor: ReturnType<typeof editorOf>;
let anna: Caller;
let bruno: Caller;
const slugs: Record<string, string> = {};

async function publish(name: string, fields: Fields = {}): Promise<void> {
  const slug = randomSlug();
  idOf(await editor.createPublished({ title: name, slug, ...fields }));
  slugs[name] = slug;
}

// Seconds apart, as people publish.
async function spreadOut(): Promise<void> {
  for (const [n, slug] of Object.values(slugs).entries())
    for (const table of ['news_articles', 'news_publications'])
      await portal
        .db(table)
        .where({ slug })
        .update({ first_published_at: `2026-01-01T00:00:${String(n).padStart(2, '0')}.000Z` });
}

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  editor = editorOf((await adminUser(portal, 'caf-redattore')).call);
  anna = customer(portal, (await signedInCustomer(portal, 'registrato')).token);
  bruno = customer(portal, (await signedInCustomer(portal, 'registrato')).token);
  await publish('Vecchia');
  await publish('In evidenza', { featured: true });
  await publish('Per tutti', { public: true, summary: 'Il sommario' });
  await publish('Scaduta', { public: true, expiresAt: '2020-01-01T00:00:00.000Z' });
  await publish('Scadrà', { expiresAt: '2099-12-31T22:59:59.000Z' });
  await publish('Città e CAF: l’università', { body: words('Però costa il 100% e l_anno \\ barra') });
  await publish('Recente');
  await spreadOut();
});

afterAll(() => portal.stop());

const list = async (call: Caller, query = '', path = '/api/news') =>
  (await call<List>('GET', `${path}${query}`)).body;
const titles = ({ items }: List) => items.map(({ title }) => title);

test('customers find the news in evidence first, then the newest; what has expired is gone', async () => {
  const news = await list(anna);
  expect(titles(news)).toEqual([
    'In evidenza',
    'Recente',
    'Città e CAF: l’università',
    'Scadrà',
    'Per tutti',
    'Vecchia',
  ]);
  expect(news).toMatchObject({ page: 1, pageSize: 20, total: 6 });
  expect((await anna('GET', `/api/news/${slugs['Scaduta'] ?? ''}`)).status).toBe(404);
});

test('visitors find only what is marked for them, and nothing is unread to them', async () => {
  const news = await list(visitor(portal), '', '/api/public/news');
  expect(titles(news)).toEqual(['Per tutti']);
  expect(news.items[0]).toMatchObject({ unread: false, summary: 'Il sommario' });
  const statuses = [];
  for (const name of ['Recente', 'Scaduta', 'Per tutti'])
    statuses.push((await visitor(portal)('GET', `/api/public/news/${slugs[name] ?? ''}`)).status);
  expect(statuses).toEqual([404, 404, 200]);
});

test('a page beyond the last one is empty and still tells how many there are', async () => {
  expect(titles(await list(anna, '?page=2&pageSize=4'))).toEqual(['Per tutti', 'Vecchia']);
  expect(await list(anna, '?page=9999&pageSize=4')).toMatchObject({ items: [], page: 9999, total: 6 });
  for (const query of [
    '?page=0',
    '?page=-1',
    '?page=x',
    '?pageSize=0',
    '?pageSize=101',
    '?page=99999999',
    '?sort=title',
  ])
    expect((await anna('GET', `/api/news${query}`)).status).toBe(400);
});

test.each([
  ['universita', ['Città e CAF: l’università']],
  ['UNIVERSITÀ', ['Città e CAF: l’università']],
  ['citta caf', ['Città e CAF: l’università']],
  ['caf citta', ['Città e CAF: l’università']],
  ['l’università', ['Città e CAF: l’università']],
  ['univer', ['Città e CAF: l’università']],
  ['pero', ['Città e CAF: l’università']],
  ['sommario', ['Per tutti']],
  ['%', null],
  ['_', ['Città e CAF: l’università']],
  ['vecch_a', []],
  ['vec%ia', ['Vecchia']],
  ['100%', ['Città e CAF: l’università']],
  ["'; drop table news_articles; --", []],
  ['\\', null],
  ['scaduta', []],
  ['   ', null],
])('a search for «%s» finds what it should', async (search, expected) => {
  const found = await list(anna, `?search=${encodeURIComponent(search)}`);
  // Nothing but signs is no search at all.
  expect(titles(found)).toEqual(expected ?? titles(await list(anna)));
  expect(found.total).toBe(found.items.length);
});

test.each(['%00', 'a%0ab', 'x'.repeat(101), '%E2%80%AE'])('a search for «%s» is refused', async (search) => {
  expect((await anna('GET', `/api/news?search=${search}`)).status).toBe(400);
});

test('an item is unread until the customer has opened it, for that customer alone; opening it again changes nothing', async () => {
  const slug = slugs['Vecchia'] ?? '';
  const unread = async (call: Caller) => (await list(call)).items.find((item) => item.slug === slug)?.unread;
  expect([await unread(anna), await unread(bruno)]).toEqual([true, true]);
  const marks = await Promise.all([1, 2, 3].map(() => anna('POST', `/api/news/${slug}/reading`)));
  expect(marks.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect([await unread(anna), await unread(bruno)]).toEqual([false, true]);
  expect((await anna<Item>('GET', `/api/news/${slug}`)).body.unread).toBe(false);
  expect(await portal.db('news_readings').count('* as n')).toMatchObject([
    { n: expect.anything() as number },
  ]);
  expect(Number((await portal.db('news_readings').count('* as n'))[0]?.['n'])).toBe(1);
  const home = await anna<{ unreadNews: number }>('GET', '/api/me/home');
  expect(home.body.unreadNews).toBe(5);
});

test('what a customer cannot see cannot be marked as read', async () => {
  for (const slug of [slugs['Scaduta'] ?? '', 'non-esiste'])
    expect((await anna('POST', `/api/news/${slug}/reading`)).status).toBe(404);
  expect((await anna('POST', '/api/news/NON_VALIDO/reading')).status).toBe(400);
});

test('an article read before it was published again stays read', async () => {
  const slug = slugs['Recente'] ?? '';
  await anna('POST', `/api/news/${slug}/reading`);
  const row = await portal.db('news_articles').where({ slug }).first<{ document_id: string }>('document_id');
  await editor.publish(row?.document_id ?? '', { title: 'Recente' });
  expect((await anna<Item>('GET', `/api/news/${slug}`)).body.unread).toBe(false);
});

test('customers whose type has not the section are told why, and the home shows them no news', async () => {
  await portal.db('portal_sections').where({ key: 'news' }).update({ for_registrato: false });
  for (const [method, path] of [
    ['GET', '/api/news'],
    ['GET', `/api/news/${slugs['Recente'] ?? ''}`],
    ['POST', `/api/news/${slugs['Recente'] ?? ''}/reading`],
  ] as const) {
    const { status, body } = await anna<{ error: { name: string } }>(method, path);
    expect([status, body.error.name]).toEqual([403, 'section-closed']);
  }
  expect((await anna('GET', '/api/me/home')).body).toMatchObject({ news: [], unreadNews: 0 });
  await portal.db('portal_sections').where({ key: 'news' }).update({ for_registrato: true });
});

test('without a session, or without the site, there is no news', async () => {
  expect((await visitor(portal)('GET', '/api/news')).status).toBe(401);
  expect((await stranger(portal)('GET', '/api/news')).status).toBe(401);
  expect((await stranger(portal)('GET', '/api/public/news')).status).toBe(401);
});

test('an article’s rich text, end and visibility arrive as the editor wrote them', async () => {
  const body = [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Titolo' }] },
    { type: 'paragraph', children: [{ type: 'text', text: '<script>x</script>', bold: true }] },
  ];
  await publish('Ricca', { body, expiresAt: '2099-12-31T22:59:59.000Z' });
  const { body: shown } = await anna('GET', `/api/news/${slugs['Ricca'] ?? ''}`);
  expect(shown).toMatchObject({ body, expiresAt: '2099-12-31T22:59:59.000Z', attachments: [], image: null });
  expect(Object.keys(shown).sort()).toEqual(
    [
      'attachments',
      'body',
      'expiresAt',
      'featured',
      'image',
      'publishedAt',
      'slug',
      'summary',
      'title',
      'unread',
    ].sort(),
  );
});
