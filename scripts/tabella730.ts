import { runSource } from './lib/compiled.ts';

// npm run tabella730
await runSource('tabella730');
