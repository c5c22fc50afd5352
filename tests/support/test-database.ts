import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** An empty database of a test's own: what the server needs to find it, and how to remove it. */
export interface TestDatabase {
  environment: Record<string, string>;
  remove(): Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function postgresDatabase(server: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    environment: { DATABASE_URL: url.href },
    remove: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-test-'));
  return {
    environment: { DATABASE_FILENAME: path.join(folder, 'test.db') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A new database: on PostgreSQL when the run asks for it (TEST_DATABASE=postgres), else SQLite. */
export function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (process.env['TEST_DATABASE'] !== 'postgres') return sqliteDatabase();
  if (server === undefined) throw new Error('TEST_DATABASE=postgres but no server was started');
  return postgresDatabase(server);
}
