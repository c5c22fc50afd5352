import { CHECKS } from './all';
import type { CheckInput } from './facts';
import { runThese, type Remark } from './run';
import { toldOnce } from './tells-missing';

export type { Check, Finding, Gravity } from './check';
export type { CheckContext } from './context';
export type { CheckInput } from './facts';
export type { Lookups } from './lookups';
export type { Remark } from './run';

/** Asks all checks of the year of a return. @returns what they found, in the order of the list of checks, nothing twice */
export function runChecks(input: CheckInput): readonly Remark[] {
  return toldOnce(runThese(CHECKS, input), input.year.structure);
}
