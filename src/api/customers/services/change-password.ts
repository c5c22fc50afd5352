import type { Core } from '@strapi/strapi';
import { database, transaction } from '../../../adapters/database';
import { hashPassword } from '../../../adapters/password-hash';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { tellCustomer } from './customer-messages';
import { lockCustomer, type CustomerDbRow } from './customer-rows';
import { demandOwnPassword } from './own-password';
import { demandGoodPassword, setPassword } from './passwords';
import { openSession } from './sessions';

interface Change {
  currentPassword: string;
  newPassword: string;
  device: string;
}

function write(strapi: Core.Strapi, known: CustomerDbRow, passwordHash: string, device: string) {
  return transaction(strapi, async (db) => {
    const row = await lockCustomer(db, known.id);
    // While the new password was being hashed the account may have been blocked or given to somebody else.
    if (row === null || row.blocked || row.password_hash !== known.password_hash)
      throw new PortalError('not-signed-in');
    await setPassword(db, row, passwordHash);
    const actor = { kind: 'customer', id: row.id } as const;
    await audit(db, { action: 'password-changed', actor, customerId: row.id });
    await tellCustomer(db, 'password-changed', row);
    return openSession(db, row.id, device);
  });
}

/**
 * Changes the password of a customer who knows the present one.
 * @returns the only session that is left: a new one. @throws PortalError `invalid-input`, `too-many-attempts`
 */
export async function changePassword(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { currentPassword, newPassword, device }: Change,
) {
  const row = await demandOwnPassword(strapi, caller, currentPassword);
  await demandGoodPassword(database(strapi), newPassword, row, 'newPassword');
  return write(strapi, row, await hashPassword(newPassword), device);
}
