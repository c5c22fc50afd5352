import type { Core } from '@strapi/strapi';
import { adminAction } from '../../../contracts/permissions';

// The part of Strapi's permission service that is used; Strapi does not export its type.
interface PermissionService {
  engine: { generateUserAbility(user: unknown): Promise<{ can(action: string): boolean }> };
}

/** Whether an admin user may write communications now: there, active, not blocked, with a role that says so. */
export async function mayPublish(strapi: Core.Strapi, adminUserId: number): Promise<boolean> {
  const where = { id: adminUserId, isActive: true };
  const user = await strapi.db.query('admin::user').findOne({ where, populate: ['roles'] });
  // Of who never was the column may be empty.
  if (user === null || user.blocked) return false;
  const { engine } = strapi.service('admin::permission') as unknown as PermissionService;
  const ability = await engine.generateUserAbility(user);
  return ability.can(adminAction('communications.write'));
}
