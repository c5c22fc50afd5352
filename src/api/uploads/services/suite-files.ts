import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { QueryOf, StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import type { uploadsIntegrationContract } from '../../../contracts/uploads';
import type { SuiteUpload } from '../../../contracts/uploads/integration';
import type { IntegrationCaller } from '../../../http/callers';
import { suiteActor } from '../../audit/services/actors';
import { audit, type AuditEntry } from '../../audit/services/audit';
import type { CustomerAction } from '../../audit/services/customer-actions';
import { PERSON_COLUMNS, toPerson, type PersonColumns } from '../../customers/services/suite-rows';
import { cursorPage } from '../../integration/services/cursor';
import type { FileOfEntry } from './file-rows';
import { streamed } from './own-files';

type SuiteFileRow = FileOfEntry &
  PersonColumns & {
    changed_at: string;
    pratica_document_id: string;
    pratica_external_id: string | null;
    service_name: string;
    year: number;
  };

const ORDER = { instant: 'file.changed_at', id: 'file.id', isDate: false };

/** What the suite may have: kept, looked at by the virus scanner, and the customer's own beyond doubt. */
function suiteFiles(db: Knex): Knex.QueryBuilder {
  return db('uploaded_documents as file')
    .join('pratiche as pratica', 'pratica.id', 'file.pratica_id')
    .join('checklist_entries as entry', 'entry.id', 'file.entry_id')
    .join('up_users as customer', 'customer.id', 'file.customer_id')
    .where({ 'file.state': 'stored', 'file.held': false })
    .whereNotNull('file.changed_at')
    .select('file.*', 'entry.document_id as entry_document_id', 'entry.name as entry_name')
    .select('pratica.document_id as pratica_document_id', 'pratica.external_id as pratica_external_id')
    .select('pratica.service_name', 'pratica.year', ...PERSON_COLUMNS);
}

function toSuiteUpload(row: SuiteFileRow): SuiteUpload {
  return {
    id: row.document_id,
    customer: toPerson(row),
    pratica: {
      id: row.pratica_document_id,
      externalId: row.pratica_external_id,
      service: row.service_name,
      year: row.year,
    },
    document: row.entry_name,
    name: row.name,
    kind: row.kind,
    size: row.size,
    sha256: row.digest,
    uploadedAt: row.uploaded_at,
    archivedAt: row.archived_at,
    modifiedAt: row.changed_at,
  };
}

async function suiteFile(db: Knex, id: string): Promise<SuiteFileRow> {
  const row = (await suiteFiles(db).where('file.document_id', id).first()) as SuiteFileRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

function entryFor(caller: IntegrationCaller, action: CustomerAction, file: SuiteFileRow): AuditEntry {
  return {
    action,
    actor: suiteActor(caller),
    customerId: file.customer_id,
    details: { file: file.document_id, document: file.entry_name },
  };
}

/** What customers uploaded in the order of change. */
export async function listUploads(
  strapi: Core.Strapi,
  { pratica, ...asked }: QueryOf<typeof uploadsIntegrationContract.listUploads>,
) {
  const query = suiteFiles(database(strapi));
  if (pratica !== undefined) void query.where('pratica.document_id', pratica);
  const { rows, nextCursor } = await cursorPage<SuiteFileRow>(query, ORDER, asked);
  return { items: rows.map(toSuiteUpload), nextCursor };
}

/** The contents of a file; each download stands in the audit log. @throws PortalError `not-found` */
export async function downloadUpload(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  id: string,
): Promise<StreamedFile> {
  const db = database(strapi);
  const file = await suiteFile(db, id);
  const answer = streamed(file, false);
  return {
    ...answer,
    async open(range) {
      await audit(db, entryFor(caller, 'document-downloaded-by-suite', file));
      return answer.open(range);
    },
  };
}

/** Notes that the suite has filed a document. @throws PortalError `not-found` */
export function markUploadArchived(strapi: Core.Strapi, caller: IntegrationCaller, id: string) {
  return contestedTransaction(strapi, async (db) => {
    await db('uploaded_documents').where({ document_id: id }).forUpdate().first('id');
    const file = await suiteFile(db, id);
    if (file.archived_at !== null) return { ...toSuiteUpload(file), outcome: 'unchanged' as const };
    const at = now();
    await db('uploaded_documents').where({ id: file.id }).update({ archived_at: at, changed_at: at });
    await audit(db, entryFor(caller, 'document-archived-by-suite', file));
    return {
      ...toSuiteUpload({ ...file, archived_at: at, changed_at: at }),
      outcome: 'updated' as const,
    };
  });
}
