import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** What `calcola730` says of every result until somebody has held the year to the official form. */
export const ESTIMATE = 'Modello 730/2026: Stima, da verificare con il CAF.';

export interface Answered {
  readonly code: number | null;
  readonly output: string;
  /** What went to standard error, line by line. */
  readonly errors: readonly string[];
}

/** Runs one of the commands on cases from a folder of its own, which holds the file `cases.json` and nothing else. */
export function runOnCases(command: string, file: unknown, ...more: readonly string[]): Answered {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'personalcaf-730-'));
  try {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    writeFileSync(path.join(folder, 'cases.json'), text);
    return run(command, [path.join(folder, 'cases.json'), ...more], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command with what stands behind its name. @param from where the person is, for the names of files */
export function run(command: string, args: readonly string[], from = root): Answered {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/run.mjs'), command, ...args],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', INIT_CWD: from } },
  );
  return { code: status, output: stdout, errors: stderr.split('\n').filter((line) => line !== '') };
}
