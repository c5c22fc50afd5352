import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '../../src/cli/make-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'personalcaf-folders-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a folder is made with all that are missing above it, and one that is there is left alone', () => {
  const deep = path.join(folder, 'a', 'b', 'c');
  for (let time = 0; time < 2; time += 1) makeFolder(deep, 0o700);
  expect(statSync(deep).isDirectory()).toBe(true);
  expect(statSync(path.join(folder, 'a')).mode & 0o777).toBe(0o700);
});

test('where a file stands in the way nothing is made, and the system’s reason is told', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(() => {
    makeFolder(file);
  }).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(() => {
    makeFolder(path.join(file, 'below'));
  }).toThrow(expect.objectContaining({ code: expect.stringMatching(/EEXIST|ENOTDIR/) as string }));
});

test('where the system makes no folder it ends, and says so', () => {
  expect(() => {
    makeFolder('/proc/nessuna/stampe');
  }).toThrow(expect.objectContaining({ code: expect.any(String) as string }));
});

test('processes that begin at once on the same folders all find them made', async () => {
  const module = path.resolve(__dirname, '../../src/cli/make-folder.ts');
  // Each begins at the same moment, with hundreds of chances to meet the others.
  const program = `
    const { makeFolder } = await import(${JSON.stringify(module)});
    while (Date.now() < Number(process.argv[1])) {}
    for (let index = 0; index < 300; index += 1) makeFolder(\`${folder}/\${index}/a/b\`);`;
  const start = String(Date.now() + 1500);
  const begin = () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, start]).then(
      () => 'made',
      (error: unknown) => String(error),
    );
  expect(await Promise.all([begin(), begin(), begin()])).toEqual(['made', 'made', 'made']);
});
