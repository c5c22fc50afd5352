import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(32).toString('hex');

export default () => ({
  auth: { secret: secret() },
  apiToken: { salt: secret() },
  transfer: { token: { salt: secret() } },
  secrets: { encryptionKey: secret() },
});
