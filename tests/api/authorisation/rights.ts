import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The lines of a table of rights, split at their spaces; what stands after `#` is for the reader. */
export function readRights(name: string): string[][] {
  return readFileSync(path.join(__dirname, 'table', name), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/));
}
