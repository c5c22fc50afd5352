import type { Core } from '@strapi/strapi';
import { database, databaseInstant, newDocumentId, rawRows } from './database';

/** Work that is done over and over, once in each interval however many instances of the portal run. */
export interface ScheduledTask {
  name: string;
  everyMinutes: number;
  /** @param stopping aborted when the portal ends: what waits for somebody outside leaves off */
  run(strapi: Core.Strapi, stopping: AbortSignal): Promise<void>;
}

const LOOK_EVERY_MS = 60_000;

/** @returns whether this instance is the one that does the task in this interval. */
export async function takeTurn(strapi: Core.Strapi, task: ScheduledTask): Promise<boolean> {
  const answer: unknown = await database(strapi).raw(
    `insert into task_leases (document_id, name, taken_until)
       values (?, ?, ${databaseInstant(strapi, task.everyMinutes * 60_000)})
     on conflict (name) do update set taken_until = excluded.taken_until
       where task_leases.taken_until <= ${databaseInstant(strapi)}
     returning name`,
    [newDocumentId(), task.name],
  );
  return rawRows(answer).length > 0;
}

async function runIfDue(strapi: Core.Strapi, task: ScheduledTask, stopping: AbortSignal): Promise<void> {
  try {
    if (await takeTurn(strapi, task)) await task.run(strapi, stopping);
  } catch (error) {
    // The database may be away for a while: the next interval tries again.
    strapi.log.error(`task ${task.name}: ${error instanceof Error ? error.name : 'error'}`);
  }
}

/** Does scheduled tasks until it is stopped. */
export interface TaskRunner {
  /** Tells the tasks in hand to leave off where they can, and waits for them. */
  stop(): Promise<void>;
}

/**
 * Looks every now and then whether a task is due; any number of instances may do so. A task never runs beside itself,
 * and never waits for another one.
 * @param lookEvery milliseconds
 */
export function startScheduledTasks(
  strapi: Core.Strapi,
  tasks: readonly ScheduledTask[],
  lookEvery = LOOK_EVERY_MS,
): TaskRunner {
  const stopping = new AbortController();
  const inHand = new Map<string, Promise<void>>();
  const timer = setInterval(() => {
    for (const task of tasks) {
      if (inHand.has(task.name)) continue;
      const ended = runIfDue(strapi, task, stopping.signal).finally(() => inHand.delete(task.name));
      inHand.set(task.name, ended);
    }
  }, lookEvery);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await Promise.all(inHand.values());
    },
  };
}
