import { randomBytes } from 'node:crypto';

export default () => ({
  'users-permissions': {
    config: { jwtSecret: randomBytes(32).toString('hex'), ratelimit: { enabled: false } },
  },
});
