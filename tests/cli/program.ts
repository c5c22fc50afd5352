import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = path.resolve(__dirname, '../..');

/** Settings with which the production starts; what a developer's own `.env` says does not count. */
export const GOOD_SETTINGS = {
  PORTAL_SECRET: 'portal-secret-of-a-test-0123456789-abcdef',
  SITE_SECRET: 'site-secret-of-a-test-0123456789-abcdefgh',
  DATA_KEYS: '20260101:data-key-of-a-test-0123456789-abcdef',
  PORTAL_MODE: 'production',
  DATABASE_URL: '',
  API_URL: '',
  ADMIN_PUBLIC_URL: '',
  OUTBOX_WORKER: 'off',
  SMTP_URL: '',
};

/** A command of ours that runs. */
export interface RunningCommand {
  child: ChildProcess;
  /** Both of its outputs so far. */
  output(): string;
  ended: Promise<number | null>;
}

interface Start {
  /** The project, unless another folder is told. */
  folder?: string;
  args?: string[];
  /** The script of package.json, so that npm and its shell stand between the test and the program. */
  throughNpm?: boolean;
}

/** Starts one of our commands. */
export function startCommand(
  command: string,
  env: Record<string, string>,
  { folder = root, args = [], throughNpm = false }: Start = {},
): RunningCommand {
  const [program, first] = throughNpm
    ? ['npm', ['run', '--silent', command]]
    : [process.execPath, [path.join(folder, 'scripts/run.mjs'), command]];
  const child = spawn(program, [...first, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
  });
  // A test that fails before its end must not leave the command behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', kill);
    return typeof code === 'number' ? code : null;
  });
  return { child, output: () => text, ended };
}

/** @throws Error with what the command said when it ends before it says `words` */
export async function untilItSays(command: RunningCommand, words: string): Promise<void> {
  while (!command.output().includes(words)) {
    if (command.child.exitCode !== null) throw new Error(`it ended: ${command.output()}`);
    await wait(100);
  }
}

/** Runs a command to its end. @returns its exit code and what it said, line by line */
export async function runCommand(...start: Parameters<typeof startCommand>) {
  const command = startCommand(...start);
  const code = await command.ended;
  return { code, lines: command.output().trim().split('\n') };
}

/** @throws Error when the project was not built: these tests start what `npm run build` made. */
export function demandBuild(): void {
  const parts = ['dist/src/cli/start.js', 'dist/build/index.html', 'frontend/dist/server/entry.mjs'];
  if (!parts.every((part) => existsSync(path.join(root, part))))
    throw new Error('these tests start the built portal: run «npm run build» first');
}
