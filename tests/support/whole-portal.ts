import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SITE_SECRET, startPortal, type Portal } from './portal';
import { freePort } from './free-port';

const root = path.resolve(__dirname, '../..');

/** The portal as people meet it: the API with its admin, and the site, both as built for production. */
export interface WholePortal extends Portal {
  /** Address of the site, without a slash at the end. */
  site: string;
}

/** A site's server, in a process of its own. */
export interface Site {
  /** Without a slash at the end. */
  address: string;
  pid: number;
  stop(): Promise<void>;
}

/** Milliseconds that a site may take to start: a machine that has much to do is no failure. */
const PATIENCE = 30_000;

async function untilAnswering(site: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the site ended with code ${String(child.exitCode)}`);
    const answer = await fetch(`${site}/salute`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('the site does not answer');
}

/** Starts the site in front of an API. Needs `npm run build`. @param port a free one */
export async function startSite(apiUrl: string, port: number): Promise<Site> {
  const address = `http://127.0.0.1:${String(port)}`;
  const child = spawn(process.execPath, [path.join(root, 'frontend/server.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      API_URL: apiUrl,
      PUBLIC_URL: address,
      SITE_HOST: '127.0.0.1',
      SITE_PORT: String(port),
      SITE_SECRET,
    },
  });
  // A test that fails before its end must not leave the site behind.
  process.once('exit', () => child.kill('SIGKILL'));
  await untilAnswering(address, child);
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Starts both processes on free ports. Needs `npm run build`. `environment` as for `startPortal`. */
export async function startWholePortal(environment: Record<string, string> = {}): Promise<WholePortal> {
  const port = await freePort();
  const media = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-media-'));
  await mkdir(path.join(media, 'uploads'));
  const portal = await startPortal(
    { PUBLIC_URL: `http://127.0.0.1:${String(port)}`, PUBLIC_FOLDER: media, ...environment },
    { admin: true },
  );
  const site = await startSite(portal.url, port);
  return {
    ...portal,
    site: site.address,
    async stop() {
      await site.stop();
      await portal.stop();
      await rm(media, { recursive: true, force: true });
    },
  };
}
