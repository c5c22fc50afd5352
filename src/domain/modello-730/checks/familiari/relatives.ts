import { addressIn, type Row } from '../../cells/tax-return';
import type { CheckFacts } from '../kernel/facts';
import { birthFrom, dayOf, yearOf } from '../reading/days';
import { readingOf } from '../lookups/codice-fiscale';
import { isOne, text, textAt } from '../reading/read';
import { refusedIn } from '../kernel/refused';

// Letters of column 1: the year 2024 has A for every other relative and D for a child with a disability, later years G and P and a box.

export const isSpouse = (row: Row) => text(row, 'parentela') === 'C';
export const isOtherRelative = (row: Row) => isOne(row, 'parentela', 'G', 'P', 'A');
/** Relatives whose part of the detrazione is told. */
export const hasPart = (row: Row) => isOne(row, 'parentela', 'G', 'A');

export const codeOf = (row: Row) => text(row, 'codiceFiscale');

/** Whether a code was written that is none. */
export function hasRefusedCode(facts: CheckFacts, row: Row): boolean {
  const cell = addressIn(row, 'codiceFiscale');
  return refusedIn(facts, 'FAM1.codiceFiscale').some((refused) => refused.cell === cell);
}

/** The day of birth that the code tells; null where nobody can read it. */
export function birthOf(facts: CheckFacts, row: Row): string | null {
  return birthFrom(facts, codeOf(row), dayOf(facts, 31, 12));
}

/** The year in which whoever declares was born; null where nobody knows it. */
export function ownBirthYear(facts: CheckFacts): number | null {
  const day =
    textAt(facts, 'FR3.dataNascita') ??
    birthFrom(facts, textAt(facts, 'FR2.codiceFiscale'), dayOf(facts, 31, 12));
  return day === null ? null : yearOf(day);
}

const OLDEST = 120;

/** Whether a relative can have been born before a year, in either century that the code can mean. */
export function canBeBornBefore(facts: CheckFacts, row: Row, year: number): boolean {
  const birth = readingOf(facts, codeOf(row))?.birth;
  if (!birth) return true;
  return [1800, 1900, 2000]
    .map((century) => century + birth.yearInCentury)
    .some((born) => born < year && facts.year.incomeYear - born <= OLDEST);
}

/** The part of the detrazione in per cent; C stands for the whole of it, an empty one for nothing. */
export function partOf(row: Row): number {
  const part = text(row, 'percentuale');
  return part === 'C' ? 100 : Number(part ?? '0');
}

/** The greatest part of a child in a return: rows of other months tell the same child again. */
export function greatestPart(rows: readonly Row[], code: string): number {
  return Math.max(0, ...rows.filter((row) => codeOf(row) === code).map(partOf));
}
