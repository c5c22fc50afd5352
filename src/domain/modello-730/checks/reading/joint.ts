import type { Rational } from '../../numbers/rational';
import { figureOf, type CheckFacts } from '../kernel/facts';
import { ticked, tickedAt } from './read';

// Joint returns: checks run on each spouse's return, with the other's beside it.

export function isJoint(facts: CheckFacts): boolean {
  return tickedAt(facts, 'FR1.dichiarazioneCongiunta');
}

/** A figure of the other spouse's return; null where nobody knows it. */
export function ofSpouse({ context }: CheckFacts, id: string): Rational | null {
  return figureOf(context.spouse?.liquidation)(id);
}

/** In how many of the two returns a box of a rigo that stands once is ticked; null where the other one is not known. */
export function inBoth(facts: CheckFacts, rigo: string, box: string): number | null {
  const { spouse } = facts.context;
  if (spouse === undefined) return null;
  const other = spouse.taxReturn.rows.get(rigo)?.[0];
  return Number(ticked(facts.row(rigo), box)) + Number(ticked(other, box));
}
