import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { deliverBatch } from './deliver';

const EVERY_MS = 500;

/** Delivers the outbox until it is stopped; any number of them may run, in any number of processes. */
export interface OutboxWorker {
  /** Lets the batch in hand finish. */
  stop(): Promise<void>;
}

export function startOutboxWorker(strapi: Core.Strapi): OutboxWorker {
  const name = `${hostname().slice(0, 100)}-${String(process.pid)}-${randomUUID()}`;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const round = async () => {
    try {
      while (!stopped && (await deliverBatch(strapi, name)));
    } catch (error) {
      // The database may be away for a while: the next round tries again.
      strapi.log.error(`outbox worker: ${error instanceof Error ? error.name : 'error'}`);
    }
    if (!stopped) timer = setTimeout(start, EVERY_MS);
  };
  const start = () => {
    running = round();
  };
  start();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
