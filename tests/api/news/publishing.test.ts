import { adminUser, bearer, stranger, visitor } from '../../support/callers';
import { startPortal, type Portal } from '../../support/portal';
import { article, editorOf, idOf, randomSlug, words } from './editor';

jest.setTimeout(60_000);

interface Item {
  slug: string;
  title: string;
  publishedAt: string;
}

let portal: Portal;
let editor: ReturnType<typeof editorOf>;
let root: ReturnType<typeof editorOf>;

beforeAll(async () => {
  portal = await startPortal({ OUTBOX_WORKER: 'off' });
  editor = editorOf((await adminUser(portal, 'caf-redattore')).call);
  root = editorOf((await adminUser(portal, 'strapi-super-admin')).call);
});

afterAll(() => portal.stop());

const shown = async (slug: string) =>
  (await visitor(portal)<Item & { body: unknown }>('GET', `/api/public/news/${slug}`)).body;
const statusOf = async (slug: string) => (await visitor(portal)('GET', `/api/public/news/${slug}`)).status;

test('an article that an editor publishes is on the site, and its draft was not', async () => {
  const slug = randomSlug();
  const id = idOf(await editor.create({ slug, public: true }));
  expect(await statusOf(slug)).toBe(404);
  expect((await editor.publish(id)).status).toBe(200);
  expect(await shown(slug)).toMatchObject({ title: 'Una notizia', body: words('Il testo.') });
});

test('what an editor changes after publishing is not on the site before it is published again', async () => {
  const slug = randomSlug();
  const id = idOf(await editor.createPublished({ slug, public: true, title: 'Prima' }));
  expect(
    (await editor.update(id, article({ slug, public: true, title: 'Segreto', body: words('segreto') })))
      .status,
  ).toBe(200);
  expect(JSON.stringify(await shown(slug))).not.toMatch(/segreto/i);
  const found = await visitor(portal)<{ total: number }>('GET', '/api/public/news?search=segreto');
  expect(found.body.total).toBe(0);
  await editor.publish(id);
  expect((await shown(slug)).title).toBe('Segreto');
});

test('the day of an article is that of its first publication, whatever happens to it afterwards', async () => {
  const slug = randomSlug();
  const id = idOf(await root.createPublished({ slug, public: true }));
  const { publishedAt } = await shown(slug);
  // Strapi's super admin sees the columns that the portal keeps, and could send them along.
  const kept = { firstPublishedAt: '1999-01-01T00:00:00.000Z', searchText: 'falso' };
  await root.update(id, article({ slug, public: true, ...kept }));
  await root.publish(id);
  expect((await shown(slug)).publishedAt).toBe(publishedAt);
  await root.unpublish(id);
  expect(await statusOf(slug)).toBe(404);
  await root.publish(id);
  await root.update(id, { title: 'Scartato' });
  await root.discard(id);
  await root.unpublish(id);
  await root.publish(id);
  expect((await shown(slug)).publishedAt).toBe(publishedAt);
});

test('a copy of an article is a new one, with a day of its own and no trace of the first one’s readers', async () => {
  const [slug, copySlug] = [randomSlug(), randomSlug()];
  const id = idOf(await editor.createPublished({ slug, public: true, emailToCustomers: true }));
  await portal
    .db('news_publications')
    .where({ slug })
    .update({ first_published_at: '2001-01-01T00:00:00.000Z' });
  const copy = idOf(await editor.clone(id, article({ slug: copySlug, public: true })));
  await editor.publish(copy);
  expect((await shown(copySlug)).publishedAt > '2002').toBe(true);
});

test.each([
  ['publish', (ids: string[]) => editor.publishMany(ids)],
  [
    'publish by Strapi’s own document service',
    async (ids: string[]) => {
      for (const documentId of ids)
        await portal.strapi.documents('api::news.article').publish({ documentId });
      return { status: 200 };
    },
  ],
])('several articles at once are followed like one: %s', async (_how, publish) => {
  const slugs = [randomSlug(), randomSlug(), randomSlug()];
  const ids = [];
  for (const slug of slugs)
    ids.push(idOf(await editor.create({ slug, public: true, title: `Tante ${slug}` })));
  expect((await publish(ids)).status).toBe(200);
  for (const slug of slugs) expect((await shown(slug)).title).toBe(`Tante ${slug}`);
  expect(await portal.db('news_publications').whereIn('slug', slugs)).toHaveLength(3);
});

test('an article created as published by Strapi’s own document service is followed as well', async () => {
  const slug = randomSlug();
  await portal.strapi
    .documents('api::news.article')
    .create({ data: article({ slug, public: true }) as never, status: 'published' });
  expect((await shown(slug)).publishedAt).toMatch(/Z$/);
  expect(await portal.db('news_publications').where({ slug })).toHaveLength(1);
});

