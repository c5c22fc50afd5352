import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { transaction } from '../../../adapters/database';
import type { CustomerCaller } from '../../../http/callers';
import { queueWebhook } from '../../integration/services/queue-webhook';
import type { DocumentDbRow } from './archive-rows';

/**
 * Notes that a customer has opened documents in the versions that were read, the first time: the office sees it, and the
 * suite is told. Not of a version that came meanwhile.
 */
export async function noteOpened(
  strapi: Core.Strapi,
  { id: customerId }: Pick<CustomerCaller, 'id'>,
  documents: readonly Pick<DocumentDbRow, 'id' | 'version' | 'opened_at'>[],
): Promise<void> {
  const unopened = documents.filter(({ opened_at }) => opened_at === null);
  if (unopened.length === 0) return;
  await transaction(strapi, async (db) => {
    const at = now();
    const noted = await db<DocumentDbRow>('archived_documents')
      .whereIn(
        ['id', 'version'],
        unopened.map(({ id, version }) => [id, version]),
      )
      .whereNull('opened_at')
      .update({ opened_at: at, modified_at: at })
      .returning('document_id');
    for (const { document_id: document } of noted)
      await queueWebhook(db, { type: 'archived-document-opened', customerId, document });
  });
}
