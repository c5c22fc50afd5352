import { now } from '../../../adapters/clock';
import { fromJson, insertRow, type Knex } from '../../../adapters/database';
import type { Filing } from './filing';

/** What was said of a document whose contents are still to come. */
export interface IntakeDetails {
  filing: Filing;
  /** Of the file, as it was told. */
  name: string;
  codiceFiscale: string;
  /** SHA-256 that the contents must have; null: any. */
  sha256: string | null;
  /** Document id of the customer for whom an operator files. */
  customer: string | null;
  /** Document id of the document of which it is a new version. */
  replaces: string | null;
}

/** What became of an announced document: its public identifier, and which version of it. */
export interface FiledAs {
  id: string;
  version: number;
}

export interface Intake extends IntakeDetails {
  id: number;
  documentId: string;
  announcedAt: string;
  /** Once an operator's contents have come; null: they are awaited. */
  filed: FiledAs | null;
}

interface IntakeDbRow {
  id: number;
  document_id: string;
  announced_at: string;
  details: unknown;
  filed: unknown;
}

type By = { adminUserId: number } | { externalId: string };

const columnsOf = (by: By) =>
  'adminUserId' in by ? { admin_user_id: by.adminUserId } : { external_id: by.externalId };

/** Makes room for a document that is about to be sent; of the suite's the last word counts. */
export async function announce(db: Knex, by: By, details: IntakeDetails): Promise<string> {
  if ('externalId' in by) await forgetIntake(db, by);
  const { document_id } = await insertRow(db, 'archive_intakes', {
    ...columnsOf(by),
    details: JSON.stringify(details),
    announced_at: now(),
  });
  return document_id;
}

/** An announced document of whoever asks. @param id of an operator's */
export async function intakeOf(db: Knex, by: By, id?: string): Promise<Intake | null> {
  const query = db('archive_intakes').where(columnsOf(by));
  if (id !== undefined) void query.where({ document_id: id });
  const row = await query.first<IntakeDbRow | undefined>();
  if (row === undefined) return null;
  return {
    ...fromJson<IntakeDetails>(row.details),
    ...{
      id: row.id,
      documentId: row.document_id,
      announcedAt: row.announced_at,
      filed: fromJson<FiledAs | null>(row.filed),
    },
  };
}

export async function forgetIntake(db: Knex, by: By | { id: number }): Promise<void> {
  const where = 'id' in by ? { id: by.id } : columnsOf(by);
  await db('archive_intakes').where(where).delete();
}

/**
 * Remembers what became of an operator's announcement, in the transaction that files it: whoever did not get the answer
 * sends the contents again.
 */
export async function rememberFiled(db: Knex, { id }: Pick<Intake, 'id'>, filed: FiledAs): Promise<void> {
  await db('archive_intakes')
    .where({ id })
    .update({ filed: JSON.stringify(filed) });
}

/** Forgets old announcements, also those that nothing followed. */
export async function forgetOldIntakes(db: Knex, before: string): Promise<void> {
  await db('archive_intakes').where('announced_at', '<', before).delete();
}
