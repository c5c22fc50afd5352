import type { Core } from '@strapi/strapi';
import { toInstant } from '../../../adapters/clock';
import { database, type Knex } from '../../../adapters/database';
import type { NewsItem } from '../../../contracts/news';
import { likePattern, searchable } from '../../../domain/text/normalise';

/** Who reads: a customer, or null for a visitor, who sees only what the CAF marked for visitors. */
export type Reader = { id: number } | null;

export interface NewsRow {
  id: number;
  document_id: string;
  slug: string;
  title: string;
  summary: string | null;
  body?: string | unknown[];
  first_published_at: string | null;
  published_at: Date | number | string;
  expires_at: Date | number | string | null;
  featured: boolean | number;
  file_hash: string | null;
  file_ext: string | null;
  file_name: string | null;
  file_size: number | string | null;
  file_mime: string | null;
  file_alt: string | null;
  file_width: number | null;
  file_height: number | null;
  read_at: string | null;
}

/** Published, not expired, and for this reader: the condition of every query for the site. */
export function visibleNews(db: Knex, reader: Reader): Knex.QueryBuilder {
  const query = db('news_articles as news')
    .whereNotNull('news.published_at')
    .where((expiry) => {
      void expiry.whereNull('news.expires_at').orWhere('news.expires_at', '>', new Date());
    });
  if (reader === null) void query.where('news.public', true);
  return query;
}

export function matchingNews(db: Knex, reader: Reader, search: string | null): Knex.QueryBuilder {
  const query = visibleNews(db, reader);
  for (const word of searchable(search ?? '')
    .split(' ')
    .filter(Boolean))
    void query.whereRaw(`news.search_text like ? escape '\\'`, [`%${likePattern(word)}%`]);
  return query;
}

/** Adds to a query of news its picture and whether the reader has opened it. */
export function withPictureAndReading(
  strapi: Core.Strapi,
  query: Knex.QueryBuilder,
  reader: Reader,
): Knex.QueryBuilder {
  const db = database(strapi);
  return query
    .leftJoin('files_related_mph as link', (join) => {
      join
        .on('link.related_id', 'news.id')
        .andOnVal('link.related_type', 'api::news.article')
        .andOnVal('link.field', 'image');
    })
    .leftJoin('files as file', 'file.id', 'link.file_id')
    .leftJoin('news_readings as reading', (join) => {
      join
        .on('reading.article_document_id', 'news.document_id')
        .andOnVal('reading.customer_id', reader?.id ?? 0);
    })
    .select('news.id', 'news.document_id', 'news.slug', 'news.title', 'news.summary', 'news.featured')
    .select('news.first_published_at', 'news.published_at', 'news.expires_at', 'reading.read_at')
    .select(
      'file.hash as file_hash',
      'file.ext as file_ext',
      'file.name as file_name',
      'file.size as file_size',
    )
    .select('file.mime as file_mime', 'file.width as file_width', 'file.height as file_height')
    .select(db.raw("coalesce(file.alternative_text, '') as file_alt"));
}

/** A file of the media library as the site shows it; sizes stand there in kilobytes. */
export function mediaFile(row: Pick<NewsRow, Extract<keyof NewsRow, `file_${string}`>>) {
  if (row.file_hash === null) return null;
  return {
    file: `${row.file_hash}${row.file_ext ?? ''}`,
    name: row.file_name ?? '',
    size: Math.round(Number(row.file_size ?? 0) * 1000),
    mime: row.file_mime ?? '',
    alt: row.file_alt ?? '',
    width: row.file_width,
    height: row.file_height,
  };
}

export function toNewsItem(row: NewsRow, reader: Reader): NewsItem {
  return {
    slug: row.slug,
    title: row.title,
    summary: row.summary ?? '',
    publishedAt: row.first_published_at ?? toInstant(row.published_at),
    featured: Boolean(row.featured),
    image: mediaFile(row),
    unread: reader !== null && row.read_at === null,
  };
}
