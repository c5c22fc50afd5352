import type { Core } from '@strapi/strapi';
import { giveNewAdminUsersItalian } from './admin-language';
import { keepAdminTokensSecret } from './admin-tokens';
import { ensureRoles } from './roles';
import { removeStrapiDefaults } from './strapi-defaults';
import { guardSuperAdmins } from './super-admin-guard';
import { writeLabels } from './write-labels';

export { limitSuperAdmins } from './super-admin-limits';

/** Makes the admin the CAF's: its language, its roles, the words of its forms. Called once, at the end of the start. */
export async function setUpAdmin(strapi: Core.Strapi): Promise<void> {
  giveNewAdminUsersItalian(strapi);
  guardSuperAdmins(strapi);
  keepAdminTokensSecret(strapi);
  const isFirstStart = await ensureRoles(strapi);
  // As long as the CAF has nobody in the admin, Strapi makes its own at each start.
  if (isFirstStart || (await strapi.db.query('admin::user').count()) === 0)
    await removeStrapiDefaults(strapi);
  await writeLabels(strapi);
}
