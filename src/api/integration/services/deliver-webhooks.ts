import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database, databaseInstant, type Knex } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { sendWebhook, type WebhookTarget } from '../../../adapters/webhook';
import type { WebhookBody } from '../../../contracts/integration/webhooks';
import type { WebhookType } from '../../../domain/integration/webhook-types';
import { pauseAfter } from '../../../domain/notices/webhook-pauses';
import { env } from '../../../env';

interface DeliveryRow {
  id: number;
  document_id: string;
  type: WebhookType;
  at: string;
  tries: number;
  customer: string;
  external_id: string | null;
  pratica: string | null;
  subject: string | null;
  service_name: string | null;
  year: number | null;
}

const AT_ONCE = 20;

/** Longer than a batch takes where each one waits for its answer. */
const LEASE_MS = 5 * 60_000;

/** Takes some that are due, so that no other instance sends them too. */
async function claim(strapi: Core.Strapi): Promise<number[]> {
  const db = database(strapi);
  const isDue = (query: Knex.QueryBuilder): void => {
    void query
      .where('state', 'waiting')
      .where('next_try_at', '<=', db.raw(databaseInstant(strapi)))
      .where((free) => {
        void free.whereNull('locked_until').orWhere('locked_until', '<=', db.raw(databaseInstant(strapi)));
      });
  };
  const due = db('webhook_deliveries').where(isDue).orderBy('id').limit(AT_ONCE).select('id');
  const claimed = await db('webhook_deliveries')
    .whereIn('id', due)
    // Once more: whoever waited for another instance's claim sees here that it was faster.
    .where(isDue)
    .update({ locked_until: db.raw(databaseInstant(strapi, LEASE_MS)) })
    .returning<{ id: number }[]>('id');
  return claimed.map(({ id }) => id).sort((one, other) => one - other);
}

function rowOf(db: Knex, id: number): Promise<DeliveryRow | undefined> {
  return db('webhook_deliveries as delivery')
    .join('up_users as customer', 'customer.id', 'delivery.customer_id')
    .leftJoin('pratiche as pratica', 'pratica.id', 'delivery.pratica_id')
    .where('delivery.id', id)
    .first<DeliveryRow | undefined>(
      'delivery.*',
      'customer.document_id as customer',
      'customer.external_id',
      'pratica.document_id as pratica',
      'pratica.service_name',
      'pratica.year',
    );
}

/** Identifiers and what happened: names, addresses and texts are asked for by whoever may read them. */
function bodyOf(row: DeliveryRow): string {
  const body: WebhookBody = {
    type: row.type,
    timestamp: row.at,
    data: {
      customer: row.customer,
      customerExternalId: row.external_id,
      pratica: row.pratica,
      service: row.service_name,
      year: row.year,
      document: row.subject,
    },
  };
  return JSON.stringify(body);
}

function outcomeOf(row: DeliveryRow, problem: string | null) {
  if (problem === null) return { state: 'sent', sent_at: now(), locked_until: null, last_problem: null };
  const tries = row.tries + 1;
  const pause = pauseAfter(tries);
  return {
    ...{ tries, locked_until: null, last_problem: problem },
    ...(pause === null ? { state: 'given-up' } : { next_try_at: after(now(), pause) }),
  };
}

function target(): WebhookTarget | null {
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret, WEBHOOK_PRIVATE_HOSTS: privateHosts } = env;
  return url === undefined || secret === undefined ? null : { url, secret, privateHosts };
}

/**
 * Sends the webhooks that are due. One that was sent and not noted is sent again, with the same identifier.
 * @returns how many were tried
 */
export async function deliverWebhooks(strapi: Core.Strapi): Promise<number> {
  const where = target();
  if (where === null) return 0;
  const db = database(strapi);
  const ids = await claim(strapi);
  for (const id of ids) {
    const row = await rowOf(db, id);
    if (row === undefined) continue;
    const problem = await sendWebhook(where, { id: row.document_id, body: bodyOf(row) });
    await db('webhook_deliveries').where({ id }).update(outcomeOf(row, problem));
  }
  return ids.length;
}

export const webhookDelivery: ScheduledTask = {
  name: 'webhook-delivery',
  everyMinutes: 1,
  async run(strapi) {
    while ((await deliverWebhooks(strapi)) === AT_ONCE);
  },
};
