import { randomBytes } from 'node:crypto';
import { bookTwice } from './integration-example/appointments';
import { describedApi } from './integration-example/described-api';
import { madeUpCustomer } from './integration-example/made-up';
import { demand, Mismatch } from './integration-example/mismatch';
import { startOwnPortal, type OwnPortal } from './integration-example/own-portal';
import { readLists, receiveWebhook } from './integration-example/pull';
import { pushTwice } from './integration-example/push';
import { listenForWebhooks, type WebhookListener } from './integration-example/webhook-listener';
import { inOneLine, refuse } from './say';

interface Where {
  url: string;
  token: string;
  /** With it the example plays the stranger whose registration the portal tells of; without it somebody has to. */
  siteSecret: string | null;
}

const SOON_MS = 90_000;
const BY_HAND_MS = 600_000;

const say = (line: string) => {
  console.log(line);
};

function setting(name: string): string {
  const value = process.env[name] ?? '';
  return value === '' ? refuse(`Con PORTAL_URL serve anche ${name}.`) : value;
}

/** Somebody else asks the site for the customer's codice fiscale: the portal tells the suite. */
async function playStranger({ url, siteSecret }: Where, customer: ReturnType<typeof madeUpCustomer>) {
  if (siteSecret === null) {
    say(`Adesso registrati dal sito con questo codice fiscale: ${customer.codiceFiscale}`);
    return;
  }
  const answer = await fetch(`${url}/api/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-portal-site-secret': siteSecret },
    body: JSON.stringify({
      ...{ ...customer, email: 'qualcun.altro@esempio.example' },
      ...{ privacyVersion: '1', privacyAccepted: true },
    }),
  });
  demand(answer.ok, `la registrazione dal sito ha risposto ${String(answer.status)}`);
}

async function play(where: Where, secret: string, listener: WebhookListener): Promise<void> {
  const api = await describedApi(where.url, where.token);
  say(`Letto il documento OpenAPI: ${String(api.size)} operazioni.`);
  const run = randomBytes(4).toString('hex');
  const since = new Date(Date.now() - 60_000).toISOString();
  const [customer, externalId] = [madeUpCustomer(), `cliente-${run}`];
  await pushTwice(api, run, customer, say);
  await bookTwice(api, run, say);
  await playStranger(where, customer);
  const patienceMs = where.siteSecret === null ? BY_HAND_MS : SOON_MS;
  await receiveWebhook(listener, { secret, customer: externalId, patienceMs }, say);
  await readLists(api, { since, customer: externalId }, say);
  say('Tutto è come dice il documento.');
}

/** @returns the exit code */
async function run(): Promise<number> {
  const given = (process.env['PORTAL_URL'] ?? '').replace(/\/$/, '');
  const secret = given === '' ? `whsec_${randomBytes(32).toString('base64')}` : setting('WEBHOOK_SECRET');
  const port = given === '' ? 0 : Number(setting('WEBHOOK_PORT'));
  const listener = await listenForWebhooks(port);
  let own: OwnPortal | null = null;
  try {
    if (given === '') {
      say('Avvio un portale di prova…');
      own = await startOwnPortal({ url: listener.url, secret });
    }
    const siteSecret = process.env['SITE_SECRET'] ?? '';
    const told = { url: given, siteSecret: siteSecret === '' ? null : siteSecret };
    await play(own ?? { ...told, token: setting('PORTAL_TOKEN') }, secret, listener);
    return 0;
  } catch (error) {
    console.error(error instanceof Mismatch ? `Non va: ${error.message}.` : inOneLine(error));
    return 1;
  } finally {
    await own?.stop();
    await listener.stop();
  }
}

// npm run integration:example: a suite that knows nothing of the portal but its address, a token and its document.
void run().then((code) => process.exit(code));
