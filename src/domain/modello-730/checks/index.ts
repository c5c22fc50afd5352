import { CHECKS } from './all';
import type { CheckInput } from './kernel/facts';
import { runThese, type Remark } from './kernel/run';
import { toldOnce } from './generali/tells-missing';

export type { Check, Finding, Gravity } from './kernel/check';
export type { CheckContext } from './kernel/context';
export type { CheckInput } from './kernel/facts';
export type { Lookups } from './lookups/lookups';
export type { Remark } from './kernel/run';

/** Asks all checks of the year of a return. @returns what they found, in the order of the list of checks, nothing twice */
export function runChecks(input: CheckInput): readonly Remark[] {
  return toldOnce(runThese(CHECKS, input), input.year.structure);
}
