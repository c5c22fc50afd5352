import { runSource } from './lib/compiled.ts';

// npm run --silent stampa730 -- FILE.json OUTDIR
await runSource('stampa730');
