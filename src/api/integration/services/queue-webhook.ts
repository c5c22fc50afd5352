import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import type { NoticeKind } from '../../../domain/notices/kinds';
import { env } from '../../../env';

/** What the CAF's suite is told, beside the operators. */
export interface WebhookEvent {
  kind: NoticeKind;
  customerId: number;
  praticaId: number | null;
}

/** Tells the CAF's suite, in the transaction of what happened; nothing where no address is set. */
export async function queueWebhook(db: Knex, { kind, customerId, praticaId }: WebhookEvent): Promise<void> {
  if (env.WEBHOOK_URL === undefined) return;
  const at = now();
  await insertRow(db, 'webhook_deliveries', {
    ...{ type: kind, customer_id: customerId, pratica_id: praticaId },
    ...{ at, state: 'waiting', tries: 0, next_try_at: at },
  });
}
