import { setTimeout as wait } from 'node:timers/promises';

/** Longer than the slowest path of what is answered neutrally. */
const STEP_MS = 400;

/**
 * Answers after the same time whatever was found, so that waiting does not tell whether somebody is a customer: after
 * one step or, on a machine too busy for that, after a whole number of them. Errors wait as well.
 */
export async function steadily<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    const took = performance.now() - start;
    await wait(Math.max(1, Math.ceil(took / STEP_MS)) * STEP_MS - took);
  }
}
