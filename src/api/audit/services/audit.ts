import { now } from '../../../adapters/clock';
import { insertRows, type Knex } from '../../../adapters/database';
import { labelOf, type AuditActor } from './actors';
import type { CustomerAction } from './customer-actions';
import type { OtherAction } from './other-actions';

type Subject = { customerId: number; action: CustomerAction } | { customerId?: null; action: OtherAction };

/** Something that happened. `details` never holds what must stay out of logs: no addresses, no names, no secrets. */
export type AuditEntry = Subject & {
  actor: AuditActor;
  details?: Record<string, string | number | boolean | null>;
};

function requestId(): string | null {
  const id: unknown = globalThis.strapi.requestContext.get()?.state['requestId'];
  return typeof id === 'string' ? id : null;
}

function rowOf({ actor, action, customerId, details }: AuditEntry) {
  return {
    at: now(),
    action,
    actor_kind: actor.kind,
    actor_id: 'id' in actor ? actor.id : null,
    actor_label: labelOf(actor),
    customer_id: customerId ?? null,
    details: JSON.stringify(details ?? {}),
    request_id: requestId(),
  };
}

/** Appends to the audit log, in the transaction of what it tells about. Rows are never changed. */
export async function audit(db: Knex, entry: AuditEntry): Promise<void> {
  await insertRows(db, 'audit_events', [rowOf(entry)]);
}

/** As `audit`, for up to a few hundred things at once. */
export async function auditAll(db: Knex, entries: AuditEntry[]): Promise<void> {
  if (entries.length > 0) await insertRows(db, 'audit_events', entries.map(rowOf));
}
