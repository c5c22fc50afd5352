import type { Core } from '@strapi/strapi';
import { database } from '../../../adapters/database';
import { countingFailures } from '../../../adapters/limits';
import { verifyPassword } from '../../../adapters/password-hash';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { customerById, type CustomerDbRow } from './customer-rows';
import { passwordChangeLimits } from './limits';

/**
 * The customer's row, for whoever knows the password: an open session alone does not do for what concerns the access.
 * @throws PortalError `invalid-input` beside `currentPassword`, `too-many-attempts`
 */
export function demandOwnPassword(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  password: string,
): Promise<CustomerDbRow> {
  return countingFailures(strapi, passwordChangeLimits(caller.id), async () => {
    const row = await customerById(database(strapi), caller.id);
    if (row === null || !(await verifyPassword(password, row.password_hash)))
      throw PortalError.field('currentPassword', 'La password attuale non è corretta.');
    return row;
  });
}
