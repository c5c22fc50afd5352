import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import type { PraticaEventKind } from '../../../domain/pratiche/events';
import type { AuditActor } from '../../audit/services/actors';
import { eventColumns, toEvent, type EventDbRow } from '../../audit/services/event-actor';
import type { PraticaDbRow } from './pratica-rows';

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
    ...eventColumns(actor, text),
  });
  await db('pratiche').where({ id: pratica.id }).update({ changed_at: at });
}

/** The timeline of a pratica from an instant on, the latest first. */
export async function eventsOf(db: Knex, praticaId: number, from: string) {
  const query = db<EventDbRow<PraticaEventKind>>('pratica_events')
    .where('pratica_id', praticaId)
    .where('at', '>=', from);
  const rows = (await query.orderBy('id', 'desc')) as EventDbRow<PraticaEventKind>[];
  return rows.map(toEvent);
}
