import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

// The names that the schema of a settings file lists.
function settingsOf(file: string): string[] {
  const schema = /const Environment = z\.object\(\{([\s\S]*?)\n\}\)/.exec(read(file))?.[1] ?? '';
  return [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name);
}

test('the example of the settings explains every one that the API and the site read, and no other', () => {
  const explained = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name = '']) => name);
  const known = new Set([...settingsOf('src/env.ts'), ...settingsOf('frontend/server/settings.ts')]);
  expect(known.size).toBeGreaterThan(20);
  expect(explained.toSorted()).toEqual([...known].toSorted());
});
