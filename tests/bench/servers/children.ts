import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';

/** A server in a process of its own. `Facts` is what it tells when it listens. */
export interface Server<Facts> {
  facts: Facts;
  stop(): Promise<void>;
}

/** What makes node write a CPU profile into a folder when it ends. */
export function profiling(folder: string | null): string[] {
  return folder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

/** Ends a process that this one started, and waits until it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Starts a program that tells its facts when it is ready. @throws Error when it ends before. */
export async function startServer<Facts>(
  program: string,
  environment: Record<string, string>,
  profile: string | null,
): Promise<Server<Facts>> {
  const { PATH } = process.env;
  const child = fork(program, {
    cwd: process.cwd(),
    // Strapi would read the `.env` of the project, and with it the database of an installation.
    env: {
      ...{ PATH, ENV_PATH: os.devNull, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
      ...environment,
    },
    execArgv: profiling(profile),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${program} ended with code ${String(code)}`);
  });
  // What the program sends is its own business and that of who starts it.
  const [facts] = (await Promise.race([once(child, 'message'), gone])) as [Facts];
  gone.catch(() => undefined);
  return { facts, stop: () => endChild(child) };
}
