import { buildWhatIsStale } from './lib/build-parts.ts';
import { orRefuse } from './lib/say.ts';

// npm run build: compiles the API, the admin and the site, each only when its sources have changed.
orRefuse(() => {
  let something = false;
  buildWhatIsStale((line) => {
    something = true;
    console.log(line);
  });
  console.log(something ? 'Compilazione completata.' : 'È già tutto compilato.');
});
