import type { Core } from '@strapi/strapi';
import { database, databaseInstant, newDocumentId, rawRows } from './database';

/** Work that is done over and over, once in each interval however many instances of the portal run. */
export interface ScheduledTask {
  name: string;
  everyMinutes: number;
  run(strapi: Core.Strapi): Promise<void>;
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

async function runIfDue(strapi: Core.Strapi, task: ScheduledTask): Promise<void> {
  try {
    if (await takeTurn(strapi, task)) await task.run(strapi);
  } catch (error) {
    // The database may be away for a while: the next interval tries again.
    strapi.log.error(`task ${task.name}: ${error instanceof Error ? error.name : 'error'}`);
  }
}

/** Does scheduled tasks until it is stopped. */
export interface TaskRunner {
  /** Lets the task in hand finish. */
  stop(): Promise<void>;
}

/** Looks once a minute whether a task is due; any number of instances may do so. */
export function startScheduledTasks(strapi: Core.Strapi, tasks: readonly ScheduledTask[]): TaskRunner {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(async () => {
      for (const task of tasks) await runIfDue(strapi, task);
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}
