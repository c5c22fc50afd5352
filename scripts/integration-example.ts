import { buildWhatIsStale } from './lib/build-parts.ts';
import { runCompiled } from './lib/compiled.ts';
import { orRefuse } from './lib/say.ts';

// npm run integration:example: on a portal of its own, or on the one that PORTAL_URL names.
orRefuse(() => {
  buildWhatIsStale(console.log);
});
await runCompiled('integration-example');
