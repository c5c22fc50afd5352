import { PortalError } from '../contracts/portal-error';

/** Waiting for this long would be worse than being told to come back. */
const COME_BACK_SECONDS = 5;

/** Runs a piece of work when its turn comes. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Lets at most `atOnce` pieces of work run at a time; up to `waiting` more stand in line.
 * @returns a function that runs a piece of work in its turn and throws PortalError `unavailable` when the line is full.
 */
export function inTurns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turns {
  let running = 0;
  const line: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (line.length < waiting) await new Promise<void>((resolve) => line.push(resolve));
    else throw new PortalError('unavailable', { retryAfterSeconds: COME_BACK_SECONDS });
    try {
      return await work();
    } finally {
      // Who is next takes over this place, so `running` stays.
      const next = line.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
