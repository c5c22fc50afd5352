import type { Knex } from '../../../adapters/database';

/**
 * Keeps the papers of a customer back until an operator has judged them, in the transaction that gives the account to the
 * person whom the CAF verified: they are of whoever had it before.
 */
export async function holdFiles(db: Knex, customerId: number): Promise<void> {
  await db('uploaded_documents').where({ customer_id: customerId }).update({ held: true, accepted_at: null });
}
