import { compileServer } from './compile';
import { startPostgres } from './postgres';
import { createTemplate } from './template-database';

/** Before the API tests: the compiled server (or the one that TEST_DIST names), when asked by TEST_DATABASE=postgres a PostgreSQL server, and a database to copy. */
export default async function setUp(): Promise<void> {
  process.env['TEST_DIST'] ??= compileServer();
  if (process.env['TEST_DATABASE'] === 'postgres') await startPostgres();
  await createTemplate();
}
