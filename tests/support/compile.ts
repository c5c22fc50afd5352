import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Compiles the server once per run, as `strapi build` does, into a folder of the tests. */
export function compileServer(): string {
  const slot = process.env['TEST_SLOT'] ?? 'default';
  const outDir = path.join(root, '.cache', 'test-dist', slot);
  // Strapi loads whatever lies in its folders: what was deleted from the sources must not linger there.
  rmSync(outDir, { recursive: true, force: true });
  const result = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/typescript/bin/tsc'),
      ...['-p', path.join(root, 'tsconfig.json'), '--outDir', outDir],
      ...['--incremental', 'false', '--tsBuildInfoFile', 'null', '--noEmitOnError', 'false'],
    ],
    { encoding: 'utf8' },
  );
  // Types are checked by a step of their own; here only what keeps the server from running counts.
  if (result.status === null) throw new Error(`the compiler did not run: ${result.error?.message ?? ''}`);
  if (result.status !== 0) process.stderr.write(result.stdout);
  return outDir;
}
