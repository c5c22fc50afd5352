import { YEARS as ALL } from '../../../../src/domain/modello-730/years';
import { parameters as incomes2024 } from '../../../../src/domain/modello-730/years/2024/parameters';
import { parameters as incomes2025 } from '../../../../src/domain/modello-730/years/2025/parameters';

export { incomes2024, incomes2025 };

/** The parameters of every year, the oldest first. */
export const YEARS = ALL.toReversed().map(({ incomeYear, parameters }) => ({ year: incomeYear, parameters }));

/** What the data say under an id, as whoever checks them reads it. */
export function writtenIn(year: number, id: string): string | undefined {
  const entries = YEARS.find((each) => each.year === year)?.parameters.entries;
  return entries?.find((entry) => entry.id === id)?.written;
}
