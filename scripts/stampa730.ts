import { runSource } from './lib/compiled.ts';

// npm run --silent stampa730 -- FILE.json CARTELLA
await runSource('stampa730');
