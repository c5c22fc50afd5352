import type { Row } from '../../cells/tax-return';
import { ageOn, birthFrom, dayOf } from './days';
import type { CheckFacts } from '../kernel/facts';
import { text } from './read';

/** How old somebody was in the year of the incomes. */
export interface AgeInYear {
  /** On 1 January. */
  readonly atTheStart: number;
  /** On 31 December. */
  readonly atTheEnd: number;
}

/** @param birth ISO; null: not known */
export function ageInYearOf(facts: CheckFacts, birth: string | null): AgeInYear | null {
  if (birth === null) return null;
  return { atTheStart: ageOn(dayOf(facts, 1, 1), birth), atTheEnd: ageOn(dayOf(facts, 31, 12), birth) };
}

/** The age of whom a row's codice fiscale belongs to; null where the code tells none. */
export function ageInYear(facts: CheckFacts, row: Row, column: string): AgeInYear | null {
  return ageInYearOf(facts, birthFrom(facts, text(row, column), dayOf(facts, 31, 12)));
}
