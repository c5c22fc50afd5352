import { runSource } from './lib/compiled.ts';

// npm run --silent controlla730 -- FILE.json
await runSource('controlla730');
