import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { digestOf } from './sources.ts';
import { quietRun } from './quiet-run.ts';

/** A part of the portal that is compiled by itself. */
interface Part {
  /** As the person who waits reads it. */
  name: string;
  /** What exists once it is built. */
  result: string;
  /** Where the digest of the sources that it was built from is kept. */
  stamp: string;
  digest(): string;
}

const SHARED = ['package-lock.json', 'src/contracts', 'src/domain'];

const server: Part = {
  name: 'il servizio API',
  result: 'dist/src/index.js',
  stamp: 'dist/.server-sources',
  digest: () => digestOf(['package-lock.json', 'tsconfig.json', 'config', 'database', 'src'], ['src/admin']),
};

const admin: Part = {
  name: 'le pagine dell’amministrazione',
  result: 'dist/build/index.html',
  stamp: 'dist/.admin-sources',
  digest: () => digestOf([...SHARED, 'src/admin', 'config/admin.ts', 'config/plugins.ts']),
};

const site: Part = {
  name: 'il sito',
  result: 'frontend/dist/server/entry.mjs',
  stamp: 'frontend/dist/.site-sources',
  digest: () => digestOf([...SHARED, 'frontend', 'tsconfig.json']),
};

function isStale({ result, stamp, digest }: Part): boolean {
  return !existsSync(result) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest();
}

function stampAsBuilt(...parts: Part[]): void {
  for (const { stamp, digest } of parts) writeFileSync(stamp, digest());
}

function buildServer(): void {
  // Strapi loads whatever lies in its folders: what was deleted from the sources must not linger there.
  for (const folder of ['dist/src', 'dist/config', 'dist/database'])
    rmSync(folder, { recursive: true, force: true });
  // A record of its own: the one of the type check does not know whether the compiled files are still there.
  const own = ['--incremental', 'false', '--tsBuildInfoFile', 'null'];
  quietRun(server.name, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', ...own]);
  stampAsBuilt(server);
}

function buildServerAndAdmin(): void {
  rmSync('dist', { recursive: true, force: true });
  quietRun(`${server.name} e ${admin.name}`, ['node_modules/@strapi/strapi/bin/strapi.js', 'build']);
  stampAsBuilt(server, admin);
}

function buildSite(): void {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('run through npm');
  quietRun(site.name, [npm, 'run', 'build', '-w', 'frontend']);
  stampAsBuilt(site);
}

/**
 * Builds the parts that are missing or older than their sources.
 * @param say told before each part, in Italian. @throws StepFailed
 */
export function buildWhatIsStale(say: (line: string) => void): void {
  if (isStale(admin)) {
    say('Compilo il servizio API e le pagine dell’amministrazione: la prima volta serve circa un minuto…');
    buildServerAndAdmin();
  } else if (isStale(server)) {
    say('Compilo il servizio API…');
    buildServer();
  }
  if (isStale(site)) {
    say('Compilo il sito…');
    buildSite();
  }
}
