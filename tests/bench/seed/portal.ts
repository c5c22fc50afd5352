import type { Core } from '@strapi/strapi';
import { database, insertRows, isPostgres, transaction } from '../../../src/adapters/database';
import { now } from '../../../src/adapters/clock';
import { hashPassword } from '../../../src/adapters/password-hash';
import { searchTextOf } from '../../../src/api/customers/services/customer-rows';
import { publishArticles } from './articles';
import { DOCUMENTS, fillReceived } from './received';
import { inSlices, madeUpCustomers, PASSWORD, WITH_PASSWORD, type MadeUpCustomer } from './people';

function row({ codiceFiscale, cognome, nome, email }: MadeUpCustomer, passwordHash: string | null) {
  const identity = { codice_fiscale: codiceFiscale, cognome, nome, email };
  return {
    ...identity,
    ...{ username: codiceFiscale, provider: 'portal', confirmed: true, blocked: false },
    ...{ customer_type: 'registrato', registered_at: now(), news_by_email: false },
    ...{ search_text: searchTextOf(identity), password_hash: passwordHash },
  };
}

// Every second article was opened by everybody who can sign in.
async function readings(strapi: Core.Strapi): Promise<Record<string, unknown>[]> {
  const db = database(strapi);
  const customers = await db('up_users').whereNotNull('password_hash').pluck<number[]>('id');
  const articles = await db('news_articles').whereNotNull('published_at').pluck<string[]>('document_id');
  const opened = articles.filter((_, number) => number % 2 === 0);
  return customers.flatMap((customer) =>
    opened.map((article) => ({ customer_id: customer, article_document_id: article, read_at: now() })),
  );
}

interface Tokens {
  create(attributes: Record<string, unknown>): Promise<{ accessKey: string }>;
}

async function suiteToken(strapi: Core.Strapi): Promise<string> {
  const tokens = strapi.service('admin::api-token-content-api') as unknown as Tokens;
  const permissions = ['api::offices.integration.putSede'];
  const token = { name: 'Bench', description: '', lifespan: null, kind: 'content-api', type: 'custom' };
  return (await tokens.create({ ...token, permissions })).accessKey;
}

/** Fills the portal's database. @returns the codici fiscali of who can sign in, with `PASSWORD` */
export async function fillPortal(strapi: Core.Strapi): Promise<{ logins: string[]; suiteToken: string }> {
  const people = madeUpCustomers();
  const able = people.slice(0, WITH_PASSWORD);
  const hashes = await Promise.all(able.map(() => hashPassword(PASSWORD)));
  const rows = people.map((person, number) => row(person, hashes[number] ?? null));
  await transaction(strapi, (db) => inSlices(rows, (slice) => insertRows(db, 'up_users', slice)));
  await publishArticles(strapi, 'api::news.article');
  const opened = await readings(strapi);
  await transaction(strapi, (db) => inSlices(opened, (slice) => insertRows(db, 'news_readings', slice)));
  await fillReceived(strapi, Number(process.env['BENCH_DOCUMENTS'] ?? DOCUMENTS));
  // PostgreSQL would look at the new rows by itself, in a minute; SQLite never does.
  if (isPostgres(strapi)) await database(strapi).raw('analyze');
  return {
    logins: able.map(({ codiceFiscale }) => codiceFiscale),
    suiteToken: await suiteToken(strapi),
  };
}
