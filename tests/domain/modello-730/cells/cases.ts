import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The cells of a worked case, as its file writes them. */
export interface CaseInput {
  readonly id: string;
  readonly year: number;
  readonly input: Readonly<Record<string, number | string>>;
}

const isNumber = (text: string) => /^\d+$/.test(text);

/** The inputs of the 25 visible cases: one a line, `V01 2025 C1.col1=2 …`. */
export const CASE_INPUTS: readonly CaseInput[] = readFileSync(path.join(__dirname, 'case-inputs.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', year = '', ...cells] = line.split(' ');
    const pairs = cells.map((cell): [string, number | string] => {
      const [address = '', value = ''] = cell.split('=');
      return [address, isNumber(value) ? Number(value) : value];
    });
    return { id, year: Number(year), input: Object.fromEntries(pairs) };
  });
