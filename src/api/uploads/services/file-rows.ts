import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { FileKind } from '../../../domain/uploads/file-name';
import { takesFiles } from '../../../domain/pratiche/upload-state';
import { isUnderWay } from '../../../domain/pratiche/pratica-state';
import type { OperatorCaller } from '../../../http/callers';
import { praticheInScope, type PraticaDbRow } from '../../pratiche/services/pratica-rows';

/** A file, as its table keeps it; what stands for its contents is there once it is not `pending` any more. */
export interface FileDbRow {
  id: number;
  document_id: string;
  customer_id: number;
  pratica_id: number;
  entry_id: number;
  /** As long as it is `pending`, the name as it was typed. */
  name: string;
  kind: FileKind | null;
  /** Bytes; as long as it is `pending`, those that were announced. */
  size: number;
  /** SHA-256, in hexadecimal. */
  digest: string | null;
  storage_key: string | null;
  state: 'pending' | 'waiting-for-scan' | 'stored';
  held: boolean | number;
  round: number;
  announced_at: string;
  uploaded_at: string | null;
  /** When it was filed into the archive, here or in the CAF's suite. */
  archived_at: string | null;
  /** When the office accepted it. */
  accepted_at: string | null;
  /** The last change that the CAF's suite can see; null as long as it is `pending`. */
  changed_at: string | null;
}

/** A file whose contents are kept. */
export interface KeptFile extends FileDbRow {
  kind: FileKind;
  digest: string;
  storage_key: string;
  uploaded_at: string;
}

/** @returns whether the contents of a file are kept. */
export function isKept(row: FileDbRow): row is KeptFile {
  return row.state !== 'pending' && row.kind !== null && row.storage_key !== null && row.digest !== null;
}

/** Names and entry of a file, as both sides are shown it. */
export type FileOfEntry = KeptFile & { entry_document_id: string; entry_name: string };

function withEntry(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .join('checklist_entries as entry', 'entry.id', 'file.entry_id')
    .select('file.*', 'entry.document_id as entry_document_id', 'entry.name as entry_name');
}

/** What is kept for a pratica, in the order of the checklist and of arrival. */
export async function filesOf(
  db: Knex,
  praticaId: number,
  states: readonly KeptFile['state'][] = ['waiting-for-scan', 'stored'],
): Promise<FileOfEntry[]> {
  const query = db('uploaded_documents as file')
    .where('file.pratica_id', praticaId)
    .whereIn('file.state', states);
  return (await withEntry(query).orderBy(['entry.position', 'entry.id', 'file.id'])) as FileOfEntry[];
}

/** What the customer sees of it: what an operator has not yet judged after a takeover is somebody else's. */
export async function ownFilesOf(db: Knex, praticaId: number): Promise<FileOfEntry[]> {
  return (await filesOf(db, praticaId)).filter((file) => !file.held);
}

/** A customer's own file, announced or kept. @throws PortalError `not-found` also for another customer's */
export async function ownFile(db: Knex, customerId: number, id: string): Promise<FileDbRow> {
  const row = await db<FileDbRow>('uploaded_documents')
    .where({ document_id: id, customer_id: customerId, held: false })
    .first();
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** A kept file with its entry. @throws PortalError `not-found` */
export async function fileWithEntry(db: Knex, fileId: number): Promise<FileOfEntry> {
  const rows = await withEntry(db('uploaded_documents as file').where('file.id', fileId));
  const [row] = rows as FileOfEntry[];
  if (row === undefined || !isKept(row)) throw new PortalError('not-found');
  return row;
}

/**
 * A file that an operator may see: of a customer in the scope, and looked at by the virus scanner where there is one.
 * @throws PortalError `not-found`
 */
export async function fileInScope(db: Knex, operator: OperatorCaller, id: string) {
  const query = praticheInScope(db, operator)
    .join('uploaded_documents as file', 'file.pratica_id', 'pratica.id')
    .where({ 'file.document_id': id, 'file.state': 'stored' })
    .select('pratica.document_id as pratica_document_id');
  const rows = (await withEntry(query)) as (FileOfEntry & { pratica_document_id: string })[];
  const [row] = rows;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** @throws PortalError `uploads-not-open` when files cannot be added to a pratica, renamed or deleted */
export function demandOpen(pratica: PraticaDbRow): void {
  if (!isUnderWay(pratica.state) || !takesFiles(pratica.upload_state))
    throw new PortalError('uploads-not-open', { reason: pratica.upload_state });
}
