import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const ROOT = path.resolve(__dirname, '../..');

const BUILT = /(^|\/)(node_modules|dist|build|\.astro|\.cache|\.strapi|\.data|\.tmp)\//;

/** The project's own files below some folders, with these endings, as paths from its root with `/`. */
export function filesOf(folders: string[], endings: string[]): string[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{${endings.join(',')},}`);
  return globSync(patterns, { cwd: ROOT })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !BUILT.test(file) && endings.some((ending) => file.endsWith(`.${ending}`)))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

// The site's short names for folders, as its tsconfig.json has them.
const ALIASES: Record<string, string> = {
  '@contracts/': 'src/contracts/',
  '@domain/': 'src/domain/',
  '@components/': 'frontend/src/components/',
  '@features/': 'frontend/src/features/',
  '@lib/': 'frontend/src/lib/',
};

/** What a file imports: a path from the project's root, or the name of a package (`node:fs`, `@strapi/strapi/admin`). */
export interface Import {
  file: string;
  ours: boolean;
  target: string;
}

function resolved(file: string, name: string): Import {
  if (name.startsWith('.'))
    return { file, ours: true, target: path.posix.normalize(`${path.posix.dirname(file)}/${name}`) };
  const alias = Object.keys(ALIASES).find((prefix) => name.startsWith(prefix));
  return alias === undefined
    ? { file, ours: false, target: name }
    : { file, ours: true, target: `${ALIASES[alias] ?? ''}${name.slice(alias.length)}` };
}

/** Every import of a file, types and dynamic ones included. */
export function importsOf(file: string): Import[] {
  return ts
    .preProcessFile(readSource(file), true, true)
    .importedFiles.map(({ fileName }) => resolved(file, fileName));
}
