import { derivedSecret, env } from '../src/env';

export default () => ({
  'users-permissions': {
    config: { jwtSecret: derivedSecret(env, 'users-permissions-jwt'), jwtManagement: 'refresh' },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: smtpOptions(env.SMTP_URL),
      settings: { defaultFrom: env.MAIL_FROM, defaultReplyTo: env.MAIL_FROM },
    },
  },
  upload: {
    config: {
      sizeLimit: 20 * 1024 * 1024,
      security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] },
    },
  },
});

/** Turns an SMTP address (`smtp://user:password@host:port`) into pooled nodemailer options. */
function smtpOptions(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    pool: true,
    maxConnections: 5,
    // A connection that breaks is a failed try of ours: the pool's own would repeat a message without end.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
  };
}
