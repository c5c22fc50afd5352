import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import path from 'node:path';

/** A program that this one starts and watches. */
export interface Program {
  /** As the person who reads the messages knows it. */
  name: string;
  /** Arguments of Node. */
  args: string[];
  env: NodeJS.ProcessEnv;
  /** File for what it prints; without one it prints where its parent does. */
  log?: string;
}

/** Several programs that live and end together. */
export interface Processes {
  /** Kept, with the name, as soon as one of them ends without having been asked to. */
  ended: Promise<string>;
  /** Asks them to end, the last started first, and waits for each: what it has in hand is finished. */
  stop(): Promise<void>;
}

/** How long a program may take to finish what it has in hand. */
const PATIENCE_MS = 15_000;

function start({ args, env, log }: Program): ChildProcess {
  const output = log === undefined ? 'inherit' : openSync(log, 'a');
  return spawn(process.execPath, ['--require', path.join(__dirname, 'follow-parent.js'), ...args], {
    // Threads that read photos and PDFs would each keep memory of their own: two places to take it from are enough.
    env: { MALLOC_ARENA_MAX: '2', ...env },
    stdio: ['ignore', output, output, 'ipc'],
    // In a group of its own, or Ctrl-C would reach it before this process could stop the programs in their order.
    detached: process.platform !== 'win32',
  });
}

async function end(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await exited;
  clearTimeout(timer);
}

/** Starts programs, in their order. */
export function startProcesses(programs: readonly Program[]): Processes {
  let stopping = false;
  const running = programs.map((program) => {
    const child = start(program);
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
    });
    return { name: program.name, child, exited };
  });
  const ended = new Promise<string>((resolve) => {
    for (const { name, exited } of running)
      void exited.then(() => {
        if (!stopping) resolve(name);
      });
  });
  return {
    ended,
    async stop() {
      stopping = true;
      for (const { child, exited } of running.toReversed()) await end(child, exited);
    },
  };
}
