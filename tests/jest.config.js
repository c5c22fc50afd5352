const path = require('node:path');
const oneDatabase = require('./one-database.json');

/** @type {import('jest').Config} */
const base = {
  rootDir: path.resolve(__dirname, '..'),
  testEnvironment: 'node',
  transform: {
    '(^.+\\.(ts|tsx|mts)$)|(/(temporal-[a-z]+|qr)/.+\\.js$)': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2024' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // The site's own short names.
  moduleNameMapper: {
    '^@(contracts|domain)/(.*)$': '<rootDir>/src/$1/$2',
    '^@(features|lib)/(.*)$': '<rootDir>/frontend/src/$1/$2',
  },
  // Jest runs CommonJS; these packages come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!temporal-polyfill/|temporal-utils/|qr/)', '\\.cache/.*'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist',
    '<rootDir>/.cache',
    '<rootDir>/frontend/dist',
    '<rootDir>/.tmp',
  ],
};

const onStrapi = {
  ...base,
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};

// Those that ask nothing of the database that others do not ask as well: who is let in at all, what no contract takes, what messages
// say, files and mail servers. On PostgreSQL they run with `POSTGRES_TESTS=all` only.
const leavesOut = process.env.TEST_DATABASE === 'postgres' && process.env.POSTGRES_TESTS !== 'all';

/** The projects: `npx jest -c tests/jest.config.js --selectProjects unit|cli|api|e2e`; TEST_DATABASE=postgres for the API on PostgreSQL. */
module.exports = {
  rootDir: base.rootDir,
  // A server and a database start within a test's time; machines that test are often busy.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/{adapters,admin,documents,domain,frontend,house,http}/**/*.test.ts'],
    },
    {
      ...onStrapi,
      displayName: 'api',
      testMatch: ['<rootDir>/tests/{api,outbox}/**/*.test.ts'],
      testPathIgnorePatterns: leavesOut ? oneDatabase.map((name) => `/tests/api/${name}\\.test\\.ts$`) : [],
    },
    // These two start what `npm run build` made.
    { ...base, displayName: 'cli', testMatch: ['<rootDir>/tests/cli/**/*.test.ts'] },
    {
      ...onStrapi,
      displayName: 'e2e',
      globalSetup: '<rootDir>/tests/support/e2e-setup.ts',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
