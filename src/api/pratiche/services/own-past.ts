import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { customerById } from '../../customers/services/customer-rows';

/**
 * Since when what was written about a customer's pratiche, and what happened to them, is theirs to read. An account that
 * the CAF gave to the verified person has a past of whoever had it before: a takeover sets the registration anew. What the
 * office wrote to a verified person is not for an account whose verification was undone.
 * @throws PortalError `not-signed-in`
 */
export async function ownPast(db: Knex, { id }: Pick<CustomerCaller, 'id'>): Promise<string> {
  const customer = await customerById(db, id);
  if (customer === null) throw new PortalError('not-signed-in');
  if (customer.customer_type === 'registrato') return customer.registered_at;
  const undone = await db('audit_events')
    .where({ customer_id: id, action: 'customer-reverted' })
    .where('at', '>', customer.registered_at)
    .orderBy('at', 'desc')
    .first<{ at: string } | undefined>('at');
  return undone?.at ?? customer.registered_at;
}
