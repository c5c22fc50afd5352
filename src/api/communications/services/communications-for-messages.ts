import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import type { PlaceholderValues } from '../../../domain/templates/engine';
import { env } from '../../../env';

/** What messages say of communications, by document id: where they are read. Withdrawn ones are left out. */
export async function communicationsForMessages(
  strapi: Core.Strapi,
  ids: string[],
): Promise<Map<string, PlaceholderValues>> {
  if (ids.length === 0) return new Map();
  const published = await database(strapi)('communications')
    .whereIn('document_id', ids)
    .where('state', 'published')
    .pluck<string[]>('document_id');
  return new Map(published.map((id) => [id, { link: `${env.PUBLIC_URL}/comunicazioni/${id}` }]));
}
