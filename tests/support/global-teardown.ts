import { stopPostgres } from './postgres';

export default async function tearDown(): Promise<void> {
  await stopPostgres();
}
