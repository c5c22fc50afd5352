import { filesOf, importsOf, type Import } from './sources';

/** A room of the house: what it holds, and what may enter it. */
interface Room {
  name: string;
  holds: RegExp;
  /** Rooms of ours that it may import, besides itself. */
  ours: string[];
  /** Packages that it may import; any where not told. */
  packages?: (string | RegExp)[];
}

const NODE = /^node:/;

const ROOMS: Room[] = [
  {
    name: 'domain',
    holds: /^src\/domain\//,
    ours: [],
    // Pure: nothing of Node either, whose modules are about the world outside.
    packages: [
      '@marketto/belfiore-connector-embedded',
      '@marketto/codice-fiscale-utils',
      'csv-parse/sync',
      'culori',
      // The holidays by law, worked out from the year alone.
      'date-holidays',
      'html-to-text',
      'libphonenumber-js/max',
      'liquidjs',
      'markdown-it',
      'temporal-polyfill',
      'zod',
    ],
  },
  { name: 'contracts', holds: /^src\/contracts\//, ours: ['domain'], packages: ['zod'] },
  {
    name: 'documents',
    holds: /^src\/documents\//,
    ours: ['domain'],
    packages: [
      'pdf-lib',
      // Reads the fonts that long prints embed; pdf-lib has none of its own for that.
      '@cantoo/fontkit',
      'ical-generator',
      // The code by which a CAF finds a printed return.
      'qr',
      'temporal-polyfill',
      'timezones-ical-library',
      NODE,
    ],
  },
  { name: 'env', holds: /^src\/env(\.js|\.ts)?$/, ours: [], packages: ['zod', NODE] },
  { name: 'http', holds: /^src\/http\//, ours: ['domain', 'contracts', 'env'] },
  { name: 'adapters', holds: /^src\/adapters\//, ours: ['domain', 'contracts', 'env'] },
  { name: 'middlewares', holds: /^src\/middlewares\//, ours: ['domain', 'contracts', 'http', 'env'] },
  { name: 'extensions', holds: /^src\/extensions\//, ours: ['http'] },
  {
    name: 'api',
    holds: /^src\/api\//,
    ours: ['domain', 'contracts', 'documents', 'http', 'adapters', 'env'],
  },
  { name: 'admin-setup', holds: /^src\/admin-setup\//, ours: ['domain', 'contracts', 'adapters'] },
  { name: 'admin', holds: /^src\/admin\//, ours: ['domain', 'contracts'] },
  // A world outside, played: it knows the portal as little as the real one does.
  { name: 'simulators', holds: /^src\/simulators\//, ours: ['domain'] },
  {
    name: 'cli',
    holds: /^src\/cli\//,
    ours: ['domain', 'contracts', 'documents', 'adapters', 'api', 'env', 'simulators'],
  },
  {
    name: 'start',
    holds: /^src\/index(\.ts)?$/,
    ours: ['domain', 'contracts', 'http', 'adapters', 'api', 'admin-setup', 'env'],
  },
  { name: 'config', holds: /^config\//, ours: ['env', 'adapters'] },
  { name: 'site', holds: /^frontend\//, ours: ['domain', 'contracts'] },
  { name: 'scripts', holds: /^scripts\//, ours: ['env', 'cli'] },
];

const CODE = ['ts', 'tsx', 'mjs', 'cjs', 'js', 'astro'];
const files = filesOf(['src', 'config', 'frontend', 'scripts'], CODE);
const roomOf = (file: string) => ROOMS.find(({ holds }) => holds.test(file));

function isAllowed({ file, ours, target }: Import): boolean {
  const room = roomOf(file);
  if (room === undefined) return false;
  if (!ours)
    return (
      room.packages?.some((name) => (typeof name === 'string' ? name === target : name.test(target))) ?? true
    );
  // A folder stands for its index file.
  const from = roomOf(target) ?? roomOf(`${target}/index.ts`);
  return from !== undefined && (from === room || room.ours.includes(from.name));
}

test('every file of the code stands in a room', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test.each(ROOMS.map(({ name }) => name))('the room %s imports only what it may', (name) => {
  const wrong = files
    .filter((file) => roomOf(file)?.name === name)
    .flatMap(importsOf)
    .filter((found) => !isAllowed(found))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(wrong).toEqual([]);
});

test('zod is the one that the server has, not what other packages pass on', () => {
  const wrong = files
    .flatMap(importsOf)
    .filter(({ target }) => /^(astro[:/](zod|schema)|zod\/.+|@strapi\/utils\/.*zod)/.test(target));
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test('the site and the admin take nothing of the server but contracts and domain', () => {
  const packages = files
    .filter((file) => /^frontend\/|^src\/admin\//.test(file))
    .flatMap(importsOf)
    .filter(({ ours, target }) => !ours && /^(knex|pg|better-sqlite3|koa|@strapi\/strapi)$/.test(target));
  expect(packages.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});
