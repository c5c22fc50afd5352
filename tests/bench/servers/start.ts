import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '../../support/test-database';
import type { Offices } from '../seed/appointments';
import type { Timed } from './appointments';
import { startServer, type Server } from './children';

export interface Facts {
  /** Address, without a slash at the end. */
  url: string;
  /** The codici fiscali of who can sign in. */
  logins: string[];
  /** Of the CAF's suite, at the portal. */
  suiteToken?: string;
}

export interface Portal extends Server<Facts> {
  siteSecret: string;
}

const secret = () => randomBytes(32).toString('hex');

async function start<Told = Facts>(
  program: string,
  environment: Record<string, string>,
  profile: string | null,
): Promise<Server<Told>> {
  const database = await createTestDatabase();
  const settings = {
    ...{ PORTAL_MODE: 'production', PORTAL_SECRET: secret(), DATA_KEYS: `1:${secret()}` },
    ...{ RATE_LIMITS: 'off', LOG_LEVEL: 'error' },
    ...database.environment,
    ...environment,
  };
  const server = await startServer<Told>(path.join(__dirname, program), settings, profile);
  return {
    ...server,
    async stop() {
      await server.stop();
      await database.remove();
    },
  };
}

/**
 * The portal's API as in production, with an own database. Only its limits are off: one address signs in all the time.
 * @param publicUrl where browsers find the site
 * @param profile folder for a CPU profile, written at the end
 */
export async function startPortal(
  publicUrl: string,
  profile: string | null,
  more: Record<string, string> = {},
): Promise<Portal> {
  const siteSecret = secret();
  const environment = { SITE_SECRET: siteSecret, PUBLIC_URL: publicUrl, ...more };
  const server = await start('portal.js', environment, profile);
  return { ...server, siteSecret };
}

/** A portal that publishes to a hundred thousand, and tells how that went. */
export function startPublishing() {
  const environment = { SITE_SECRET: secret(), PUBLIC_URL: 'http://127.0.0.1', OUTBOX_WORKER: 'off' };
  return start<{ seconds: number; statements: number; recipients: number }>(
    'publishing.js',
    environment,
    null,
  );
}

/** A portal with offices that can be booked, which has timed what it reads of them. */
export async function startAppointments() {
  const siteSecret = secret();
  const environment = { SITE_SECRET: siteSecret, PUBLIC_URL: 'http://127.0.0.1', OUTBOX_WORKER: 'off' };
  const server = await start<{ url: string; offices: Offices; timed: Timed }>(
    'appointments.js',
    environment,
    null,
  );
  return { ...server, siteSecret };
}

/** The bench's own Strapi application, with an own database. */
export async function startStrapi(profile: string | null): Promise<Server<Facts>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-bench-'));
  // The local provider of uploads demands it.
  await mkdir(path.join(folder, 'uploads'));
  const server = await start('strapi.js', { BENCH_PUBLIC_FOLDER: folder }, profile);
  return {
    ...server,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
