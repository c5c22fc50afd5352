import { accessSync, closeSync, constants, openSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { makeFolder } from '../make-folder';
import type { Env } from '../../env';

const TIMEOUT_MS = 5000;

const REFUSALS: Record<string, string> = {
  '28P01': 'non accetta nome utente o password',
  '28000': 'non accetta questo utente',
  '3D000': 'non ha il database indicato',
  '53300': 'non ha connessioni libere',
  '57P03': 'si sta ancora avviando',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'errore';
}

async function postgresProblem(connectionString: string): Promise<string | null> {
  const client = new Client({ connectionString, connectionTimeoutMillis: TIMEOUT_MS });
  // A connection that breaks later reports here; what matters is told by the promise.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return null;
  } catch (error) {
    const code = codeOf(error);
    const { hostname, port } = new URL(connectionString);
    const what = REFUSALS[code] ?? `non risponde (${code})`;
    return `PostgreSQL su ${hostname}:${port || '5432'} ${what}: controlla DATABASE_URL.`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function sqliteProblem(filename: string): string | null {
  const file = path.resolve(filename);
  const folder = path.dirname(file);
  try {
    makeFolder(folder);
    // SQLite keeps its journal beside the database, so the folder counts as well as the file.
    accessSync(folder, constants.W_OK | constants.X_OK);
    closeSync(openSync(file, 'a'));
    return null;
  } catch (error) {
    return `Il database SQLite ${file} non si può scrivere (${codeOf(error)}): controlla DATABASE_FILENAME.`;
  }
}

/** @returns one Italian line, without user name or password, when the portal's database cannot be used. */
export function databaseProblem(env: Env): Promise<string | null> {
  return env.DATABASE_URL === undefined
    ? Promise.resolve(sqliteProblem(env.DATABASE_FILENAME))
    : postgresProblem(env.DATABASE_URL);
}
