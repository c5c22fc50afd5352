import type { Core } from '@strapi/strapi';
import { database, transaction } from '../../../adapters/database';
import { countingFailures } from '../../../adapters/limits';
import { hashPassword, verifyPassword } from '../../../adapters/password-hash';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { audit } from '../../audit/services/audit';
import { tellCustomer } from './customer-messages';
import { customerById, lockCustomer, type CustomerDbRow } from './customer-rows';
import { passwordChangeLimits } from './limits';
import { demandGoodPassword, setPassword } from './passwords';
import { openSession } from './sessions';

interface Change {
  currentPassword: string;
  newPassword: string;
  device: string;
}

async function knowsPassword(strapi: Core.Strapi, caller: CustomerCaller, password: string) {
  const row = await customerById(database(strapi), caller.id);
  if (row === null || !(await verifyPassword(password, row.password_hash)))
    throw PortalError.field('currentPassword', 'La password attuale non è corretta.');
  return row;
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
  const row = await countingFailures(strapi, passwordChangeLimits(caller.id), () =>
    knowsPassword(strapi, caller, currentPassword),
  );
  await demandGoodPassword(database(strapi), newPassword, row, 'newPassword');
  return write(strapi, row, await hashPassword(newPassword), device);
}
