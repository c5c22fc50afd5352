import { buildWhatIsStale } from './lib/build-parts.ts';
import { runCompiled } from './lib/compiled.ts';
import { orRefuse } from './lib/say.ts';

// npm run demo: what is in .env belongs to the production, so the demo does not read it.
orRefuse(() => {
  buildWhatIsStale(console.log);
});
await runCompiled('demo');
