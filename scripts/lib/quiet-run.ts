import { spawnSync } from 'node:child_process';
import os from 'node:os';

/** A step of a build that went wrong, with what its program had to say. */
export class StepFailed extends Error {}

// What is compiled is the same wherever it runs: the settings of an installation, right or wrong, stay out.
const OF_THE_SYSTEM = /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|ComSpec|LANG|CI|npm_.*)$/i;

function buildEnvironment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => OF_THE_SYSTEM.test(name))),
    NODE_ENV: 'production',
    // Strapi would read the `.env` of the project.
    ENV_PATH: os.devNull,
    STRAPI_TELEMETRY_DISABLED: 'true',
    ASTRO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: '0',
  };
}

/** Runs a program of node_modules without a word. @throws StepFailed with the end of its output when it fails. */
export function quietRun(what: string, args: string[], options: { cwd?: string } = {}): void {
  const result = spawnSync(process.execPath, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    env: buildEnvironment(),
  });
  if (result.status === 0) return;
  const output = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-60).join('\n');
  throw new StepFailed(`${output}\n${what}: la compilazione non è riuscita.`);
}
