import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type { Knex } from 'knex';

/** @returns the connection pool; inside `transaction` use what that hands out instead. */
export function database(strapi: Core.Strapi): Knex {
  return strapi.db.connection;
}

/** @returns whether the portal runs on PostgreSQL (else on SQLite). */
export function isPostgres(strapi: Core.Strapi): boolean {
  return strapi.db.dialect.client === 'postgres';
}

/**
 * Runs `work` in one database transaction; documents written through Strapi inside it join.
 * Every statement must go through the given connection: on SQLite another one would wait for ever.
 */
export function transaction<Result>(
  strapi: Core.Strapi,
  work: (db: Knex) => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(({ trx }) => work(trx as unknown as Knex)) as Promise<Result>;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new public identifier in the form of Strapi's document ids (24 characters, 120 bits and more). */
export function newDocumentId(): string {
  return [...randomBytes(24)].map((byte) => ALPHABET[byte % 36]).join('');
}

/**
 * Inserts rows into the table of a content type, with the columns that Strapi expects, and returns their row numbers.
 * @throws the driver's error; a unique index that already holds a row is told by `isUniqueViolation`.
 */
export async function insertRows(
  db: Knex,
  table: string,
  rows: Record<string, unknown>[],
): Promise<{ id: number; document_id: string }[]> {
  const now = new Date();
  const full = rows.map((row) => ({
    document_id: newDocumentId(),
    created_at: now,
    updated_at: now,
    published_at: now,
    ...row,
  }));
  return db(table).insert(full).returning(['id', 'document_id']);
}

/** As `insertRows`, for one row. */
export async function insertRow(db: Knex, table: string, row: Record<string, unknown>) {
  const [inserted] = await insertRows(db, table, [row]);
  if (inserted === undefined) throw new Error(`nothing was inserted into ${table}`);
  return inserted;
}
