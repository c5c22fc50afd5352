import type { Core } from '@strapi/strapi';
import { ADMIN_PASSWORD, ADMIN_USERS, type DemoAdminUser } from '../data/admin-users';
import type { DemoLoader } from '../load';
import { zoneIds } from './zone-ids';

// The part of Strapi's service that is used; Strapi does not export its type.
interface UserService {
  create(user: Record<string, unknown>): Promise<{ id: number }>;
}

async function create(strapi: Core.Strapi, person: DemoAdminUser): Promise<number> {
  const { firstname, lastname, email, role: code } = person;
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const users = strapi.service('admin::user') as unknown as UserService;
  const account = { firstname, lastname, email, password: ADMIN_PASSWORD, isActive: true };
  const { id } = await users.create({ ...account, roles: [role.id] });
  return id;
}

/** The people of the CAF, with the customers whom each of them sees. */
export const adminUsers: DemoLoader = {
  name: 'admin-users',
  async load(strapi) {
    const zonaId = await zoneIds(strapi);
    for (const person of ADMIN_USERS) {
      const operator = await create(strapi, person);
      if (person.scope === undefined) continue;
      const { zone = [], ...seen } = person.scope;
      await strapi
        .documents('api::offices.operator-scope')
        .create({ data: { operator, ...seen, zone: zone.map(zonaId) } });
    }
  },
};
