import type { Core } from '@strapi/strapi';
import { database, insertRows, isPostgres, transaction } from '../../../src/adapters/database';
import { publishArticles } from './articles';
import { DOCUMENTS } from './received';
import { fillReceivedBeside } from './received-beside';
import { inSlices, madeUpCustomers, PASSWORD, WITH_PASSWORD, type MadeUpCustomer } from './people';

async function roleId(strapi: Core.Strapi, type: 'public' | 'authenticated'): Promise<number> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  return Number(role.id);
}

async function allow(strapi: Core.Strapi, role: number, action: string): Promise<void> {
  await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role } });
}

function account({ codiceFiscale, email }: MadeUpCustomer) {
  return { username: codiceFiscale, email, provider: 'local', confirmed: true, blocked: false };
}

interface Users {
  add(user: Record<string, unknown>): Promise<{ id: number }>;
}

// Strapi makes the first account, and so the hash; what checking it costs does not depend on whose it is.
async function firstUser(strapi: Core.Strapi, person: MadeUpCustomer, role: number): Promise<string> {
  const users = strapi.plugin('users-permissions').service('user') as Users;
  const { id } = await users.add({ ...account(person), role, password: PASSWORD });
  const row = await database(strapi)('up_users').where({ id }).first<{ password: string }>('password');
  return row.password;
}

/** Fills the database of Strapi's own endpoints with the same people and articles. */
export async function fillStrapi(strapi: Core.Strapi): Promise<{ logins: string[] }> {
  const [first, ...others] = madeUpCustomers();
  if (first === undefined) throw new Error('nobody was made up');
  const [visitors, customers] = [await roleId(strapi, 'public'), await roleId(strapi, 'authenticated')];
  const password = await firstUser(strapi, first, customers);
  const able = others.slice(0, WITH_PASSWORD - 1);
  const rows = others.map((person, number) => ({
    ...account(person),
    password: number < able.length ? password : null,
  }));
  await transaction(strapi, (db) =>
    inSlices(rows, async (slice) => {
      const users = await insertRows(db, 'up_users', slice);
      await db('up_users_role_lnk').insert(users.map(({ id }) => ({ user_id: id, role_id: customers })));
    }),
  );
  for (const role of [visitors, customers]) await allow(strapi, role, 'api::avviso.avviso.find');
  for (const type of ['documento', 'versione', 'classe', 'ricevuta', 'comunicazione'])
    for (const role of [visitors, customers])
      for (const action of ['find', 'findOne']) await allow(strapi, role, `api::${type}.${type}.${action}`);
  await publishArticles(strapi, 'api::avviso.avviso');
  await fillReceivedBeside(strapi, DOCUMENTS);
  if (isPostgres(strapi)) await database(strapi).raw('analyze');
  return { logins: [first, ...able].map(({ codiceFiscale }) => codiceFiscale) };
}
