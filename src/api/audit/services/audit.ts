import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';

/** Who did something. */
export type AuditActor =
  | { kind: 'visitor' | 'system' }
  | { kind: 'customer'; id: number }
  | { kind: 'operator'; id: number; name: string }
  | { kind: 'integration'; id: number; name: string };

/** Something that happened. `details` never holds what must stay out of logs: no addresses, no names, no secrets. */
export interface AuditEntry {
  action: string;
  actor: AuditActor;
  customerId?: number | null;
  details?: Record<string, string | number | boolean | null>;
  requestId?: string;
}

/** Appends to the audit log, in the transaction of what it tells about. Rows are never changed. */
export async function audit(db: Knex, entry: AuditEntry): Promise<void> {
  const { actor } = entry;
  await insertRow(db, 'audit_events', {
    at: now(),
    action: entry.action,
    actor_kind: actor.kind,
    actor_id: 'id' in actor ? actor.id : null,
    actor_label: 'name' in actor ? actor.name : null,
    customer_id: entry.customerId ?? null,
    details: JSON.stringify(entry.details ?? {}),
    request_id: entry.requestId ?? null,
  });
}
