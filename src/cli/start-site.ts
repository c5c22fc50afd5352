import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkedProduction } from './checks/production';

// npm run start:site: the site alone, for installations that run the API elsewhere.
void (async () => {
  await checkedProduction(['site']);
  await import(pathToFileURL(path.resolve('frontend/server.ts')).href);
})();
