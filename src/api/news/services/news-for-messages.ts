import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { PlaceholderValues } from '../../../domain/templates/engine';
import { env } from '../../../env';
import { visibleNews } from './news-rows';

/** What messages say of news items, by document id; those that the site does not show any more are left out. */
export async function newsForMessages(
  strapi: Core.Strapi,
  articleIds: string[],
): Promise<Map<string, PlaceholderValues>> {
  if (articleIds.length === 0) return new Map();
  // The reader is a customer: whether the section is open to them is the addressee's matter.
  const rows = (await visibleNews(database(strapi), { id: 0 })
    .whereIn('news.document_id', articleIds)
    .select('news.document_id', 'news.title', 'news.summary', 'news.slug')) as {
    document_id: string;
    title: string;
    summary: string | null;
    slug: string;
  }[];
  return new Map(
    rows.map(({ document_id, title, summary, slug }) => [
      document_id,
      { titolo: title, sommario: summary ?? '', link: `${env.PUBLIC_URL}/news/${slug}` },
    ]),
  );
}
