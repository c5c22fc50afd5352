import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import { documentInScope, type ClassedDocument } from './archive-rows';
import { customerOf } from './office-archive';
import { tellOfDocument } from './tell';

/** Changes a document of the scope, in one transaction, with its row held. */
async function changeDocument(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  action: 'archive-document-withdrawn' | 'archive-document-released',
  change: (row: ClassedDocument) => Partial<ClassedDocument>,
  then: (db: Knex, customer: CustomerDbRow, documentId: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const { id: rowId } = await documentInScope(db, operator, id);
    await db('archived_documents').where({ id: rowId }).forUpdate().first('id');
    const row = await documentInScope(db, operator, id);
    await db('archived_documents')
      .where({ id: rowId })
      .update({ ...change(row), modified_at: now(), updated_at: new Date() });
    const customer = await customerOf(db, operator, id);
    const about = { customerId: customer.id, details: { document: id } };
    await audit(db, { action, actor: operatorActor(operator), ...about });
    await then(db, customer, rowId);
  });
}

/** @throws PortalError `not-found`, `state-not-allowed` when it is withdrawn already */
export const withdrawDocument = (strapi: Core.Strapi, operator: OperatorCaller, id: string, reason: string) =>
  changeDocument(strapi, operator, id, 'archive-document-withdrawn', (row) => {
    if (row.withdrawn_at !== null) throw new PortalError('state-not-allowed');
    return { withdrawn_at: now(), withdrawn_reason: reason };
  });

/**
 * Gives the present holder what was filed for whoever had the account before the CAF verified the person.
 * @throws PortalError `not-found`, `state-not-allowed` when it is not held
 */
export const releaseDocument = (strapi: Core.Strapi, operator: OperatorCaller, id: string) =>
  changeDocument(
    strapi,
    operator,
    id,
    'archive-document-released',
    (row) => {
      if (!row.held) throw new PortalError('state-not-allowed');
      // Whoever had the account before may have opened it.
      return { held: false, opened_at: null };
    },
    tellOfDocument,
  );
