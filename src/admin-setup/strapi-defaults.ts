import type { Core } from '@strapi/strapi';

// The part of Strapi's services that is used; Strapi does not export their types.
interface RoleService {
  getUsersCount(roleId: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
}
interface TokenService {
  revoke(id: number): Promise<unknown>;
}

// They see every type of the content manager, settings and operators' scopes included.
const ROLES = ['strapi-editor', 'strapi-author'];

// Full access and read only: the portal accepts neither, only tokens for chosen actions.
const TOKEN_TYPES = ['full-access', 'read-only'];

/**
 * Takes away what Strapi makes for everybody: roles that nobody has, tokens that nobody has used.
 * Called at the first start, and until the CAF has somebody in the admin: what the CAF makes later stays.
 */
export async function removeStrapiDefaults(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const ofEverybody = await strapi.db.query('admin::role').findMany({ where: { code: { $in: ROLES } } });
  for (const { id } of ofEverybody)
    if ((await roles.getUsersCount(Number(id))) === 0) await roles.deleteByIds([Number(id)]);
  const tokens = strapi.service('admin::api-token-content-api') as unknown as TokenService;
  const unused = await strapi.db
    .query('admin::api-token')
    .findMany({ where: { type: { $in: TOKEN_TYPES }, lastUsedAt: { $null: true } } });
  for (const { id } of unused) await tokens.revoke(Number(id));
}
