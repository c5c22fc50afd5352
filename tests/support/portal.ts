import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { startInbox, type Inbox } from '../../src/simulators/mailbox/inbox';
import { createTestDatabase, type TestDatabase } from './test-database';

const root = path.resolve(__dirname, '../..');

export const SITE_SECRET = 'test-site-secret-of-at-least-32-characters';

/** A real Strapi of this test file alone, listening on 127.0.0.1 with a database and a real SMTP server. */
export interface Portal {
  strapi: Core.Strapi;
  db: Knex;
  /** For instance `http://127.0.0.1:40123`. */
  url: string;
  inbox: Inbox;
  /** A module of the running server, by its path below the project (`src/adapters/clock`). */
  module<Module>(file: string): Module;
  stop(): Promise<void>;
}

function setEnvironment(values: Record<string, string>): void {
  for (const name of ['DATABASE_URL', 'DATABASE_FILENAME']) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, {
    // Strapi would read the `.env` of the project, and with it the database of an installation.
    ENV_PATH: os.devNull,
    NODE_ENV: 'test',
    PORTAL_MODE: 'test',
    PORTAL_SECRET: 'test-portal-secret-of-at-least-32-characters',
    SITE_SECRET,
    DATA_KEYS: '1:test-data-key-of-at-least-32-characters',
    PUBLIC_URL: 'http://portale.test',
    MAIL_FROM: 'CAF di prova <portale@caf.test>',
    STRAPI_TELEMETRY_DISABLED: 'true',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
    ...values,
  });
}

/**
 * Starts the portal's API.
 * @param environment overrides what the server reads, for instance `{ RATE_LIMITS: 'on' }`
 * @param options `admin`: the production build with the admin's pages (`npm run build` made it), instead of the tests' own;
 * `database`: one that is there, instead of a new one
 */
export async function startPortal(
  environment: Record<string, string> = {},
  { admin = false, database }: { admin?: boolean; database?: TestDatabase } = {},
): Promise<Portal> {
  const dist = admin ? path.join(root, 'dist') : process.env['TEST_DIST'];
  if (dist === undefined) throw new Error('the server was not compiled: run through tests/jest.config.js');
  const [testDatabase, inbox, files] = await Promise.all([
    database ?? createTestDatabase(),
    startInbox({ port: 0 }),
    mkdtemp(path.join(os.tmpdir(), 'personalcaf-files-')),
  ]);
  setEnvironment({
    ...testDatabase.environment,
    SMTP_URL: `smtp://127.0.0.1:${String(inbox.port)}`,
    STORAGE_FOLDER: files,
    ...environment,
  });
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: dist, autoReload: false, serveAdminPanel: admin });
  await strapi.load();
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return {
    strapi,
    db: strapi.db.connection,
    url: `http://127.0.0.1:${String(port)}`,
    inbox,
    // The one server of this process: its modules are those that answer the requests.
    module: <Module>(file: string) => createRequire(__filename)(path.join(dist, file)) as Module,
    async stop() {
      await strapi.destroy();
      await inbox.stop();
      await testDatabase.remove();
      await rm(files, { recursive: true, force: true });
    },
  };
}
