import type { CheckFacts } from '../kernel/facts';
import { hasAt, tickedAt } from '../reading/read';

/** The boxes of the frontespizio that say why somebody else signs. */
export const SIGNERS: readonly string[] = ['FR3.deceduto', 'FR3.tutelato', 'FR3.minore', 'FR3.rappresentato'];

/** How many of them are ticked. */
export function conditions(facts: CheckFacts): number {
  return SIGNERS.filter((box) => tickedAt(facts, box)).length;
}

/** Whether somebody is told who signs for the taxpayer. */
export function hasRepresentative(facts: CheckFacts): boolean {
  return hasAt(facts, 'FR2.codiceFiscaleRappresentante');
}
