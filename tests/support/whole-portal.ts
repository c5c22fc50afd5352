import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
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

async function untilAnswering(site: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the site ended with code ${String(child.exitCode)}`);
    const answer = await fetch(`${site}/salute`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('the site does not answer');
}

/** Starts both processes on free ports. Needs `npm run build`. `environment` as for `startPortal`. */
export async function startWholePortal(environment: Record<string, string> = {}): Promise<WholePortal> {
  const port = await freePort();
  const site = `http://127.0.0.1:${String(port)}`;
  const portal = await startPortal({ PUBLIC_URL: site, ...environment }, { admin: true });
  const child = spawn(process.execPath, [path.join(root, 'frontend/server.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      API_URL: portal.url,
      PUBLIC_URL: site,
      SITE_HOST: '127.0.0.1',
      SITE_PORT: String(port),
      SITE_SECRET,
    },
  });
  // A test that fails before its end must not leave the site behind.
  process.once('exit', () => child.kill('SIGKILL'));
  await untilAnswering(site, child);
  return {
    ...portal,
    site,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await portal.stop();
    },
  };
}
