import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countsOf, type Counts } from './lib/jest-counts.ts';

/** A part of the tests, as Jest runs it. */
interface Step {
  name: string;
  project: string;
  /** How many run at the same time. */
  workers: number;
  env?: Record<string, string>;
}

// What the build made is what is tested.
const TEST_DIST = path.resolve('dist');

// As many as CI has cores.
const CORES = 2;
// Where tests wait half of their time: for mails, for pages, and for answers that take as long whoever asks.
const WAITING = CORES + 1;

const STEPS: readonly Step[] = [
  { name: 'unit', project: 'unit', workers: CORES },
  { name: 'cli', project: 'cli', workers: CORES },
  { name: 'api-sqlite', project: 'api', workers: WAITING, env: { TEST_DIST, TEST_DATABASE: 'sqlite' } },
  { name: 'api-postgres', project: 'api', workers: WAITING, env: { TEST_DIST, TEST_DATABASE: 'postgres' } },
  { name: 'e2e', project: 'e2e', workers: WAITING },
];

const RESULTS = path.resolve('.cache/test-results');
const npm = process.env['npm_execpath'];

function succeeds(args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function runStep({ name, project, workers, env }: Step): { passed: boolean; counts: Counts } {
  const results = path.join(RESULTS, `${name}.json`);
  console.log(`\n${name}`);
  const jest = ['node_modules/jest/bin/jest.js', '-c', 'tests/jest.config.js', '--selectProjects', project];
  const options = [`--maxWorkers=${String(workers)}`, '--json', `--outputFile=${results}`];
  const passed = succeeds([...jest, ...options], env);
  return { passed, counts: countsOf(results) };
}

// npm test: builds, then runs every part, one after another, until one fails.
function run(): boolean {
  if (npm === undefined) throw new Error('run through npm');
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const total: Counts = { passed: 0, failed: 0 };
  let good = succeeds([npm, 'run', 'build']);
  for (const step of STEPS) {
    if (!good) break;
    const { passed, counts } = runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    good = passed;
  }
  // A step that ended before it could count failed as a whole.
  if (!good && total.failed === 0) total.failed = 1;
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  return good;
}

process.exit(run() ? 0 : 1);
