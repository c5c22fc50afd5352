import { runSource } from './lib/compiled.ts';

// npm run --silent fatti730 -- [ANNO]
await runSource('fatti730');
