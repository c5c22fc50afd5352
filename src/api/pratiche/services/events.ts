import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import { seal, unseal } from '../../../adapters/secrets';
import type { PraticaEventKind } from '../../../domain/pratiche/events';
import type { AuditActor } from '../../audit/services/actors';
import type { PraticaDbRow } from './pratica-rows';

// Two names of an admin user together may be longer than the column.
const LONGEST_LABEL = 255;

interface EventDbRow {
  at: string;
  kind: PraticaEventKind;
  actor_kind: AuditActor['kind'];
  actor_label: string | null;
  sealed_text: string | null;
}

const BY = {
  customer: 'customer',
  visitor: 'customer',
  operator: 'office',
  integration: 'office',
  system: 'portal',
} as const satisfies Record<AuditActor['kind'], string>;

/**
 * Notes that something happened to a pratica, in the transaction of what happened. Rows are never changed.
 * @param text the document, reason or day that it is about; encrypted
 */
export async function recordEvent(
  db: Knex,
  pratica: Pick<PraticaDbRow, 'id' | 'customer_id'>,
  kind: PraticaEventKind,
  actor: AuditActor,
  text?: string,
): Promise<void> {
  const at = now();
  await insertRow(db, 'pratica_events', {
    pratica_id: pratica.id,
    customer_id: pratica.customer_id,
    at,
    kind,
    actor_kind: actor.kind,
    actor_label: 'name' in actor ? actor.name.slice(0, LONGEST_LABEL) : null,
    sealed_text: text === undefined ? null : seal(text),
  });
  await db('pratiche').where({ id: pratica.id }).update({ changed_at: at });
}

/** The timeline of a pratica from an instant on, the latest first. */
export async function eventsOf(db: Knex, praticaId: number, from: string) {
  const query = db<EventDbRow>('pratica_events').where('pratica_id', praticaId).where('at', '>=', from);
  const rows = (await query.orderBy('id', 'desc')) as EventDbRow[];
  return rows.map((row) => ({
    at: row.at,
    kind: row.kind,
    by: BY[row.actor_kind],
    author: row.actor_label,
    text: row.sealed_text === null ? null : unseal(row.sealed_text),
  }));
}
