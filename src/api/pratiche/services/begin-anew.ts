import type { Knex } from '../../../adapters/database';
import { ANYTHING_ELSE } from './anything-else';
import { entriesOf, type EntryDbRow } from './checklist';

type Entry = EntryDbRow & { wanted_document_id: string | null };

const isAnythingElse = ({ name, explanation }: EntryDbRow) =>
  name === ANYTHING_ELSE.name && explanation === ANYTHING_ELSE.explanation;

/** Takes away what an operator asked of one person alone; the papers that hang on it are found among the others. */
async function removeAdded(db: Knex, entries: readonly Entry[]): Promise<void> {
  const added = entries.filter((entry) => entry.wanted_document_id === null);
  const rest = added.find(isAnythingElse) ?? added[0];
  if (rest === undefined) return;
  await db('checklist_entries').where({ id: rest.id }).update(ANYTHING_ELSE);
  const gone = added.filter(({ id }) => id !== rest.id).map(({ id }) => id);
  await db('uploaded_documents').whereIn('entry_id', gone).update({ entry_id: rest.id });
  await db('checklist_entries').whereIn('id', gone).delete();
}

/**
 * Makes the checklists of a customer what they are when a pratica is opened, in the transaction that gives the account to
 * the person whom the CAF verified: what the office said of the papers of whoever had it before is not theirs to read.
 */
export async function beginPraticheAnew(db: Knex, customerId: number): Promise<void> {
  const ids = await db('pratiche').where({ customer_id: customerId }).forUpdate().pluck<number[]>('id');
  // All columns of the table are read.
  for (const id of ids) await removeAdded(db, (await entriesOf(db, id)) as Entry[]);
  await db('checklist_entries')
    .whereIn('pratica_id', ids)
    .update({ state: 'missing', sealed_reason: null, reason_at: null });
  await db('pratiche').whereIn('id', ids).update({ expected_day: null });
}
