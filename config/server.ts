import { derivedSecret, env } from '../src/env';

export default () => ({
  host: env.HOST,
  port: env.PORT,
  url: env.ADMIN_PUBLIC_URL ?? env.PUBLIC_URL,
  dirs: { public: env.PUBLIC_FOLDER },
  // Limits on sign-in to the admin count by address: the one that the outermost of our own proxies saw.
  proxy: { koa: env.TRUSTED_PROXIES > 0, maxIpsCount: env.TRUSTED_PROXIES },
  app: { keys: [derivedSecret(env, 'app-keys')] },
  // Every instance ticks; what must run once takes a lease in the database.
  cron: { enabled: false },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
});
