import type { Knex } from '../../../adapters/database';

/**
 * Takes an account out of the recipients that were picked by name for what has not gone out yet, in the transaction that
 * gives it to the person whom the CAF verified: whoever had it before was meant.
 */
export async function forgetAddressee(db: Knex, customerId: number): Promise<void> {
  await db('communication_addressees').where({ customer_id: customerId }).delete();
}
