import { Rational } from '../../numbers/rational';
import { exceeds, type Comparable } from './compare';
import type { CheckFacts } from '../kernel/facts';

// How the whole return ends: what is withheld is positive, what is paid back negative.

/** Without its sign; null where it is not known. */
export function sizeOf(value: Rational | null): Rational | null {
  return value !== null && value.compare(Rational.zero) < 0 ? value.negated() : value;
}

/** What is paid back; null where nobody reckoned it. */
function refund(facts: CheckFacts): Rational | null {
  return facts.figure('risultato')?.negated() ?? null;
}

/** risultato a credito. */
export function isPaidBack(facts: CheckFacts): boolean {
  return exceeds(refund(facts), 0);
}

/** risultato a debito. */
export function isOwed(facts: CheckFacts): boolean {
  return exceeds(facts.figure('risultato'), 0);
}

export function hasRefundOver(facts: CheckFacts, limit: Comparable): boolean {
  return exceeds(refund(facts), limit);
}

/** RC: the reddito complessivo that reliefs and limits look at; null where nobody reckoned it. */
export function incomeForReliefs(facts: CheckFacts): Rational | null {
  return facts.figure('reddito_riferimento');
}

/** Reddito complessivo of the prospetto, of which the law lets parts count; null where nobody reckoned it. */
export function totalIncome(facts: CheckFacts): Rational | null {
  return facts.figure('r11');
}
