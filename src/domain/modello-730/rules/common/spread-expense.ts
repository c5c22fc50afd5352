import { doubtful, nothing } from '../../engine/choose';
import type { Quantity } from '../../engine/quantity';
import { leftToOperator } from './limits';

/** What a row says of an expense that is spread over years; null: nothing. */
export interface Spread {
  /** The year of the expense. */
  readonly year: number | null;
  /** Which instalment is asked for, from 1. */
  readonly number: number | null;
  readonly spent: Quantity;
}

/** How the law spreads it. */
export interface Spreading {
  readonly instalments: Quantity;
  /** The year of the incomes that are declared. */
  readonly incomeYear: number;
}

/** Which instalment the year of the expense gives; the first one is of that year. */
export function numberInYear(year: number, incomeYear: number): number {
  return incomeYear - year + 1;
}

/** This year's instalment of an expense; nothing once all of them are over. A number that does not fit the year is told. */
export function instalmentOf(
  { year, number, spent }: Spread,
  { instalments, incomeYear }: Spreading,
): Quantity {
  if (year === null) return leftToOperator('manca l’anno di una spesa in più rate');
  const due = numberInYear(year, incomeYear);
  const isOver = (each: number) => BigInt(each) * instalments.value.denominator > instalments.value.numerator;
  if (due < 1) return nothing('l’anno della spesa è dopo quello dei redditi');
  if (isOver(due) || (number !== null && isOver(number))) return nothing('le rate sono finite');
  const part = spent.over(instalments);
  return number === due
    ? part
    : doubtful(part, 'bassa', 'il numero della rata manca o non torna con l’anno della spesa: ricontrollalo');
}

/** Whether expenses of a year are counted by the plafond of TUIR art. 16-ter. @param from null: there is none this year */
export function isFrom(year: number | null, from: number | null): boolean {
  return year !== null && from !== null && year >= from;
}
