import type { Core } from '@strapi/strapi';
import { after } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import { ARTICLES, PAPERS, type DemoArticle } from '../data/news';
import type { DemoLoader } from '../load';
import { office } from '../pictures/office';
import { papersList } from '../pictures/papers-list';
import { addToLibrary } from './media';

const UID = 'api::news.article';
const DAY = 24 * 60 * 60 * 1000;

async function filesOf(strapi: Core.Strapi) {
  const picture = {
    name: 'ufficio-del-caf.png',
    type: 'image/png',
    alternativeText: 'Un ufficio del CAF con l’insegna blu, al mattino',
    bytes: office(),
  } as const;
  const list = {
    name: 'documenti-per-il-730.pdf',
    type: 'application/pdf',
    bytes: await papersList('730: i documenti da portare', PAPERS),
  } as const;
  return { image: await addToLibrary(strapi, picture), attachments: [await addToLibrary(strapi, list)] };
}

async function write(strapi: Core.Strapi, db: Knex, article: DemoArticle, now: string): Promise<void> {
  const { slug, title, summary, body, daysAgo, expiredDaysAgo, withFiles = false } = article;
  const { documentId } = await strapi.documents(UID).create({
    data: {
      ...{ slug, title, summary, body: [...body] },
      ...{ featured: article.featured ?? false, public: article.public ?? false, emailToCustomers: false },
      ...(expiredDaysAgo !== undefined && { expiresAt: after(now, -expiredDaysAgo * DAY) }),
      ...(withFiles && (await filesOf(strapi))),
    },
  });
  if (daysAgo === null) return;
  // Publishing keeps the first day that is noted already.
  const first_published_at = after(now, -daysAgo * DAY);
  await insertRow(db, 'news_publications', {
    ...{ article_document_id: documentId, slug, first_published_at, mailed_at: null },
  });
  await strapi.documents(UID).publish({ documentId });
}

/** News of the past weeks; none of them goes out by email. */
export const news: DemoLoader = {
  name: 'news',
  async load(strapi, db, now) {
    for (const article of ARTICLES) await write(strapi, db, article, now.toISOString());
  },
};
