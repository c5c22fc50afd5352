import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';

/** What is kept of an article from the day when it was first published, whatever editors do with it afterwards. */
export interface Publication {
  article_document_id: string;
  /** Emails and bookmarks lead to it: it stays as long as the article does. */
  slug: string;
  first_published_at: string;
  /** When its emails were queued; null: never. */
  mailed_at: string | null;
}

const TABLE = 'news_publications';

export async function publicationOf(db: Knex, articleId: string): Promise<Publication | null> {
  return (await db<Publication>(TABLE).where({ article_document_id: articleId }).first()) ?? null;
}

/** @returns whether another article was published at this address. */
export async function isSlugTaken(db: Knex, slug: string, articleId: string): Promise<boolean> {
  const other = await db<Publication>(TABLE)
    .where({ slug })
    .whereNot({ article_document_id: articleId })
    .first('slug');
  return other !== undefined;
}

/** The article's first publication: today's, if there was none. @throws the unique violation of a slug that is taken */
export async function recordPublication(db: Knex, articleId: string, slug: string): Promise<Publication> {
  const known = await publicationOf(db, articleId);
  if (known !== null) return known;
  const row = { article_document_id: articleId, slug, first_published_at: now(), mailed_at: null };
  await insertRow(db, TABLE, row);
  return row;
}

/** Takes the right to send the article's emails: only the first who asks gets it, for ever. */
export async function claimMailing(db: Knex, articleId: string): Promise<boolean> {
  const claimed = await db<Publication>(TABLE)
    .where({ article_document_id: articleId })
    .whereNull('mailed_at')
    .update({ mailed_at: now() });
  return claimed === 1;
}

/** Forgets a deleted article, and who has read it. */
export async function forgetPublication(db: Knex, articleId: string): Promise<void> {
  await db(TABLE).where({ article_document_id: articleId }).delete();
  await db('news_readings').where({ article_document_id: articleId }).delete();
}
