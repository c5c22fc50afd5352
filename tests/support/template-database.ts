import { startPortal } from './portal';
import { emptyTestDatabase, type TestDatabase } from './test-database';

let template: TestDatabase | null = null;

/**
 * Starts the server once on an empty database and keeps what it made of it: the tests' databases begin as copies, which is what a
 * server finds that was started before.
 * @param admin as for `startPortal`
 */
export async function createTemplate(admin = false): Promise<void> {
  const database = await emptyTestDatabase();
  const before = { ...process.env };
  const portal = await startPortal({}, { admin, database: { ...database, remove: () => Promise.resolve() } });
  await portal.stop();
  // The workers of the tests inherit what this process has: nothing of a server that ran here.
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before, { TEST_TEMPLATE: database.source });
  template = database;
}

export async function removeTemplate(): Promise<void> {
  await template?.remove();
  template = null;
}
