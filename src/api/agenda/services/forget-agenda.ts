import type { Knex } from '../../../adapters/database';

/**
 * Empties the agenda of an account, its secret address included, in the transaction that gives the account to the person
 * whom the CAF verified: what whoever had it before wrote down is not theirs to read, nor to send to the old telephone.
 */
export async function forgetAgenda(db: Knex, customerId: number): Promise<void> {
  await db('agenda_entries').where({ customer_id: customerId }).delete();
  await db('agenda_feeds').where({ customer_id: customerId }).delete();
}
