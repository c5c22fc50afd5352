import { derivedSecret, env } from '../src/env';

export default () => ({
  url: '/admin',
  auth: {
    secret: derivedSecret(env, 'admin-jwt'),
    sessions: { maxSessionLifespan: 12 * 60 * 60, idleSessionLifespan: 60 * 60 },
  },
  apiToken: { salt: derivedSecret(env, 'api-token-salt') },
  transfer: { token: { salt: derivedSecret(env, 'transfer-token-salt') } },
  secrets: { encryptionKey: derivedSecret(env, 'strapi-encryption') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  rateLimit: { enabled: env.RATE_LIMITS },
  watchIgnoreFiles: ['**/frontend/**', '**/tests/**', '**/.data/**', '**/.cache/**'],
});
