import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../support/free-port';

const root = path.resolve(__dirname, '../..');

/** The API as a program of its own, as production runs it, on the database of the test. */
export interface ServerProcess {
  /** For instance `http://127.0.0.1:40123`. */
  url: string;
  pid: number;
  /** Kept once it answers. @throws Error when it ended instead */
  ready: Promise<void>;
  running(): boolean;
  /** Sends the signal and waits for the end. @returns the exit code, null when the signal ended it */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Where such processes start: a project folder with the tests' compiled server. */
export interface ServerFolder {
  start(environment: Record<string, string>): Promise<ServerProcess>;
  remove(): Promise<void>;
}

async function untilAnswering(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended');
    const answer = await fetch(`http://127.0.0.1:${String(port)}/_health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param dist the compiled server. The settings are those of the test's own portal, which must run already. */
export async function serverFolder(dist: string): Promise<ServerFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-server-'));
  for (const name of ['package.json', 'public', 'favicon.png', 'node_modules'])
    await symlink(path.join(root, name), path.join(folder, name));
  await symlink(dist, path.join(folder, 'dist'));
  return {
    async start(environment) {
      const port = await freePort();
      const child = spawn(process.execPath, [path.join(folder, 'dist/src/cli/api-process.js')], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...environment },
      });
      const ended = once(child, 'exit');
      const ready = untilAnswering(port, child);
      // Whoever kills it before it is ready does not wait for that.
      ready.catch(() => undefined);
      return {
        url: `http://127.0.0.1:${String(port)}`,
        pid: child.pid ?? 0,
        ready,
        running: () => child.exitCode === null && child.signalCode === null,
        async end(signal) {
          child.kill(signal);
          await ended;
          return child.exitCode;
        },
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
