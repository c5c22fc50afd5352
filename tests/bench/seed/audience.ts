import type { Core } from '@strapi/strapi';
import { now } from '../../../src/adapters/clock';
import { database, insertRow, isPostgres } from '../../../src/adapters/database';

/** Makes so many verified customers with an address, by one statement. */
export async function addCustomers(strapi: Core.Strapi, count: number): Promise<void> {
  const postgres = isPostgres(strapi);
  const series = postgres
    ? 'generate_series(1, ?) as series(n)'
    : '(with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ?) select n from counted) as series';
  const padded = postgres ? "lpad(n::text, 15, '0')" : "printf('%015d', n)";
  await database(strapi).raw(
    `insert into up_users (document_id, username, codice_fiscale, cognome, nome, email, search_text, customer_type, blocked, confirmed,
       provider, news_by_email, registered_at)
     select 'c' || ${padded}, 'B' || ${padded}, 'B' || ${padded}, 'Rossi', 'Anna', 'c' || n || '@posta.test', 'rossi', 'registrato', false, true,
       'portal', false, ?
     from ${series}`,
    ['2020-01-01T00:00:00.000Z', count],
  );
}

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
