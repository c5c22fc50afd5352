import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CONTRACTS } from '../../src/contracts';
import { ROOT } from './sources';

/** What the portal can do: the one word for each names its contract, API folder, admin page, feature folder and tests. */
const CAPABILITIES = [
  'customers',
  'offices',
  'catalogue',
  'messages',
  'news',
  'communications',
  'pratiche',
  'uploads',
  'archive',
  'appointments',
  'agenda',
  'self-certifications',
  'tax-returns',
  'payments',
  'notices',
  'integration',
  'audit',
  'portal-settings',
];

// Parts of the site that show no capability, or several; of customers `access` is how they get in, `profile` their data.
const OTHER_FEATURES = ['access', 'desk', 'errors', 'help', 'home', 'legal', 'profile', 'styleguide'];

// What the content manager and the operators' first page show belongs to several.
const OTHER_PAGES = ['contents', 'home'];

// What tests look at across all capabilities, or below them.
const OTHER_TESTS = [
  'admin-setup',
  'admin-tokens',
  'admin-words',
  'authorisation',
  'bad-input',
  'files',
  'openapi',
  'route-index',
  'statement-cache',
];

// What contracts share.
const SHARED_CONTRACTS = [
  ...[
    'driver-errors',
    'endpoint',
    'errors',
    'fields',
    'index',
    'openapi',
    'openapi-schema',
    'permissions',
    'portal-error',
    'rich-text',
    'sections',
  ],
];

function names(folder: string): string[] {
  const full = path.join(ROOT, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.tsx?$/.test(entry.name))
    .map(({ name }) => name.replace(/(\.test)?\.tsx?$/, ''));
}

test.each([
  ['src/api', []],
  ['src/contracts', SHARED_CONTRACTS],
  ['src/admin/pages', OTHER_PAGES],
  ['frontend/src/features', OTHER_FEATURES],
  ['tests/api', OTHER_TESTS],
])('%s is named after the capabilities', (folder, others) => {
  const known = new Set<string>([...CAPABILITIES, ...others]);
  expect(names(folder).filter((name) => !known.has(name))).toEqual([]);
});

test('every contract has its API folder of the same name, with the controller that answers it', () => {
  const missing = Object.keys(CONTRACTS).filter((key) => {
    const [api = '', controller = ''] = key.split('.');
    return !existsSync(path.join(ROOT, `src/api/${api}/controllers/${controller}.ts`));
  });
  expect(missing).toEqual([]);
});

test('every controller answers a contract', () => {
  const controllers = names('src/api').flatMap((api) =>
    names(`src/api/${api}/controllers`).map((controller) => `${api}.${controller}`),
  );
  expect(controllers.filter((name) => !(name in CONTRACTS))).toEqual([]);
});

test('every capability that answers somebody has its tests', () => {
  const tests = new Set(names('tests/api'));
  const answering = new Set(Object.keys(CONTRACTS).map((key) => key.split('.')[0] ?? ''));
  expect([...answering].filter((api) => !tests.has(api))).toEqual([]);
});

test('the tests of the domain mirror its rooms', () => {
  const rooms = new Set(names('src/domain'));
  expect(names('tests/domain').filter((name) => !rooms.has(name))).toEqual([]);
});
