import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import type { OfficeFile } from '../../../contracts/uploads/operators';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit, auditAll, type AuditEntry } from '../../audit/services/audit';
import type { CustomerAction } from '../../audit/services/customer-actions';
import { lockPraticaInScope, praticaInScope } from '../../pratiche/services/pratica-rows';
import { removeContents, removeRow } from './change';
import { fileInScope, filesOf, type FileOfEntry } from './file-rows';
import { noteAdded, tellOfUpload } from './keep';
import { streamed } from './own-files';

/** How an operator came to see documents. */
export type Look = 'document-viewed' | 'document-downloaded';

function entryFor(operator: OperatorCaller, action: CustomerAction, file: FileOfEntry): AuditEntry {
  return {
    action,
    actor: operatorActor(operator),
    customerId: file.customer_id,
    details: { file: file.document_id, document: file.entry_name },
  };
}

/** Notes in the audit log that an operator sees these files: whoever does so first, then reads. */
export function auditLooks(db: Knex, operator: OperatorCaller, look: Look, files: readonly FileOfEntry[]) {
  return auditAll(
    db,
    files.map((file) => entryFor(operator, look, file)),
  );
}

function toOfficeFile(file: FileOfEntry): OfficeFile {
  return {
    id: file.document_id,
    entry: file.entry_document_id,
    name: file.name,
    kind: file.kind,
    size: file.size,
    uploadedAt: file.uploaded_at,
    sha256: file.digest,
    held: Boolean(file.held),
    archivedAt: file.archived_at,
  };
}

/** The files of a pratica, without those that wait for the virus scanner. @throws PortalError `not-found` */
export async function listFiles(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const db = database(strapi);
  const pratica = await praticaInScope(db, operator, id);
  const files = await filesOf(db, pratica.id);
  return {
    files: files.filter(({ state }) => state === 'stored').map(toOfficeFile),
    waitingForScan: files.filter(({ state }) => state !== 'stored').length,
  };
}

/** The contents of a file; each look and each download stands in the audit log. @throws PortalError `not-found` */
export async function readFile(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  look: Look,
): Promise<StreamedFile> {
  const db = database(strapi);
  const file = await fileInScope(db, operator, id);
  const answer = streamed(file, look === 'document-viewed');
  return {
    ...answer,
    async open(range) {
      await audit(db, entryFor(operator, look, file));
      return answer.open(range);
    },
  };
}

/** Makes a held file the customer's, as if it had just come. */
async function release(db: Knex, file: FileOfEntry): Promise<void> {
  await db('uploaded_documents').where({ id: file.id }).update({ held: false, changed_at: now() });
  await noteAdded(db, file.entry_id);
  await tellOfUpload(db, file);
}

/**
 * Decides about a file that whoever had the account before uploaded: the customer gets it, or it is deleted.
 * @throws PortalError `not-found`, `state-not-allowed` when it is not held
 */
export async function judgeHeldFile(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  keep: boolean,
): Promise<void> {
  const removed = await contestedTransaction(strapi, async (db) => {
    const found = await fileInScope(db, operator, id);
    const pratica = await lockPraticaInScope(db, operator, found.pratica_document_id);
    // As it is now that nobody else can change it.
    const file = await fileInScope(db, operator, id);
    if (!file.held) throw new PortalError('state-not-allowed');
    if (keep) await release(db, file);
    else await removeRow(db, pratica, file);
    await audit(db, entryFor(operator, keep ? 'document-released' : 'document-rejected', file));
    return keep ? [] : [file];
  });
  await removeContents(removed);
}
