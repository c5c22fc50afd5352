import { errors } from '@strapi/utils';
import type { Knex } from '../../../adapters/database';
import { isSafeText } from '../../../domain/text/safe';
import { isSlugTaken, publicationOf } from './publications';

// The form that the site's addresses take.
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const SLUG_TAKEN = 'Un’altra notizia ha già questo indirizzo della pagina: scegline uno diverso.';

/** An error that the editor sees beside the field. */
export function fieldError(field: string, message: string): Error {
  const detail = { path: [field], message, name: 'ValidationError' };
  return new errors.ValidationError(message, { errors: [detail] });
}

function hasUnsafeText(value: unknown): boolean {
  if (typeof value === 'string') return !isSafeText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return Object.values(value).some(hasUnsafeText);
}

/** @throws ValidationError when an article holds characters that break databases and emails, or a slug of wrong form */
export function demandGoodFields(data: Record<string, unknown>): void {
  for (const field of ['title', 'summary', 'slug', 'body'])
    if (hasUnsafeText(data[field])) throw fieldError(field, 'Il testo contiene caratteri non ammessi.');
  if (typeof data['title'] === 'string' && /[\n\r\t]/.test(data['title']))
    throw fieldError('title', 'Scrivi il titolo su una sola riga.');
  const { slug } = data;
  if (typeof slug === 'string' && slug !== '' && !SLUG.test(slug))
    throw fieldError('slug', 'L’indirizzo ha soltanto lettere minuscole senza accenti, cifre e trattini.');
}

/** @throws ValidationError when the address of an article that was published already is to change */
export async function demandSameSlug(db: Knex, articleId: string, slug: unknown): Promise<void> {
  const publication = await publicationOf(db, articleId);
  if (publication === null || slug === undefined || slug === publication.slug) return;
  throw fieldError(
    'slug',
    `La notizia è già stata pubblicata con l’indirizzo «${publication.slug}»: non si può più cambiare, perché i collegamenti nelle email smetterebbero di funzionare.`,
  );
}

/** @throws ValidationError when another article was published at the address of this one's draft */
export async function demandFreeSlug(db: Knex, articleId: string): Promise<void> {
  const draft = await db('news_articles')
    .where({ document_id: articleId })
    .whereNull('published_at')
    .first<{ slug: string | null } | undefined>('slug');
  if (draft?.slug && (await isSlugTaken(db, draft.slug, articleId))) throw fieldError('slug', SLUG_TAKEN);
}