test('two editors who publish the same article at the same instant publish it once', async () => {
  const slug = randomSlug();
  const id = idOf(await editor.create({ slug, public: true }));
  await Promise.all(Array.from({ length: 6 }, () => editor.publish(id)));
  const rows = await portal.db('news_articles').where({ document_id: id }).whereNotNull('published_at');
  expect(rows).toHaveLength(1);
});

test('the address of a published article stays, so that the links in emails keep working', async () => {
  const slug = randomSlug();
  const id = idOf(await editor.createPublished({ slug, public: true }));
  for (const change of [editor.update, editor.publish]) {
    const { status, body } = await change(id, article({ slug: randomSlug(), title: 'Nuovo titolo' }));
    expect([status, body.error?.message]).toEqual([
      400,
      expect.stringMatching(/^La notizia è già stata pubblicata/),
    ]);
  }
  await editor.unpublish(id);
  expect((await editor.update(id, article({ slug: randomSlug() }))).status).toBe(400);
  expect((await editor.update(id, { title: 'Nuovo titolo' })).status).toBe(200);
  expect((await editor.publish(id)).status).toBe(200);
  expect((await shown(slug)).title).toBe('Nuovo titolo');
});

test('two articles never share an address, not even when both are published at the same instant', async () => {
  const slug = randomSlug();
  const ids = [
    idOf(await editor.create({ slug, public: true })),
    idOf(await editor.create({ slug, public: true })),
  ];
  const answers = await Promise.all(ids.map((id) => editor.publish(id)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  const later = await editor.createPublished({ slug });
  expect([later.status, later.body.error?.message]).toEqual([
    400,
    expect.stringMatching(/già questo indirizzo/),
  ]);
  expect(await portal.db('news_articles').where({ slug }).whereNotNull('published_at')).toHaveLength(1);
});

test.each([
  ['capital letters', { slug: 'Titolo' }],
  ['dots and slashes', { slug: '../segreto' }],
  ['a title of two lines', { title: 'Uno\ndue' }],
  ['a NUL byte in the title', { title: 'Uno\u0000' }],
  ['a NUL byte in the text', { body: words('a\u0000b') }],
  ['a text that runs backwards', { summary: 'a\u202eb' }],
])('%s are refused with an Italian reason, and nothing is written', async (_what, fields) => {
  const before = await portal.db('news_articles').count('* as n');
  const { status, body } = await editor.create(fields);
  expect(status).toBe(400);
  expect(body.error?.message).toMatch(/(ammessi|riga|trattini)\.$/);
  expect(await portal.db('news_articles').count('* as n')).toEqual(before);
});

test('when what follows from publishing fails, the article is not published either', async () => {
  const slug = randomSlug();
  const id = idOf(await editor.create({ slug, public: true, emailToCustomers: true }));
  const log = jest.spyOn(portal.strapi.log, 'error').mockReturnValue(portal.strapi.log);
  await portal.db.schema.renameTable('outbox_messages', 'outbox_away');
  expect((await editor.publish(id)).status).toBe(500);
  await portal.db.schema.renameTable('outbox_away', 'outbox_messages');
  log.mockRestore();
  expect(await statusOf(slug)).toBe(404);
  expect(await portal.db('news_publications').where({ slug })).toEqual([]);
  expect((await editor.publish(id)).status).toBe(200);
  expect(await statusOf(slug)).toBe(200);
});

test('a deleted article is gone from the site, and its address is free again', async () => {
  const slug = randomSlug();
  const id = idOf(await editor.createPublished({ slug, public: true }));
  expect((await editor.remove(id)).status).toBe(200);
  expect(await statusOf(slug)).toBe(404);
  const again = idOf(await editor.createPublished({ slug, public: true, title: 'Di nuovo' }));
  expect((await shown(slug)).title).toBe('Di nuovo');
  expect((await editor.removeMany([again])).status).toBe(200);
  expect(await portal.db('news_publications').where({ slug })).toEqual([]);
});

test('drafts are nowhere to be had, whatever is asked of Strapi’s own addresses', async () => {
  const slug = randomSlug();
  const id = idOf(await editor.create({ slug, public: true, title: 'Bozza segretissima' }));
  const paths = [
    ...['/api/articles', `/api/articles/${id}`, '/api/articles?status=draft', '/api/news/articles'],
    ...[`/api/public/news/${slug}?status=draft`, '/api/public/news?status=draft', `/api/public/news/${slug}`],
    ...['/api/public/news?search=segretissima', `/content-manager/collection-types/api::news.article/${id}`],
    ...['/content-manager/collection-types/api::news.article?status=draft', '/uploads', '/uploads/'],
  ];
  for (const path of paths)
    for (const call of [stranger(portal), visitor(portal), bearer(portal, 'x'.repeat(43))]) {
      const { body } = await call('GET', path);
      expect(JSON.stringify(body)).not.toMatch(/segretissima/);
    }
});
