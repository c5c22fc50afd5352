import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// Sources name each other without an extension and take JSON as it is, as TypeScript's compiler has it. Node strips the types itself,
// so with these two habits taught it runs them as they stand, and a program that needs only the domain needs no build.

const SOURCES = new URL('../../src/', import.meta.url).href;

const isOurs = (url: string | undefined) => url?.startsWith(SOURCES) === true;
const endings = ['', '.ts', '/index.ts'];

/** The file of the sources that a specifier without an extension means. */
function fileOf(specifier: string, parent: string): string | undefined {
  const base = new URL(specifier, parent).href;
  return endings
    .map((ending) => `${base}${ending}`)
    .find((url) => /\.\w+$/.test(url) && existsSync(fileURLToPath(url)));
}

/** From now on programs of `src` can be imported uncompiled. */
export function importSourcesAsTheyAre(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const { parentURL } = context;
      const ours = parentURL !== undefined && isOurs(parentURL) && specifier.startsWith('.');
      const url = ours ? fileOf(specifier, parentURL) : undefined;
      return url === undefined ? nextResolve(specifier, context) : { url, shortCircuit: true };
    },
    load(url, context, nextLoad) {
      if (!isOurs(url)) return nextLoad(url, context);
      if (!url.endsWith('.json')) return nextLoad(url, { ...context, format: 'module-typescript' });
      const source = `export default ${readFileSync(fileURLToPath(url), 'utf8')}`;
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
