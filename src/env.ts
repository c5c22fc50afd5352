import { createHash, hkdfSync } from 'node:crypto';
import { z } from 'zod';

const Port = z.coerce.number().int().min(1).max(65535);
const Switch = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Where clamd listens: a host with its port (`127.0.0.1:3310`, `[::1]:3310`), or the path of a socket. */
const ScannerAddress = z.string().transform((value, context) => {
  if (value.startsWith('/')) return { socket: value };
  const [, bracketed, bare, digits] = /^(?:\[([0-9a-f:.]+)\]|([^\s:/]+)):(\d{1,5})$/i.exec(value) ?? [];
  const [host, port] = [bracketed ?? bare, Port.safeParse(digits)];
  if (host !== undefined && port.success) return { host, port: port.data };
  context.addIssue({ code: 'custom', message: 'neither a host with its port nor the path of a socket' });
  return z.NEVER;
});

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORTAL_MODE: z.enum(['production', 'demo', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: Port.default(1337),
  SITE_HOST: z.string().default('127.0.0.1'),
  SITE_PORT: Port.default(4321),
  API_URL: z.url().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  PUBLIC_URL: z.url().default('http://127.0.0.1:4321'),
  ADMIN_PUBLIC_URL: z.url().optional(),
  PORTAL_SECRET: z.string().optional(),
  SITE_SECRET: z.string().optional(),
  DATA_KEYS: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_SCHEMA: z.string().default('public'),
  DATABASE_FILENAME: z.string().default('.data/portale.db'),
  /** Folder with `uploads/`, where the media library keeps its files. */
  PUBLIC_FOLDER: z.string().default('public'),
  /** Where customers' files lie, encrypted. */
  STORAGE_FOLDER: z.string().default('.data/documenti'),
  CLAMD_ADDRESS: ScannerAddress.optional(),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(200).default(10),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).default('smtp://127.0.0.1:25'),
  MAIL_FROM: z.string().default('PersonalCAF <portale@localhost>'),
  /** Where the CAF's suite is told of what customers do; nobody is told where it is missing. */
  WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** `whsec_` and at least 24 bytes in base64, as Standard Webhooks has it. */
  WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)
    .optional(),
  /** Hosts inside private networks that may be told, by name: `gestionale.lan,10.0.0.5`. */
  WEBHOOK_PRIVATE_HOSTS: z
    .string()
    .default('')
    .transform((names) =>
      names
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== ''),
    ),
  /** How many calls a minute each token of the suite may make. */
  INTEGRATION_CALLS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(3000),
  OUTBOX_WORKER: Switch.default(true),
  OUTBOX_LEASE_SECONDS: z.coerce.number().int().min(1).max(3600).default(60),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(1440).default(30),
  SESSION_ABSOLUTE_HOURS: z.coerce.number().int().min(1).max(72).default(12),
  RATE_LIMITS: Switch.default(true),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
});

/** The settings of this process, read once and frozen. Secrets may still be missing: see `missingSecrets`. */
export type Env = Readonly<z.infer<typeof Environment>>;

/** @throws Error with one Italian line per wrong variable. Never contains a value. */
export function parseEnv(source: NodeJS.ProcessEnv): Env {
  const withoutEmpty = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(withoutEmpty);
  if (result.success) return Object.freeze(result.data);
  const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
  throw new Error(`Configurazione non valida: controlla ${names.join(', ')}`);
}

const SECRET_NAMES = ['PORTAL_SECRET', 'SITE_SECRET', 'DATA_KEYS'] as const;

type SecretName = (typeof SECRET_NAMES)[number];

const SHORTEST_SECRET = 32;

function shortest(name: SecretName, value: string): number {
  if (name !== 'DATA_KEYS') return value.length;
  // Without its name a key could not be told from the one that comes after it.
  return Math.min(...value.split(',').map((key) => /^[^:]+:([^:]+)$/.exec(key)?.[1]?.length ?? 0));
}

/**
 * What keeps this process from starting, as Italian lines; empty when all is well.
 * A secret marked as the demo's is refused outside the demo: whoever copied it shares it with every reader of the docs.
 */
export function secretProblems(env: Env, names: readonly SecretName[] = SECRET_NAMES): string[] {
  return names.flatMap((name) => {
    const value = env[name];
    if (value === undefined) return [`Manca ${name}: creane uno con «npm run secrets».`];
    if (env.PORTAL_MODE === 'production' && value.includes('demo-'))
      return [`${name} è quello della demo: creane uno nuovo con «npm run secrets».`];
    if (shortest(name, value) < SHORTEST_SECRET)
      return [`${name} è troppo corto o incompleto: creane uno nuovo con «npm run secrets».`];
    return [];
  });
}

/** What keeps webhooks from being sent as they are set, as Italian lines; empty when all is well. */
export function webhookProblems(settings: Env): string[] {
  const { WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_PRIVATE_HOSTS, PORTAL_MODE } = settings;
  if (WEBHOOK_URL === undefined) return [];
  const { protocol, hostname } = new URL(WEBHOOK_URL);
  return [
    ...(WEBHOOK_SECRET === undefined
      ? ['Manca WEBHOOK_SECRET: serve per firmare gli avvisi al gestionale.']
      : []),
    ...(PORTAL_MODE === 'production' && protocol !== 'https:' && !WEBHOOK_PRIVATE_HOSTS.includes(hostname)
      ? ['WEBHOOK_URL deve cominciare con https://, oppure il suo nome deve stare in WEBHOOK_PRIVATE_HOSTS.']
      : []),
  ];
}

/** Derives the secret for one purpose from PORTAL_SECRET (HKDF-SHA-256), as 43 base64url characters. */
export function derivedSecret(env: Env, purpose: string): string {
  const master = env.PORTAL_SECRET ?? '';
  return Buffer.from(hkdfSync('sha256', master, 'personalcaf', purpose, 32)).toString('base64url');
}

/** The keys for data encrypted at rest: `id:secret` pairs, newest first; each secret is stretched to 256 bits. */
export function dataKeys(env: Env): { id: string; key: Buffer }[] {
  return (env.DATA_KEYS ?? '').split(',').flatMap((entry) => {
    const [id, secret] = entry.split(':', 2);
    return id && secret ? [{ id, key: createHash('sha256').update(secret).digest() }] : [];
  });
}

export const env: Env = parseEnv(process.env);
