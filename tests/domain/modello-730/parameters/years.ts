import { parameters as incomes2024 } from '../../../../src/domain/modello-730/years/2024/parameters';
import { parameters as incomes2025 } from '../../../../src/domain/modello-730/years/2025/parameters';

export { incomes2024, incomes2025 };

export const YEARS = [
  { year: 2024, parameters: incomes2024 },
  { year: 2025, parameters: incomes2025 },
];

/** What the data say under an id, as whoever checks them reads it. */
export function writtenIn(year: number, id: string): string | undefined {
  const { entries } = year === 2024 ? incomes2024 : incomes2025;
  return entries.find((entry) => entry.id === id)?.written;
}
