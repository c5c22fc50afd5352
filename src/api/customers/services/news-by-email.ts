import type { Knex } from '../../../adapters/database';
import { audit } from '../../audit/services/audit';

/** Writes the customer's choice. The same choice made again is no event: the history tells changes of mind alone. */
export async function chooseNewsByEmail(db: Knex, customerId: number, chosen: boolean): Promise<void> {
  const changed = await db('up_users')
    .where({ id: customerId })
    .where((row) => row.whereNot('news_by_email', chosen).orWhereNull('news_by_email'))
    .update({ news_by_email: chosen });
  if (changed === 0) return;
  await audit(db, {
    action: chosen ? 'news-by-email-on' : 'news-by-email-off',
    actor: { kind: 'customer', id: customerId },
    customerId,
  });
}
