import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import type { NoticeKind } from '../../../domain/notices/kinds';
import { queueWebhook } from '../../integration/services/queue-webhook';

/** What a customer did, as the capability that it concerns hands it over. */
export interface RaisedNotice {
  kind: NoticeKind;
  customerId: number;
  /** Row number of the pratica that it is about, if any, with its service and year: operators filter by them. */
  praticaId: number | null;
  serviceName?: string | null;
  year?: number | null;
}

/**
 * Tells the operators of the customer's office, and the CAF's suite, in the transaction of what happened. Which office that is, is asked when
 * they look: the notices of a customer who moves move along.
 */
export async function raiseNotice(db: Knex, notice: RaisedNotice): Promise<void> {
  const { kind, customerId, praticaId, serviceName = null, year = null } = notice;
  await insertRow(db, 'notices', {
    ...{ kind, customer_id: customerId, pratica_id: praticaId, service_name: serviceName, year },
    ...{ at: now(), state: 'new' },
  });
  await queueWebhook(db, { type: kind, customerId, praticaId });
}
