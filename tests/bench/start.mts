import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

// `npm run bench`: compiles the server and the bench afresh, as `strapi build` compiles the server, then runs the bench.
const root = path.resolve(import.meta.dirname, '../..');
const compiled = path.join(root, '.cache/bench');

function run(...command: string[]): number {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

rmSync(compiled, { recursive: true, force: true });
// Types are checked by a step of their own; here only what keeps the programs from running counts.
run(
  path.join(root, 'node_modules/typescript/bin/tsc'),
  '-p',
  path.join(import.meta.dirname, 'tsconfig.json'),
);
process.exit(run(path.join(compiled, 'tests/bench/run.js'), ...process.argv.slice(2)));
