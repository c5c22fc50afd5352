import { spawnSync } from 'node:child_process';

/** A step of a build that went wrong, with what its program had to say. */
export class StepFailed extends Error {}

/** Runs a program of node_modules without a word. @throws StepFailed with the end of its output when it fails. */
export function quietRun(what: string, args: string[], options: { cwd?: string } = {}): void {
  const result = spawnSync(process.execPath, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
    },
  });
  if (result.status === 0) return;
  const output = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-60).join('\n');
  throw new StepFailed(`${output}\n${what}: la compilazione non è riuscita.`);
}
