import type { Knex } from '../../../adapters/database';
import type { CafActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import type { DocumentDbRow } from './archive-rows';

type FilingAction = 'archive-document-filed' | 'archive-document-changed' | 'archive-document-withdrawn';

/** Notes what the suite did to a document: with the customer, if there is one already. */
export async function auditFiling(
  db: Knex,
  actor: CafActor,
  document: Pick<DocumentDbRow, 'document_id' | 'codice_fiscale' | 'version'>,
  action: FilingAction,
): Promise<void> {
  const [customerId] = await db('up_users')
    .where({ codice_fiscale: document.codice_fiscale })
    .pluck<number[]>('id');
  const details = { document: document.document_id, version: document.version };
  if (customerId === undefined) await audit(db, { action, actor, details });
  else await audit(db, { action, actor, customerId, details });
}
