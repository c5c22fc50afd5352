import oneDatabase from '../one-database.json';
import { filesOf, readSource } from './sources';

const FOLDERS = ['src', 'config', 'database', 'frontend', 'scripts', 'tests'];
const LONGEST = 250;

// The form of a year: one data file per quadro, as long as the quadro is.
const FORM_DATA = /^src\/domain\/modello-730\/years\/\d{4}\/((quadri|words)\/[^/]+|differences|form)\.json$/;
// Worked cases: a file per theme, each case with its arithmetic.
const CASE_DATA = /^tests\/domain\/modello-730\/cases\/(visible|own)\/[^/]+\.json$/;

test('no file is longer than 250 lines', () => {
  const long = filesOf(FOLDERS, [
    'ts',
    'tsx',
    'mjs',
    'cjs',
    'js',
    'astro',
    'scss',
    'css',
    'json',
    'txt',
    'rights',
  ])
    .map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > LONGEST && !FORM_DATA.test(file) && !CASE_DATA.test(file));
  expect(long).toEqual([]);
});

const sources = filesOf(FOLDERS, ['ts', 'tsx', 'mjs', 'astro']).filter(
  (file) => !file.startsWith('tests/house/'),
);

test.each([
  ['switches the linter off', /eslint-disable/],
  ['switches the compiler off', /@ts-(ignore|expect-error|nocheck)/],
  ['leaves something for later', /\b(TODO|FIXME|XXX)\b/],
  ['skips a test or runs it alone', /\b(test|it|describe)\.(skip|only|todo)\(|\bx(test|it|describe)\(/],
])('no file %s', (_, pattern) => {
  expect(sources.filter((file) => pattern.test(readSource(file)))).toEqual([]);
});

// The domain is pure: time, chance and the world come in as arguments.
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bTemporal\.Now\b|\bprocess\.|\bperformance\.|\bfetch\(|\bsetTimeout\(/;

test('the domain asks neither the clock nor chance nor the world', () => {
  expect(filesOf(['src/domain'], ['ts']).filter((file) => IMPURE.test(readSource(file)))).toEqual([]);
});

test('what is asked of one database only are tests that there are', () => {
  const tests = new Set(filesOf(['tests/api'], ['ts']));
  expect(oneDatabase.filter((name) => !tests.has(`tests/api/${name}.test.ts`))).toEqual([]);
});
