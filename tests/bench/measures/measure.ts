import type { Part } from '../options';
import type { Outcome } from '../load/jobs';
import { spread, type Spread } from '../load/statistics';

/** What one side of a comparison did over all rounds; latencies in milliseconds. */
export interface SideFigures {
  name: string;
  perSecond: Spread;
  p50: Spread;
  p99: Spread;
}

/** How two sides compare, pair by pair of the rounds. */
export interface Ratio {
  what: string;
  value: Spread;
  goal: { limit: number; better: 'higher' | 'lower' } | null;
}

export interface Measure {
  part: Part;
  title: string;
  sides: SideFigures[];
  ratios: Ratio[];
  /** Figures that are no rates, with their names. */
  facts?: readonly (readonly [string, string])[];
}

export function sideFigures(name: string, outcomes: readonly Outcome[]): SideFigures {
  return {
    name,
    perSecond: spread(outcomes.map(({ perSecond }) => perSecond)),
    p50: spread(outcomes.map(({ p50 }) => p50)),
    p99: spread(outcomes.map(({ p99 }) => p99)),
  };
}

/** @returns whether a ratio holds its goal; with `slack` 2, whether it holds half of it. Without a goal it does. */
export function holds({ value, goal }: Ratio, slack = 1): boolean {
  if (goal === null) return true;
  return goal.better === 'higher' ? value.median >= goal.limit / slack : value.median <= goal.limit * slack;
}
