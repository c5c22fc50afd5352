import type { Knex } from '../../../adapters/database';
import { FORGET } from './outcome';

export const FORMER_HOLDER = 'Era per chi aveva l’account prima della persona verificata';

/**
 * Closes what has not left yet for whoever had an account, in the transaction that gives it to the person whom the CAF
 * verified; what goes to a former address stays. The message a worker has in hand may still leave, for the old address.
 */
export async function closeMessages(db: Knex, customerId: number): Promise<void> {
  await db('outbox_messages')
    .where({ customer_id: customerId, recipient: null })
    .whereIn('state', ['waiting', 'given-up', 'not-deliverable'])
    .update({ ...FORGET, state: 'switched-off', last_error: FORMER_HOLDER });
}
