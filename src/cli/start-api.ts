import { runApi } from './api';
import { checkedProduction } from './checks/production';

// npm run start:api: the API alone, for installations that run the site elsewhere.
void (async () => {
  await checkedProduction(['api']);
  await runApi();
})();
