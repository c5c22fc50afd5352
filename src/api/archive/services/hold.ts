import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';

/**
 * Keeps back what was filed for an account until an operator has said yes, in the transaction that gives the account to the
 * person whom the CAF verified: it was meant for whoever had it before.
 */
export async function holdDocuments(db: Knex, customerId: number): Promise<void> {
  await db('archived_documents')
    .where({ customer_id: customerId })
    .update({ held: true, modified_at: now() });
}
