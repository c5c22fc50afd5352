import { stopPostgres } from './postgres';
import { removeTemplate } from './template-database';

export default async function tearDown(): Promise<void> {
  await removeTemplate();
  await stopPostgres();
}
