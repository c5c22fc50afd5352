import { flood } from './flood';
import type { Job } from './jobs';
import { stream } from './stream';

// A process of its own, so that sending never shares an event loop with what is measured or with the bench.
process.on('message', (job: Job) => {
  (job.kind === 'flood' ? flood(job) : stream(job))
    .then((outcome) => process.send?.({ outcome }))
    .catch((error: unknown) =>
      process.send?.({ problem: error instanceof Error ? error.message : String(error) }),
    );
});
