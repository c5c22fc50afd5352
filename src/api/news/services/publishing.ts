import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { isPostgres, transaction, type Knex } from '../../../adapters/database';
import { blocksToText } from '../../../domain/rich-text/blocks-to-text';
import { searchable } from '../../../domain/text/normalise';

const UID = 'api::news.article';

interface PublishedRow {
  id: number;
  document_id: string;
  title: string;
  summary: string | null;
  body: string | unknown[];
  email_to_customers: boolean | number;
  published_at: unknown;
  first_published_at: string | null;
}

// One statement for all customers: publishing to a hundred thousand must not be a loop. The address is looked up when
// each message is delivered.
const QUEUE_FOR_ALL = (randomId: string) => `
  insert into outbox_messages
    (document_id, event, customer_id, subject_ref, dedupe_key, state, tries, next_try_at, queued_at, message_id)
  select ${randomId}, 'news-published', customer.id, ?, 'news-' || ? || '-' || customer.document_id, 'waiting', 0, ?, ?,
    'news-' || ? || '-' || customer.document_id
  from up_users customer
  join portal_sections section on section.key = 'news'
  where customer.news_by_email = ? and customer.blocked = ? and customer.email is not null
    and case when customer.customer_type = 'registrato' then section.for_registrato else section.for_anonimo end = ?`;

async function queueForAll(strapi: Core.Strapi, db: Knex, articleId: string): Promise<void> {
  const first = await db('news_mailings')
    .insert({ document_id: `m${articleId}`.slice(0, 25), article_document_id: articleId, queued_at: now() })
    .onConflict('article_document_id')
    .ignore()
    .returning('id');
  if (first.length === 0) return;
  const at = now();
  const randomId = isPostgres(strapi)
    ? 'substr(md5(random()::text), 1, 24)'
    : 'substr(lower(hex(randomblob(12))), 1, 24)';
  await db.raw(QUEUE_FOR_ALL(randomId), [articleId, articleId, at, at, articleId, true, false, true]);
}

/** After an article was published: keeps its first date, its search text, and queues its emails, once for ever. */
async function afterPublishing(strapi: Core.Strapi, documentId: string): Promise<void> {
  await transaction(strapi, async (db) => {
    const rows = await db<PublishedRow>('news_articles').where({ document_id: documentId });
    const published = await db<PublishedRow>('news_articles')
      .where({ document_id: documentId })
      .whereNotNull('published_at')
      .first();
    if (published === undefined) return;
    const body =
      typeof published.body === 'string' ? (JSON.parse(published.body) as unknown[]) : published.body;
    const firstPublishedAt = rows.map((row) => row.first_published_at).find((at) => at !== null) ?? now();
    await db('news_articles')
      .where({ document_id: documentId })
      .update({
        first_published_at: firstPublishedAt,
        search_text: searchable(`${published.title} ${published.summary ?? ''} ${blocksToText(body)}`),
      });
    if (published.email_to_customers) await queueForAll(strapi, db, documentId);
  });
}

/** Follows the articles that editors publish. */
export function followPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (context.uid !== UID) return result;
    const params = context.params as { documentId?: string; status?: string };
    const published = context.action === 'publish' || params.status === 'published';
    const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId;
    if (published && documentId !== undefined) await afterPublishing(strapi, documentId);
    return result;
  });
}
