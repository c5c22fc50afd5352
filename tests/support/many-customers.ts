import type { Core } from '@strapi/strapi';

/** Makes so many verified customers with an address, by one statement. */
export async function addCustomers({ db }: Core.Strapi, count: number): Promise<void> {
  const postgres = db.dialect.client === 'postgres';
  const series = postgres
    ? 'generate_series(1, ?) as series(n)'
    : '(with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ?) select n from counted) as series';
  const padded = postgres ? "lpad(n::text, 15, '0')" : "printf('%015d', n)";
  await db.connection.raw(
    `insert into up_users (document_id, username, codice_fiscale, cognome, nome, email, search_text, customer_type, blocked, confirmed,
       provider, news_by_email, registered_at)
     select 'customer0' || ${padded}, 'B' || ${padded}, 'B' || ${padded}, 'Rossi', 'Anna', 'c' || n || '@posta.test', 'rossi', 'registrato',
       false, true, 'portal', false, ?
     from ${series}`,
    ['2020-01-01T00:00:00.000Z', count],
  );
}
