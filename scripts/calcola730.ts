import { runSource } from './lib/compiled.ts';

// npm run --silent calcola730 -- FILE.json
await runSource('calcola730');
