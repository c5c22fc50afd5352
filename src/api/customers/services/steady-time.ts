import { setTimeout as wait } from 'node:timers/promises';

/** Longer than the slowest path of what is answered neutrally, on a busy machine too. */
const STEADY_MS = 400;

/**
 * Answers after the same time whatever was found, so that waiting does not tell whether somebody is a customer.
 * Errors wait as well.
 */
export async function steadily<Result>(work: () => Promise<Result>): Promise<Result> {
  const [result] = await Promise.allSettled([work(), wait(STEADY_MS)]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
