import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';

/** Gives files that were kept before changes were noted their upload as the last one, so that the CAF's suite finds them. */
export async function noteFirstChanges(strapi: Core.Strapi): Promise<void> {
  const db = database(strapi);
  await db('uploaded_documents')
    .whereNull('changed_at')
    .whereNotNull('uploaded_at')
    .update({ changed_at: db.ref('uploaded_at') });
}
