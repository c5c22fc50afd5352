import { year2024 } from './2024';
import { year2025 } from './2025';
import type { Year } from './year';

// Only what must open returns of any year imports this: it carries every year's data. Rules get their year as an argument.

/** Every year that the engine knows, the newest first. Returns of an old year open for ever: none is ever taken away. */
export const YEARS: readonly Year[] = [year2025, year2024];

/** @param incomeYear the year whose income is declared @returns null where there is no such year's folder */
export function yearOf(incomeYear: number): Year | null {
  return YEARS.find((year) => year.incomeYear === incomeYear) ?? null;
}
