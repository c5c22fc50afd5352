import type { Core } from '@strapi/strapi';
import { now } from '../../../src/adapters/clock';
import { database, insertRow } from '../../../src/adapters/database';

interface Users {
  create(user: Record<string, unknown>): Promise<{ id: number }>;
}

/** A communication for everybody, with emails, that an editor who sees everybody lets go now. @returns its row number */
export async function dueCommunication(strapi: Core.Strapi): Promise<number> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'caf-redattore' } });
  const users = strapi.service('admin::user') as unknown as Users;
  const editor = await users.create({
    ...{ firstname: 'Prova', lastname: 'Redattore', email: 'redattore@caf.test', isActive: true },
    roles: [role.id],
  });
  await strapi
    .documents('api::offices.operator-scope')
    .create({ data: { operator: editor.id, allZone: true, withoutOffice: true } });
  const filter = { type: null, sede: null, zona: null, bornFrom: null, bornTo: null, pratica: null };
  const { id } = await insertRow(database(strapi), 'communications', {
    ...{
      title: 'A tutti',
      body: JSON.stringify([{ type: 'paragraph', children: [{ type: 'text', text: 'Ciao' }] }]),
    },
    ...{ ask_confirmation: false, by_email: true, audience: JSON.stringify({ kind: 'filter', filter }) },
    ...{
      state: 'scheduled',
      author_id: editor.id,
      author_name: 'Prova',
      goes_out_at: now(),
      changed_at: now(),
    },
  });
  return id;
}
