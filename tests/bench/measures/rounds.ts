import { setTimeout as wait } from 'node:timers/promises';
import type { Flood, Outcome } from '../load/jobs';
import type { Generator } from '../load/generators';
import type { Pace } from '../options';

/** A load without its duration. */
export type Side = Omit<Flood, 'kind' | 'seconds'>;

/**
 * Puts every side under load in turn, round after round (A B A B …), so that what else the machine does meets all alike.
 * @returns one list per side, with one outcome per round
 */
export async function alternate(
  generator: Generator,
  { rounds, seconds, warmUpSeconds, restSeconds }: Pace,
  sides: readonly Side[],
): Promise<Outcome[][]> {
  const load = async (side: Side, duration: number) => {
    const outcome = await generator.run({ ...side, kind: 'flood', seconds: duration });
    await wait(restSeconds * 1000);
    return outcome;
  };
  for (const side of sides) await load(side, warmUpSeconds);
  const outcomes: Outcome[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, side] of sides.entries()) outcomes[index]?.push(await load(side, seconds));
  return outcomes;
}

/** Pair by pair: what `of` gives for one side, divided by what it gives for the other in the same round. */
export function pairwise(
  one: readonly Outcome[],
  other: readonly Outcome[],
  of: (outcome: Outcome) => number = ({ perSecond }) => perSecond,
): number[] {
  return one.flatMap((outcome, round) => {
    const opposite = other[round];
    return opposite === undefined ? [] : [of(outcome) / of(opposite)];
  });
}
