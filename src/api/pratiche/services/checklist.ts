import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { sealOptional, unseal } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import type { ChecklistEntry } from '../../../contracts/pratiche/fields';
import { noteJudgement } from '../../uploads/services/accepted';
import { nextEntryState, type EntryEvent, type EntryState } from '../../../domain/pratiche/checklist';

/** An entry of a pratica's checklist, as its table keeps it. */
export interface EntryDbRow {
  id: number;
  document_id: string;
  pratica_id: number;
  customer_id: number;
  name: string;
  explanation: string | null;
  example: string | null;
  is_required: boolean | number;
  position: number;
  state: EntryState;
  sealed_reason: string | null;
  /** When the reason was given: what was told to somebody else is not everybody's to read. */
  reason_at: string | null;
}

/** The checklist of a pratica, in its order. */
export async function entriesOf(db: Knex, praticaId: number): Promise<EntryDbRow[]> {
  return db<EntryDbRow>('checklist_entries').where({ pratica_id: praticaId }).orderBy(['position', 'id']);
}

export function toEntry(row: EntryDbRow): ChecklistEntry {
  return {
    id: row.document_id,
    name: row.name,
    explanation: row.explanation ?? '',
    example: row.example ?? '',
    required: Boolean(row.is_required),
    state: row.state,
    reason: row.state === 'to-redo' && row.sealed_reason !== null ? unseal(row.sealed_reason) : null,
  };
}

/** An entry of a pratica. @throws PortalError `not-found` also for another pratica's */
export async function entryOf(db: Knex, praticaId: number, id: string): Promise<EntryDbRow> {
  const row = await db<EntryDbRow>('checklist_entries')
    .where({ pratica_id: praticaId, document_id: id })
    .first();
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/**
 * Lets something happen to an entry; the pratica's row must be locked.
 * @param reason why it is to be redone, for `send-back`
 * @throws PortalError `state-not-allowed`
 */
export async function moveEntry(
  db: Knex,
  entry: Pick<EntryDbRow, 'id' | 'state'>,
  event: EntryEvent,
  reason: string | null = null,
): Promise<void> {
  const next = nextEntryState(entry.state, event);
  if (next === null) throw new PortalError('state-not-allowed');
  const sealed = sealOptional(reason);
  // The reason stays with a new try: whoever takes it back is where they were.
  const keepsReason = event === 'file-added' || event === 'try-removed';
  await db('checklist_entries')
    .where({ id: entry.id })
    .update({
      state: next,
      ...(!keepsReason && { sealed_reason: sealed, reason_at: reason === null ? null : now() }),
    });
  await noteJudgement(db, entry.id, event);
}
