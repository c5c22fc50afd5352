import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Structure } from '../../../../src/domain/modello-730/structure/structure';
import { YEARS } from '../../../../src/domain/modello-730/years';

export const YEARS_FOLDER = path.resolve(__dirname, '../../../../src/domain/modello-730/years');

/** The forms of every year, the oldest first. */
export const STRUCTURES = YEARS.toReversed().map(({ incomeYear, structure }): [number, Structure] => [
  incomeYear,
  structure,
]);

export function structureOfYear(year: number): Structure {
  const found = STRUCTURES.find(([each]) => each === year);
  if (found === undefined) throw new Error(`No form of ${String(year)}`);
  return found[1];
}

/** Data files below the years' folders, as paths from there. */
export function dataFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: YEARS_FOLDER }).sort();
}

export function readData(file: string): unknown {
  return JSON.parse(readFileSync(path.join(YEARS_FOLDER, file), 'utf8'));
}
