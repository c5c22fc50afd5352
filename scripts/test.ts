import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildWhatIsStale } from './lib/build-parts.ts';
import { orRefuse } from './lib/say.ts';

/** A run of Jest: a project of tests/jest.config.js, and perhaps the database that it runs on. */
interface Step {
  name: string;
  project: string;
  environment?: Record<string, string>;
}

const STEPS: Step[] = [
  { name: 'unit', project: 'unit' },
  { name: 'API on SQLite', project: 'api' },
  { name: 'API on PostgreSQL', project: 'api', environment: { TEST_DATABASE: 'postgres' } },
  { name: 'journeys in the browser', project: 'e2e' },
];

const RESULTS = '.cache/test-results';

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
}

function run({ name, project, environment }: Step): Counts {
  const file = path.join(RESULTS, `${name.replaceAll(' ', '-')}.json`);
  console.log(`\n== ${name}`);
  spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      ...['-c', 'tests/jest.config.js', '--selectProjects', project, '--ci', '--maxWorkers=2'],
      ...['--json', '--outputFile', file],
    ],
    // Jest writes its report to stderr; stdout is the JSON, which the file holds already.
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test', ...environment } },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Counts;
}

// npm test: builds what the journeys need, then runs everything; stops at the first step that fails.
orRefuse(() => {
  buildWhatIsStale(console.log);
});
mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  const counts = run(step);
  total.passed += counts.numPassedTests;
  // A file that could not run at all holds no failed test of its own.
  total.failed += Math.max(counts.numFailedTests, counts.numFailedTestSuites);
  total.skipped += counts.numPendingTests;
  if (total.failed > 0) break;
}
const skipped = total.skipped === 0 ? '' : `, ${String(total.skipped)} skipped`;
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
