import { z } from 'zod';
import { endpoint, type Contract } from './endpoint';
import { Done, Instant, PageQuery, optionalText, pageOf } from './fields';

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(200);

const MediaFile = z.object({
  /** File name below the site's `/media/`. */
  file: z.string(),
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  mime: z.string(),
  alt: z.string(),
  /** Pixels of a picture, so that pages keep its place free; null where the library does not know. */
  width: z.int().nullable(),
  height: z.int().nullable(),
});

/** A news item as a list shows it. */
export const NewsItem = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  publishedAt: Instant,
  featured: z.boolean(),
  image: MediaFile.nullable(),
  /** Whether the customer has not opened it yet; always false for visitors. */
  unread: z.boolean(),
});
export type NewsItem = z.infer<typeof NewsItem>;

/** A news item in full. */
export const NewsArticle = NewsItem.extend({
  /** Rich text, Strapi blocks. */
  body: z.array(z.unknown()),
  attachments: z.array(MediaFile),
  expiresAt: Instant.nullable(),
});
export type NewsArticle = z.infer<typeof NewsArticle>;

const NewsQuery = PageQuery.extend({ search: optionalText(100) });
const BySlug = z.strictObject({ slug: Slug });

export const newsContract = {
  listNews: endpoint({
    actor: 'customer',
    section: 'news',
    method: 'GET',
    path: '/news',
    summary: 'Le notizie pubblicate, dalla più recente; quelle in evidenza per prime.',
    query: NewsQuery,
    response: pageOf(NewsItem),
  }),
  getNews: endpoint({
    actor: 'customer',
    section: 'news',
    method: 'GET',
    path: '/news/:slug',
    summary: 'Una notizia pubblicata.',
    params: BySlug,
    response: NewsArticle,
    errors: ['not-found'],
  }),
  markNewsRead: endpoint({
    actor: 'customer',
    section: 'news',
    method: 'POST',
    path: '/news/:slug/reading',
    summary: 'Segna come letta una notizia.',
    params: BySlug,
    response: Done,
    errors: ['not-found'],
  }),
  listPublicNews: endpoint({
    actor: 'nobody',
    method: 'GET',
    path: '/public/news',
    summary: 'Le notizie che il CAF mostra anche ai visitatori.',
    query: NewsQuery,
    response: pageOf(NewsItem),
  }),
  getPublicNews: endpoint({
    actor: 'nobody',
    method: 'GET',
    path: '/public/news/:slug',
    summary: 'Una notizia che il CAF mostra anche ai visitatori.',
    params: BySlug,
    response: NewsArticle,
    errors: ['not-found'],
  }),
} satisfies Contract;
