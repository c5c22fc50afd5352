import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Job, Outcome } from './jobs';

/** A process that makes load. One job at a time. */
export interface Generator {
  run(job: Job): Promise<Outcome>;
  stop(): void;
}

type Told = { outcome: Outcome } | { problem: string };

export function startGenerator(): Generator {
  const child: ChildProcess = fork(path.join(__dirname, 'generator.js'));
  return {
    async run(job) {
      child.send(job);
      // What `generator.ts` sends.
      const [told] = (await once(child, 'message')) as [Told];
      if ('problem' in told) throw new Error(told.problem);
      return told.outcome;
    },
    stop() {
      child.disconnect();
    },
  };
}
