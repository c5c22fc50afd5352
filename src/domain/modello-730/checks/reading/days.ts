import { Rational } from '../../numbers/rational';
import { isDay } from '../../structure/value';
import type { CheckFacts } from '../kernel/facts';

// Days are ISO texts: they compare as texts.

const two = (part: number) => String(part).padStart(2, '0');

/** A day of the year of the incomes, or of one some years after or before it: `dayOf(facts, 1, 1, 1)` is 1 January of the next one. */
export function dayOf({ year }: CheckFacts, day: number, month: number, yearsLater = 0): string {
  return `${String(year.incomeYear + yearsLater)}-${two(month)}-${two(day)}`;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** How many months a year has from one of them on, as the law counts them. @param month from 1 */
export function monthsFrom({ law }: CheckFacts, month: number): Rational {
  return law.arrotondamento.mesiDellAnno.value.minus(Rational.of(month - 1));
}

/** From 1. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** Years completed on a day: on the birthday itself the new one. */
export function ageOn(day: string, birth: string): number {
  const years = yearOf(day) - yearOf(birth);
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Whether one day comes after another; never where one of them is not known. */
export function isAfter(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one) && Boolean(other) && (one ?? '') > (other ?? '');
}

/**
 * The birth day that a codice fiscale tells: of the two centuries that it can mean, the later one that is over by then.
 * @param until ISO; nobody is born later
 * @returns null where the code is none of a person, tells no day, or nobody can read it
 */
export function birthFrom(facts: CheckFacts, codiceFiscale: string | null, until: string): string | null {
  if (codiceFiscale?.length !== 16) return null;
  const birth = facts.lookups.codiceFiscale?.(codiceFiscale).birth;
  if (!birth) return null;
  const century = Math.floor(yearOf(until) / 100) * 100;
  return (
    [century, century - 100]
      .map((start) => `${String(start + birth.yearInCentury)}-${two(birth.month)}-${two(birth.day)}`)
      .find((day) => isDay(day) && day <= until) ?? null
  );
}
