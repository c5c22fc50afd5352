import { existsSync, readFileSync } from 'node:fs';

/** How many tests did what they should. */
export interface Counts {
  passed: number;
  failed: number;
}

function numberIn(results: unknown, name: string): number {
  if (typeof results !== 'object' || results === null || !(name in results)) return 0;
  const value: unknown = Reflect.get(results, name);
  return typeof value === 'number' ? value : 0;
}

/** @returns the counts in a file of Jest's `--outputFile`; a test file that could not run counts as a failed test. */
export function countsOf(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const results: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: numberIn(results, 'numPassedTests'),
    failed: numberIn(results, 'numFailedTests') + numberIn(results, 'numRuntimeErrorTestSuites'),
  };
}
