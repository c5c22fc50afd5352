import { env } from '../../../../src/env';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

// Strapi's usual settings, and on SQLite the journal that makes it quick: nobody would run it without.
const sqlite = {
  client: 'sqlite',
  connection: { filename: env.DATABASE_FILENAME },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
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
