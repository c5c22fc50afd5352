import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { WantedPort } from '../checks/ports';

const Port = z.coerce.number().int().min(1).max(65_535);

const Ports = z.object({
  PORT: Port.default(1337),
  SITE_PORT: Port.default(4321),
  DEMO_SMTP_PORT: Port.default(2525),
  DEMO_MAILBOX_PORT: Port.default(8025),
});

/** The ports of the demo, each by the setting that changes it. */
export type DemoPorts = z.infer<typeof Ports>;

/** Everything that the demo keeps; `--reset` deletes it. */
export const DEMO_FOLDER = path.resolve('.data/demo');

export const MAIL_FILE = path.join(DEMO_FOLDER, 'posta.jsonl');

const HOST = '127.0.0.1';

/** @throws Error with one Italian line that names the wrong settings */
export function readPorts(source: NodeJS.ProcessEnv): DemoPorts {
  const withoutEmpty = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = Ports.safeParse(withoutEmpty);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
  throw new Error(`Configurazione non valida: controlla ${names.join(', ')}.`);
}

/** What the ports are for. */
export function wantedPorts(ports: DemoPorts): WantedPort[] {
  const purposes = {
    PORT: 'al servizio API',
    SITE_PORT: 'al sito',
    DEMO_SMTP_PORT: 'a ricevere le email',
    DEMO_MAILBOX_PORT: 'alla casella di posta',
  } satisfies Record<keyof DemoPorts, string>;
  return Object.entries(purposes).map(([setting, purpose]) => ({
    host: HOST,
    port: ports[setting as keyof DemoPorts],
    setting,
    purpose,
  }));
}

/** The addresses that people and programs open. */
export function demoAddresses(ports: DemoPorts) {
  const on = (port: number) => `http://${HOST}:${String(port)}`;
  return { api: on(ports.PORT), site: on(ports.SITE_PORT), mailbox: on(ports.DEMO_MAILBOX_PORT) };
}

/**
 * The environment of the demo's API and site. What the shell or an installation sets stays out, so that the demo never
 * touches a real database or mail server. Its secrets are known to every reader of this file: production refuses them.
 */
export function demoEnvironment(source: NodeJS.ProcessEnv, ports: DemoPorts): NodeJS.ProcessEnv {
  const { api, site } = demoAddresses(ports);
  const ofTheSystem = Object.entries(source).filter(([name]) =>
    /^(PATH|HOME|TMPDIR|TEMP|SystemRoot|LANG)$/i.test(name),
  );
  return {
    ...Object.fromEntries(ofTheSystem),
    // Strapi would read the `.env` of the project.
    ENV_PATH: os.devNull,
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    PORTAL_MODE: 'demo',
    PORTAL_SECRET: 'demo-portal-secret-that-everybody-knows-0001',
    SITE_SECRET: 'demo-site-secret-that-everybody-knows-0001',
    DATA_KEYS: 'demo:demo-data-key-that-everybody-knows-0001',
    HOST,
    PORT: String(ports.PORT),
    SITE_HOST: HOST,
    SITE_PORT: String(ports.SITE_PORT),
    API_URL: api,
    PUBLIC_URL: site,
    ADMIN_PUBLIC_URL: api,
    DATABASE_FILENAME: path.join(DEMO_FOLDER, 'portale.db'),
    PUBLIC_FOLDER: path.join(DEMO_FOLDER, 'public'),
    STORAGE_FOLDER: path.join(DEMO_FOLDER, 'documenti'),
    SMTP_URL: `smtp://${HOST}:${String(ports.DEMO_SMTP_PORT)}`,
    MAIL_FROM: 'CAF Esempio <portale@caf-esempio.example>',
    LOG_LEVEL: 'info',
  };
}
