import { Rational } from '../numbers/rational';
import { showNumber } from '../numbers/show';
import type { Row } from '../cells/tax-return';
import { exact, exceeds, type Comparable } from './compare';
import type { CheckFacts } from './facts';
import { isOne, total } from './read';
import type { Values } from './check';

/** As people write it: `2.065,83`. */
export function show(value: Comparable): string {
  return showNumber(exact(value));
}

/**
 * A limit in whole euros for amounts that are added up, each rounded on its own: their sum may lie up to a euro above what the
 * law writes in cents.
 */
export function wholeEurosUp(value: Comparable): Rational {
  const { numerator, denominator } = exact(value);
  return Rational.of((numerator + denominator - 1n) / denominator);
}

/** What the message says of an amount beyond its limit; null where it is not. */
export function beyond(amount: Comparable | null, limit: Comparable | null, shown = limit): Values | null {
  if (limit === null || !exceeds(amount, limit)) return null;
  return { limite: shown === null ? '' : show(shown) };
}

/** The rows of E8 to E10 that have one of some codes. */
export function rowsOfCodes(facts: CheckFacts, ...codes: readonly string[]): readonly Row[] {
  return facts.rows('E8').filter((row) => isOne(row, 'codiceSpesa', ...codes));
}

/** Σ spesa of some codes of E8 to E10. */
export function spentOn(facts: CheckFacts, ...codes: readonly string[]): number {
  return total(rowsOfCodes(facts, ...codes), 'spesa');
}

/** The most that a code of E8 to E10 lets count, as the law has it; null where there is no limit. */
export function ceilingOf({ law }: CheckFacts, code: string): Comparable | null {
  return law.oneriCodici.get(code)?.massimale ?? null;
}
