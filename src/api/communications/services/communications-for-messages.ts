import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { database } from '../../../adapters/database';
import { italianMoment } from '../../../domain/dates/italian-days';
import type { PlaceholderValues } from '../../../domain/templates/engine';
import { env } from '../../../env';

/** What messages say of communications, by document id: where they are read. Those that customers do not see any more are left out. */
export async function communicationsForMessages(
  strapi: Core.Strapi,
  ids: string[],
): Promise<Map<string, PlaceholderValues>> {
  if (ids.length === 0) return new Map();
  const published = await database(strapi)('communications')
    .whereIn('document_id', ids)
    .where('state', 'published')
    .where((open) => {
      void open.whereNull('last_day').orWhere('last_day', '>=', italianMoment(now()).day);
    })
    .pluck<string[]>('document_id');
  return new Map(published.map((id) => [id, { link: `${env.PUBLIC_URL}/comunicazioni/${id}` }]));
}
