import type { Core } from '@strapi/strapi';
import { fromJson, transaction, type Knex } from '../../../adapters/database';
import { isUniqueViolation } from '../../../adapters/driver-errors';
import { blocksToText } from '../../../domain/rich-text/blocks-to-text';
import { searchable } from '../../../domain/text/normalise';
import { queueForMany } from '../../messages/services/queue-for-many';
import { SLUG_TAKEN, demandFreeSlug, demandGoodFields, demandSameSlug, fieldError } from './article-guard';
import { claimMailing, forgetPublication, recordPublication } from './publications';

const UID = 'api::news.article';
const TABLE = 'news_articles';
const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

interface PublishedRow {
  slug: string;
  title: string;
  summary: string | null;
  body: string | unknown[];
  email_to_customers: boolean | number;
}

/** What an editor does with an article, as Strapi's document service tells it. */
interface Write {
  action: string;
  documentId: string | undefined;
  data: Record<string, unknown>;
  publishes: boolean;
}

// Customers who want news by email, are not blocked and have the section.
function audience(db: Knex): Knex.QueryBuilder {
  return db('up_users as customer')
    .join('portal_sections as section', (join) => {
      join.onVal('section.key', 'news');
    })
    .where({ 'customer.news_by_email': true, 'customer.blocked': false })
    .whereNotNull('customer.email')
    .where((open) => {
      void open
        .where({ 'customer.customer_type': 'registrato', 'section.for_registrato': true })
        .orWhere({ 'customer.customer_type': 'anonimo', 'section.for_anonimo': true });
    })
    .select('customer.id', 'customer.document_id');
}

function searchTextOf({ title, summary, body }: PublishedRow): string {
  return searchable(`${title} ${summary ?? ''} ${blocksToText(fromJson(body))}`);
}

// Keeps the first date and the search text of an article that was just published, and queues its emails, once for ever.
async function afterPublishing(strapi: Core.Strapi, db: Knex, articleId: string): Promise<void> {
  const published = await db(TABLE)
    .where({ document_id: articleId })
    .whereNotNull('published_at')
    .first<PublishedRow | undefined>('slug', 'title', 'summary', 'body', 'email_to_customers');
  if (published === undefined) return;
  const { first_published_at } = await recordPublication(db, articleId, published.slug);
  await db(TABLE)
    .where({ document_id: articleId })
    .update({ first_published_at, search_text: searchTextOf(published) });
  if (published.email_to_customers && (await claimMailing(db, articleId)))
    await queueForMany(strapi, db, {
      event: 'news-published',
      subject: articleId,
      customers: audience(db),
    });
}

async function beforeWriting(db: Knex, write: Write): Promise<void> {
  demandGoodFields(write.data);
  if (write.documentId === undefined || write.action === 'clone') return;
  // Two editors of the same article take turns: together they would publish it twice.
  await db(TABLE).where({ document_id: write.documentId }).whereNull('published_at').forUpdate().select('id');
  if (write.action === 'update') await demandSameSlug(db, write.documentId, write.data['slug']);
  if (write.publishes) await demandFreeSlug(db, write.documentId);
}

async function publishGuarded(strapi: Core.Strapi, db: Knex, articleId: string): Promise<void> {
  try {
    await afterPublishing(strapi, db, articleId);
  } catch (error) {
    throw isUniqueViolation(error) ? fieldError('slug', SLUG_TAKEN) : error;
  }
}

function writeOf(action: string, params: unknown): Write {
  // The document service's parameters differ by action; these are all that count here.
  const known = params as { documentId?: string; status?: string; data?: Record<string, unknown> };
  return {
    action,
    documentId: known.documentId,
    data: known.data ?? {},
    publishes: action === 'publish' || known.status === 'published',
  };
}

/** Follows what editors do with articles: each of their steps and what follows from it are one transaction. */
export function followPublishing(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid !== UID || !WRITES.includes(context.action)) return next();
    const write = writeOf(context.action, context.params);
    return transaction(strapi, async (db) => {
      await beforeWriting(db, write);
      const result = await next();
      const documentId = write.documentId ?? (result as { documentId?: string } | null)?.documentId;
      if (documentId === undefined) return result;
      if (write.publishes) await publishGuarded(strapi, db, documentId);
      if (write.action === 'delete') await forgetPublication(db, documentId);
      return result;
    });
  });
}
