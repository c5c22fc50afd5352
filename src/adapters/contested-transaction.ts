import type { Core } from '@strapi/strapi';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { transaction, type Knex } from './database';
import { isContention, isUniqueViolation } from './driver-errors';

const TRIES = 5;
const PAUSE_MS = 20;

/**
 * As `transaction`, for what several people may do at the same instant to the same customer: when another one was
 * faster (a unique index, a deadlock), everything is undone and `work` runs again on what the database holds by then.
 * `work` must do nothing but read and write through the connection that it is given.
 */
export async function contestedTransaction<Result>(
  strapi: Core.Strapi,
  work: (db: Knex) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction(strapi, work);
    } catch (error) {
      if (tries === TRIES || !(isUniqueViolation(error) || isContention(error))) throw error;
      await wait(randomInt(PAUSE_MS) * tries);
    }
  }
}
