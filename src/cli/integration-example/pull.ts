import { Webhook } from 'standardwebhooks';
import { wellAnswered, type DescribedApi } from './described-api';
import { demand, Mismatch } from './mismatch';
import type { Arrival, WebhookListener } from './webhook-listener';

const TYPE = 'registration-conflict';

interface Said {
  type: string;
  data: { customerExternalId: string | null };
}

interface Item {
  /** null: an appointment of somebody without an account. */
  customer: { externalId: string | null } | null;
}

function verified({ headers, body }: Arrival, secret: string): Said {
  try {
    // What was signed is what the portal's document and its README say.
    return new Webhook(secret).verify(body, headers) as Said;
  } catch {
    throw new Mismatch('la firma del webhook non è valida');
  }
}

/**
 * Waits for the webhook that tells of the conflict about a customer, and verifies its signature.
 * @throws Mismatch also when none comes in time
 */
export async function receiveWebhook(
  listener: WebhookListener,
  { secret, customer, patienceMs }: { secret: string; customer: string; patienceMs: number },
  say: (line: string) => void,
): Promise<void> {
  const arrival = await listener.next(({ body }) => body.includes(customer), patienceMs);
  if (arrival === null) throw new Mismatch('nessun webhook è arrivato in tempo');
  const { type, data } = verified(arrival, secret);
  demand(type === TYPE, `il webhook è di tipo ${type} invece di ${TYPE}`);
  demand(data.customerExternalId === customer, 'il webhook parla di un altro cliente');
  let forgery: unknown = null;
  try {
    verified({ ...arrival, body: `${arrival.body} ` }, secret);
  } catch (error) {
    forgery = error;
  }
  demand(forgery instanceof Mismatch, 'un webhook cambiato per strada è passato per buono');
  say(`Ricevuto il webhook «${type}»: la firma è valida, e non lo è più se il testo cambia.`);
}

/** Reads a list from its cursor to the end. */
async function readOn(api: DescribedApi, name: string, since: string): Promise<Item[]> {
  const items: Item[] = [];
  let query: Record<string, string> = { updatedSince: since };
  for (;;) {
    const page = await wellAnswered(api, name, { query: { ...query, limit: '10' } });
    items.push(...(page['items'] as Item[]));
    const cursor = page['nextCursor'];
    if (typeof cursor !== 'string') return items;
    query = { cursor };
  }
}

/** Reads the lists of this run: each of what was pushed once, and the conflict. @throws Mismatch */
export async function readLists(
  api: DescribedApi,
  { since, customer }: { since: string; customer: string },
  say: (line: string) => void,
): Promise<void> {
  const counts: string[] = [];
  for (const [name, wanted] of [
    ['listEvents', 1],
    ['listSuiteConflicts', 1],
    ['listSuitePratiche', 1],
    ['listSuiteAppointments', 1],
  ] as const) {
    const mine = (await readOn(api, name, since)).filter((item) => item.customer?.externalId === customer);
    demand(mine.length === wanted, `${name}: ${String(mine.length)} righe invece di ${String(wanted)}`);
    counts.push(name);
  }
  const documents = (await readOn(api, 'listDocuments', since)) as unknown as { customer: string | null }[];
  const own = documents.filter((document) => document.customer === customer);
  demand(own.length === 50, `listDocuments: ${String(own.length)} documenti invece di 50`);
  say(`Letti dal cursore: ${[...counts, 'listDocuments'].join(', ')}; ogni riga una volta sola.`);
}
