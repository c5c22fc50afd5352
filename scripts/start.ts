import { readEnvFile, runCompiled } from './lib/compiled.ts';

readEnvFile();
await runCompiled('start');
