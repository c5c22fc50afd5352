import { derivedSecret, env } from '../src/env';

export default () => ({
  host: env.HOST,
  port: env.PORT,
  url: env.ADMIN_PUBLIC_URL ?? env.PUBLIC_URL,
  dirs: { public: env.PUBLIC_FOLDER },
  app: { keys: [derivedSecret(env, 'app-keys')] },
  // Every instance ticks; what must run once takes a lease in the database.
  cron: { enabled: false },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
});
