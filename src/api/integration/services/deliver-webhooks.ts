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
  customer: string | null;
  external_id: string | null;
  pratica: string | null;
  subject: string | null;
  service_name: string | null;
  year: number | null;
  appointment: string | null;
  appointment_external_id: string | null;
}

/** So many are sent at the same time: a suite that takes its time is not asked for more. */
const AT_ONCE = 10;

/** Longer than one waits for its answer. */
const LEASE_MS = 5 * 60_000;

/** After this long a run leaves the rest to the next one. */
const RUN_MS = 60_000;

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
    .leftJoin('up_users as customer', 'customer.id', 'delivery.customer_id')
    .leftJoin('pratiche as pratica', 'pratica.id', 'delivery.pratica_id')
    .leftJoin('appointments as appointment', 'appointment.id', 'delivery.appointment_id')
    .where('delivery.id', id)
    .first<DeliveryRow | undefined>(
      'delivery.*',
      'customer.document_id as customer',
      'customer.external_id',
      'pratica.document_id as pratica',
      db.raw('coalesce(pratica.service_name, appointment.service_name) as service_name'),
      'pratica.year',
      'appointment.document_id as appointment',
      'appointment.external_id as appointment_external_id',
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
      appointment: row.appointment,
      appointmentExternalId: row.appointment_external_id,
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

async function deliver(
  strapi: Core.Strapi,
  where: WebhookTarget,
  id: number,
  stopping: AbortSignal | undefined,
): Promise<void> {
  const db = database(strapi);
  const row = await rowOf(db, id);
  if (row === undefined) return;
  const problem = await sendWebhook(where, { id: row.document_id, body: bodyOf(row) }, stopping);
  // What is cut short because the portal ends was no try.
  const isCut = problem !== null && stopping?.aborted === true;
  await db('webhook_deliveries')
    .where({ id })
    .update(isCut ? { locked_until: null } : outcomeOf(row, problem));
}

/**
 * Sends some of the webhooks that are due. One that was sent and not noted is sent again, with the same identifier.
 * @returns how many were tried
 */
export async function deliverWebhooks(strapi: Core.Strapi, stopping?: AbortSignal): Promise<number> {
  const where = target();
  if (where === null) return 0;
  const ids = await claim(strapi);
  // All of them, also where the database refuses one: whoever ends the portal waits for this.
  const ended = await Promise.allSettled(ids.map((id) => deliver(strapi, where, id, stopping)));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return ids.length;
}

export const webhookDelivery: ScheduledTask = {
  name: 'webhook-delivery',
  everyMinutes: 1,
  async run(strapi, stopping) {
    const end = Date.now() + RUN_MS;
    const isOver = () => stopping.aborted || Date.now() > end;
    while ((await deliverWebhooks(strapi, stopping)) === AT_ONCE && !isOver());
  },
};
