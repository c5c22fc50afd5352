import { z } from 'zod';

const Port = z.coerce.number().int().min(1).max(65_535);
const Address = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));

const Environment = z.object({
  SITE_HOST: z.string().default('127.0.0.1'),
  SITE_PORT: Port.default(4321),
  API_URL: Address.default('http://127.0.0.1:1337'),
  PUBLIC_URL: Address.default('http://127.0.0.1:4321'),
  SITE_SECRET: z.string().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
});

/** The settings of the site's server, read once. */
export type Settings = Readonly<Omit<z.infer<typeof Environment>, 'SITE_SECRET'> & { SITE_SECRET: string }>;

/** A setting that keeps the site from starting; its message is one Italian line without values. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** @throws SettingsError when a setting is missing or wrong. */
export function readSettings(source: NodeJS.ProcessEnv): Settings {
  const withoutEmpty = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(withoutEmpty);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
    throw new SettingsError(`Configurazione del sito non valida: controlla ${names.join(', ')}`);
  }
  const { SITE_SECRET } = result.data;
  if (SITE_SECRET === undefined)
    throw new SettingsError('Manca SITE_SECRET: deve essere lo stesso del server del portale');
  if (SITE_SECRET.length < 32)
    throw new SettingsError('SITE_SECRET è troppo corto: servono almeno 32 caratteri');
  return Object.freeze({ ...result.data, SITE_SECRET });
}
