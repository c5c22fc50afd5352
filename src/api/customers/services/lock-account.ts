import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { lockCustomer, type CustomerDbRow } from './customer-rows';

/**
 * Holds the account until the transaction ends. A session that a takeover has just ended writes nothing: it would be
 * the doing of the person who has the account now.
 * @throws PortalError `not-signed-in`
 */
export async function lockAccount(db: Knex, caller: CustomerCaller): Promise<CustomerDbRow> {
  const customer = await lockCustomer(db, caller.id);
  const session = (await db('customer_sessions').where({ id: caller.sessionId }).first('id')) as unknown;
  if (customer === null || session === undefined) throw new PortalError('not-signed-in');
  return customer;
}
