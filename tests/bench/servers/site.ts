import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { endChild, profiling, type Server } from './children';
import type { Portal } from './start';

const PATIENCE_MS = 20_000;

/** @throws Error when there are no pages to measure. */
export function demandBuiltSite(): void {
  if (!existsSync('frontend/dist/server/entry.mjs'))
    throw new Error('the site is not built yet: run «npm run build» first, or name other parts with --only');
}

async function untilAnswering(url: string, hasEnded: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && !hasEnded()) {
    const answer = await fetch(`${url}/salute`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('the site does not answer');
}

/** Starts the built site in front of the portal's API. @param url where browsers find it, on a free port of 127.0.0.1 */
export async function startSite(
  url: string,
  portal: Portal,
  profile: string | null,
): Promise<Server<{ url: string }>> {
  const child = spawn(process.execPath, [...profiling(profile), path.resolve('frontend/server.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'production', API_URL: portal.facts.url, PUBLIC_URL: url },
      ...{ SITE_HOST: '127.0.0.1', SITE_PORT: new URL(url).port, SITE_SECRET: portal.siteSecret },
    },
  });
  try {
    await untilAnswering(url, () => child.exitCode !== null);
  } catch (error) {
    await endChild(child);
    throw error;
  }
  return { facts: { url }, stop: () => endChild(child) };
}
