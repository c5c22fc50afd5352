import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { demoAddresses, demoEnvironment, type DemoPorts } from '../demo/settings';
import { untilHealthy } from '../health';
import { startProcesses } from '../processes';
import { apiProgram } from '../programs';
import { freePorts } from './free-ports';

/** A portal of this run alone. */
export interface OwnPortal {
  url: string;
  token: string;
  siteSecret: string;
  stop(): Promise<void>;
}

const SITE_SECRET = 'example-site-secret-of-one-run-only-0123456789';

async function portsFor(): Promise<DemoPorts> {
  const [api = 0, site = 0, smtp = 0, mailbox = 0] = await freePorts(4);
  return { PORT: api, SITE_PORT: site, DEMO_SMTP_PORT: smtp, DEMO_MAILBOX_PORT: mailbox };
}

/**
 * Starts a portal with an empty database that sends its webhooks to `webhook` at once.
 * @throws Error when it does not start
 */
export async function startOwnPortal(webhook: { url: string; secret: string }): Promise<OwnPortal> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'personalcaf-esempio-'));
  await mkdir(path.join(folder, 'public', 'uploads'), { recursive: true });
  const ports = await portsFor();
  const { api } = demoAddresses(ports);
  const tokenFile = path.join(folder, 'token');
  const environment = {
    ...demoEnvironment(process.env, ports),
    SITE_SECRET,
    DATABASE_FILENAME: path.join(folder, 'portale.db'),
    PUBLIC_FOLDER: path.join(folder, 'public'),
    STORAGE_FOLDER: path.join(folder, 'documenti'),
    WEBHOOK_URL: webhook.url,
    WEBHOOK_SECRET: webhook.secret,
    WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
    OUTBOX_WORKER: 'off',
    LOG_LEVEL: 'error',
    EXAMPLE_TOKEN_FILE: tokenFile,
  };
  const log = path.join(folder, 'api.log');
  const processes = startProcesses([apiProgram('integration-example-api', environment, log)]);
  const stop = async () => {
    await processes.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const ended = await Promise.race([processes.ended, untilHealthy([`${api}/_health`]).then(() => null)]);
  if (ended !== null) {
    const said = await readFile(log, 'utf8');
    await stop();
    throw new Error(`il portale di prova non è partito: ${said.slice(-500)}`);
  }
  return { url: api, token: await readFile(tokenFile, 'utf8'), siteSecret: SITE_SECRET, stop };
}
