import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database, transaction } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import type { QueryOf } from '../../../contracts/endpoint';
import type { integrationContract } from '../../../contracts/integration';
import { PortalError } from '../../../contracts/portal-error';
import type { WebhookType } from '../../../domain/integration/webhook-types';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';

const TABLE = 'webhook_deliveries';

/** So long it can be looked up what was sent. */
const KEPT_MS = 90 * 24 * 3_600_000;

interface DeliveryRow {
  document_id: string;
  type: WebhookType;
  at: string;
  state: 'waiting' | 'sent' | 'given-up';
  tries: number;
  sent_at: string | null;
  next_try_at: string;
  last_problem: string | null;
}

const toDelivery = (row: DeliveryRow) => ({
  ...{ id: row.document_id, type: row.type, at: row.at, state: row.state, tries: row.tries },
  ...{ sentAt: row.sent_at, lastProblem: row.last_problem },
  nextTryAt: row.state === 'waiting' ? row.next_try_at : null,
});

/** A page of the webhooks, the latest first; they name nobody. */
export async function listWebhooks(
  strapi: Core.Strapi,
  { page, pageSize, state }: QueryOf<typeof integrationContract.listWebhooks>,
) {
  const wanted = () => {
    const query = database(strapi)(TABLE);
    return state === undefined ? query : query.where({ state });
  };
  const [count] = await wanted().count<{ total: number | string }[]>('* as total');
  const rows = (await wanted()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as DeliveryRow[];
  return { items: rows.map(toDelivery), page, pageSize, total: Number(count?.total ?? 0) };
}

const again = () => ({
  ...{ state: 'waiting', tries: 0, next_try_at: now(), sent_at: null },
  ...{ last_problem: null, locked_until: null },
});

/** Queues a webhook once more, under the identifier that it had. @throws PortalError `not-found` */
export function sendAgain(strapi: Core.Strapi, operator: OperatorCaller, id: string): Promise<void> {
  return transaction(strapi, async (db) => {
    const queued = await db(TABLE).where({ document_id: id }).update(again());
    if (queued === 0) throw new PortalError('not-found');
    const details = { delivery: id };
    await audit(db, { action: 'webhook-sent-again', actor: operatorActor(operator), details });
  });
}

/** Queues all that were given up once more. @returns how many there were */
export function sendGivenUpAgain(strapi: Core.Strapi, operator: OperatorCaller): Promise<number> {
  return transaction(strapi, async (db) => {
    const queued = await db(TABLE).where({ state: 'given-up' }).update(again());
    const details = { deliveries: queued };
    await audit(db, { action: 'webhook-sent-again', actor: operatorActor(operator), details });
    return queued;
  });
}

/** Forgets what was sent, or given up, long ago. */
export async function forgetOldWebhooks(strapi: Core.Strapi): Promise<void> {
  await database(strapi)(TABLE)
    .whereNot('state', 'waiting')
    .where('at', '<', after(now(), -KEPT_MS))
    .delete();
}

export const webhookHousekeeping: ScheduledTask = {
  name: 'webhook-housekeeping',
  everyMinutes: 12 * 60,
  run: forgetOldWebhooks,
};
