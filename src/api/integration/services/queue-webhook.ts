import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import type { WebhookType } from '../../../domain/integration/webhook-types';
import { env } from '../../../env';

/** What the CAF's suite is told. */
export interface WebhookEvent {
  type: WebhookType;
  /** null: an appointment of somebody without an account. */
  customerId: number | null;
  /** Row number of the pratica that it is about, if any. */
  praticaId?: number | null;
  /** Identifier of the file or document that it is about, if any. */
  document?: string | null;
  /** Row number of the appointment that it is about, if any. */
  appointmentId?: number | null;
}

/** Tells the CAF's suite, in the transaction of what happened; nothing where no address is set. */
export async function queueWebhook(db: Knex, event: WebhookEvent): Promise<void> {
  if (env.WEBHOOK_URL === undefined) return;
  const { type, customerId, praticaId = null, document = null, appointmentId = null } = event;
  const at = now();
  await insertRow(db, 'webhook_deliveries', {
    ...{ type, customer_id: customerId, pratica_id: praticaId, subject: document },
    ...{ appointment_id: appointmentId },
    ...{ at, state: 'waiting', tries: 0, next_try_at: at },
  });
}
