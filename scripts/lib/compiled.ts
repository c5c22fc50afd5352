import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuse } from './say.ts';
import { importSourcesAsTheyAre } from './source-modules.ts';

/** Reads `.env` in the project's root, if there is one; what the environment already has stays. */
export function readEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Hands over to a compiled program of `src/cli`; without a build it says which command makes one. */
export async function runCompiled(program: string): Promise<void> {
  const file = path.resolve('dist/src/cli', `${program}.js`);
  if (!existsSync(file)) refuse('Il portale non è ancora compilato: esegui prima «npm run build».');
  // Before anything of Strapi loads, which would make it a development server.
  Object.assign(process.env, { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' });
  await import(pathToFileURL(file).href);
}

/** Runs a program of `src/cli` as it stands: one that needs nothing of Strapi. */
export async function runSource(program: string): Promise<void> {
  importSourcesAsTheyAre();
  await import(new URL(`../../src/cli/${program}.ts`, import.meta.url).href);
}
