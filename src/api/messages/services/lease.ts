import type { Core } from '@strapi/strapi';
import { LEASE, renewLease } from './claim';

/** A worker's hold on the batch in hand. */
export interface Lease {
  /** Whether the messages are still this worker's to hand over. */
  held(): boolean;
  end(): void;
}

/**
 * Keeps the batch of a worker its own for as long as the process lives, however slow the mail server is.
 * A process that was suspended for longer than the lease finds that it is not held any more.
 * @param since `performance.now()` before the batch was claimed
 */
export function keepLease(strapi: Core.Strapi, worker: string, since: number): Lease {
  let until = since + LEASE;
  const renew = async () => {
    const asked = performance.now();
    try {
      await renewLease(strapi, worker);
      // What was lost in the meantime may be another worker's already.
      if (asked < until) until = asked + LEASE;
    } catch (error) {
      strapi.log.warn(`outbox lease: ${error instanceof Error ? error.name : 'error'}`);
    }
  };
  const timer = setInterval(() => void renew(), LEASE / 3);
  timer.unref();
  return {
    held: () => performance.now() < until,
    end: () => {
      clearInterval(timer);
    },
  };
}
