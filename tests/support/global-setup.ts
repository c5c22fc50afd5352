import { compileServer } from './compile';
import { startPostgres } from './postgres';

/** Before the API tests: the compiled server and, when asked by TEST_DATABASE=postgres, a PostgreSQL server. */
export default async function setUp(): Promise<void> {
  process.env['TEST_DIST'] = compileServer();
  if (process.env['TEST_DATABASE'] === 'postgres') await startPostgres();
}
