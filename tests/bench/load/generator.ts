import { flood } from './flood';
import type { Job, Outcome } from './jobs';
import { once } from './once';
import { stream } from './stream';

function run(job: Job): Promise<Outcome> {
  if (job.kind === 'once') return once(job);
  return job.kind === 'flood' ? flood(job) : stream(job);
}

// A process of its own, so that sending never shares an event loop with what is measured or with the bench.
process.on('message', (job: Job) => {
  run(job)
    .then((outcome) => process.send?.({ outcome }))
    .catch((error: unknown) =>
      process.send?.({ problem: error instanceof Error ? error.message : String(error) }),
    );
});
