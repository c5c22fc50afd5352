import path from 'node:path';
import { keepStatements, type Preparing } from '../src/adapters/statement-cache';
import { env } from '../src/env';

interface SqliteConnection extends Preparing {
  pragma(statement: string): unknown;
}

const sqlite = {
  client: 'sqlite',
  connection: { filename: path.resolve(process.cwd(), env.DATABASE_FILENAME) },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      connection.pragma('busy_timeout = 5000');
      keepStatements(connection);
      done(null, connection);
    },
  },
};

const postgres = {
  client: 'postgres',
  connection: { connectionString: env.DATABASE_URL, schema: env.DATABASE_SCHEMA },
  pool: { min: 0, max: env.DATABASE_POOL_MAX },
};

export default () => ({ connection: env.DATABASE_URL === undefined ? sqlite : postgres });
