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

/**
 * The present instant by the database's own clock, moved by a number of milliseconds, as an SQL expression in the form
 * of our instants. Where instances must agree on the time, their own clocks may not.
 */
export function databaseInstant(strapi: Core.Strapi, milliseconds = 0): string {
  const seconds = (Math.round(milliseconds) / 1000).toFixed(3);
  return isPostgres(strapi)
    ? `to_char((now() at time zone 'utc') + interval '${seconds} seconds', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '${seconds} seconds')`;
}

/** The rows of a raw statement: PostgreSQL's driver wraps them, SQLite's does not. */
export function rawRows<Row>(answer: unknown): Row[] {
  // The statement that was run decides the form of its rows: the compiler cannot know it.
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown }).rows) as Row[];
}

/** A column of JSON: SQLite keeps it as text, PostgreSQL's driver hands it out parsed. */
export function fromJson<Value>(column: unknown): Value {
  // Who wrote the column decides its form: the compiler cannot know it.
  return (typeof column === 'string' ? JSON.parse(column) : column) as Value;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A new public identifier in the form of Strapi's document ids: 24 characters, 120 bits and more. The first one is a
 * letter, because Strapi's relations take what begins with a digit for a row number.
 */
export function newDocumentId(): string {
  const [first = 0, ...rest] = randomBytes(24);
  return [ALPHABET[first % 26], ...rest.map((byte) => ALPHABET[byte % 36])].join('');
}

/** A row with the columns that Strapi expects in the table of every content type. */
export function newRow<Row extends object>(row: Row) {
  const at = new Date();
  return { document_id: newDocumentId(), created_at: at, updated_at: at, published_at: at, ...row };
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
  return db(table).insert(rows.map(newRow)).returning(['id', 'document_id']);
}

/** As `insertRows`, for one row. */
export async function insertRow(db: Knex, table: string, row: Record<string, unknown>) {
  const [inserted] = await insertRows(db, table, [row]);
  if (inserted === undefined) throw new Error(`nothing was inserted into ${table}`);
  return inserted;
}
