import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** A database of a test's own: what the server needs to find it, how another can be made from it, and how to remove it. */
export interface TestDatabase {
  /** What TEST_TEMPLATE names: its file, or its name on the server. */
  source: string;
  environment: Record<string, string>;
  remove(): Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function postgresDatabase(server: string, template: string | null): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}${template === null ? '' : ` template ${template}`}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    source: name,
    environment: { DATABASE_URL: url.href },
    remove: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function sqliteDatabase(template: string | null): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-test-'));
  const file = path.join(folder, 'test.db');
  if (template !== null) await copyFile(template, file);
  return {
    source: file,
    environment: { DATABASE_FILENAME: file },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What tests of the very first start begin with. On PostgreSQL when the run asks for it (TEST_DATABASE=postgres), else SQLite. */
export const emptyTestDatabase = () => newDatabase(null);

/** A new database: a copy of the one that TEST_TEMPLATE names, as API tests and journeys have it, or else empty. */
export const createTestDatabase = () => newDatabase(process.env['TEST_TEMPLATE'] ?? null);

function newDatabase(template: string | null): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (process.env['TEST_DATABASE'] !== 'postgres') return sqliteDatabase(template);
  if (server === undefined) throw new Error('TEST_DATABASE=postgres but no server was started');
  return postgresDatabase(server, template);
}
