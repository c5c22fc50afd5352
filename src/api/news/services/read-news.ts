import type { Core } from '@strapi/strapi';
import { now, toInstant } from '../../../adapters/clock';
import { database, fromJson, newDocumentId } from '../../../adapters/database';
import type { NewsArticle, NewsItem } from '../../../contracts/news';
import { PortalError } from '../../../contracts/portal-error';
import {
  matchingNews,
  mediaFile,
  toNewsItem,
  visibleNews,
  withPictureAndReading,
  type NewsRow,
  type Reader,
} from './news-rows';

interface Page {
  page: number;
  pageSize: number;
  search: string | null;
}

/** A row that also carries a number that concerns all of them. PostgreSQL's driver hands numbers of this kind out as text. */
interface CountedRow extends NewsRow {
  count: number | string;
}

/** A page of the news that the reader may see: those in evidence first, then the newest. */
export async function listNews(strapi: Core.Strapi, reader: Reader, { page, pageSize, search }: Page) {
  const db = database(strapi);
  const count = () => matchingNews(db, reader, search).count({ count: '*' });
  // Counted in the same statement: this is the list that customers open most.
  const rows = (await withPictureAndReading(strapi, matchingNews(db, reader, search), reader)
    .select(count().as('count'))
    .orderBy([
      { column: 'news.featured', order: 'desc' },
      { column: 'news.first_published_at', order: 'desc' },
      { column: 'news.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as CountedRow[];
  // A page behind the last one has no row that could tell the number.
  const [counted] = rows.length > 0 || page === 1 ? rows : ((await count()) as Pick<CountedRow, 'count'>[]);
  return {
    items: rows.map((row) => toNewsItem(row, reader)),
    page,
    pageSize,
    total: Number(counted?.count ?? 0),
  };
}

/** The newest items, and how many the customer has not opened yet. */
export async function newsAtAGlance(
  strapi: Core.Strapi,
  customer: { id: number },
  limit: number,
): Promise<{ items: NewsItem[]; unread: number }> {
  const db = database(strapi);
  const unread = visibleNews(db, customer)
    .whereNotExists(
      db('news_readings as reading')
        .whereRaw('reading.article_document_id = news.document_id')
        .where('reading.customer_id', customer.id)
        .select(db.raw('1')),
    )
    .count('*');
  const rows = (await withPictureAndReading(strapi, visibleNews(db, customer), customer)
    .select(unread.as('count'))
    .orderBy([
      { column: 'news.first_published_at', order: 'desc' },
      { column: 'news.id', order: 'desc' },
    ])
    .limit(limit)) as CountedRow[];
  return { items: rows.map((row) => toNewsItem(row, customer)), unread: Number(rows[0]?.count ?? 0) };
}

async function attachmentsOf(strapi: Core.Strapi, articleId: number) {
  const rows = (await database(strapi)('files_related_mph as link')
    .join('files as file', 'file.id', 'link.file_id')
    .where({
      'link.related_id': articleId,
      'link.related_type': 'api::news.article',
      'link.field': 'attachments',
    })
    .orderBy('link.order')
    .select(
      'file.hash as file_hash',
      'file.ext as file_ext',
      'file.name as file_name',
      'file.size as file_size',
    )
    .select('file.mime as file_mime', 'file.alternative_text as file_alt')
    .select('file.width as file_width', 'file.height as file_height')) as NewsRow[];
  return rows.flatMap((row) => mediaFile(row) ?? []);
}

/** A news item in full. @throws PortalError `not-found` also for drafts, expired ones and those not for the reader */
export async function getNews(strapi: Core.Strapi, reader: Reader, slug: string): Promise<NewsArticle> {
  const query = visibleNews(database(strapi), reader).where('news.slug', slug);
  const row = (await withPictureAndReading(strapi, query, reader).select('news.body').first()) as
    NewsRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  const body = fromJson<unknown[] | undefined>(row.body) ?? [];
  return {
    ...toNewsItem(row, reader),
    body,
    attachments: await attachmentsOf(strapi, row.id),
    expiresAt: row.expires_at === null ? null : toInstant(row.expires_at),
  };
}

/** Notes that the customer has opened a news item; a second time changes nothing. @throws PortalError `not-found` */
export async function markRead(strapi: Core.Strapi, customer: { id: number }, slug: string): Promise<void> {
  const db = database(strapi);
  const row = (await visibleNews(db, customer).where('news.slug', slug).first('news.document_id')) as
    { document_id: string } | undefined;
  if (row === undefined) throw new PortalError('not-found');
  await db('news_readings')
    .insert({
      document_id: newDocumentId(),
      customer_id: customer.id,
      article_document_id: row.document_id,
      read_at: now(),
    })
    .onConflict(['customer_id', 'article_document_id'])
    .ignore();
}
