import { randomBytes } from 'node:crypto';

export default () => ({
  host: '127.0.0.1',
  app: { keys: [randomBytes(32).toString('hex')] },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  // Nothing is ever uploaded here, but the local provider wants its folder.
  dirs: { public: process.env['BENCH_PUBLIC_FOLDER'] ?? './public' },
});
