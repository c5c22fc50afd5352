import { argv } from 'node:process';
import { BadCases, readCaseFile } from './case-file';
import { harmless } from './foreign-text';
import { readCases, type ReadCase, type Wanted } from './read-case';

/** What is wrong with the file or a cell of it. */
const BAD_CASES = 2;
/** Used in the wrong way. */
const MISUSED = 1;

/** What stands behind the command's name. @returns null where it is not as many as wanted, which is said */
export function argumentsOf(...names: readonly string[]): readonly string[] | null {
  const [, , command = '', ...given] = argv;
  const isMeant = (each: string) => each !== '' && !each.startsWith('--');
  if (given.length === names.length && given.every(isMeant)) return given;
  const behind = names.length === 0 ? '' : ` -- ${names.join(' ')}`;
  console.error(`Si usa così: npm run --silent ${command}${behind}`);
  process.exitCode = MISUSED;
  return null;
}

/** To standard error, a line each; the file's own words stand in them. */
export function complain(lines: readonly string[]): void {
  for (const line of lines) console.error(harmless(line));
}

/** Reads the file and does with its cases what the command does; what is wrong in it goes to standard error, a line each. */
export async function onCases(
  file: string,
  wanted: Wanted,
  act: (cases: readonly ReadCase[]) => void | Promise<void>,
): Promise<void> {
  try {
    await act(readCases(readCaseFile(file), wanted));
  } catch (error) {
    if (!(error instanceof BadCases)) throw error;
    complain(error.lines);
    process.exitCode = BAD_CASES;
  }
}

/** The whole answer at once, as JSON. Whoever reads only its beginning is no error. */
export function answer(list: readonly unknown[]): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
}
