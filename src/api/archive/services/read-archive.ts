import type { Core } from '@strapi/strapi';
import { database, type Knex } from '../../../adapters/database';
import type { ArchivedDocument, ArchivedItem } from '../../../contracts/archive/fields';
import type { StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { likePattern, searchable } from '../../../domain/text/normalise';
import type { FileKind } from '../../../domain/uploads/file-name';
import type { CustomerCaller } from '../../../http/callers';
import { streamed } from '../../uploads/services/own-files';
import {
  CLASSED,
  LISTED,
  oneDocument,
  versionsOf,
  visibleDocuments,
  type ClassedDocument,
  type ListedDocument,
} from './archive-rows';
import { noteOpened } from './opened';

interface ArchiveQuery {
  page: number;
  pageSize: number;
  search: string | null;
  highlighted?: 'true' | undefined;
  year?: number | undefined;
  class?: string | undefined;
}

function matching(db: Knex, caller: CustomerCaller, asked: ArchiveQuery): Knex.QueryBuilder {
  const query = visibleDocuments(db, caller);
  if (asked.highlighted === 'true') void query.where('document.highlighted', true);
  if (asked.year !== undefined) void query.where('document.fiscal_year', asked.year);
  if (asked.class !== undefined) void query.where('document.class_document_id', asked.class);
  for (const word of searchable(asked.search ?? '')
    .split(' ')
    .filter(Boolean))
    void query.whereRaw(`document.search_text like ? escape '\\'`, [`%${likePattern(word)}%`]);
  return query;
}

export function toItem(row: ListedDocument): ArchivedItem {
  return {
    id: row.document_id,
    title: row.title,
    class: { id: row.class_document_id, name: row.class_name, icon: row.class_icon },
    year: row.fiscal_year,
    highlighted: Boolean(row.highlighted),
    filedAt: row.filed_at,
    kind: row.kind,
    size: row.size,
    isNew: row.opened_at === null,
  };
}

/** A page of the customer's documents, the latest first. */
export async function listArchive(strapi: Core.Strapi, caller: CustomerCaller, asked: ArchiveQuery) {
  const db = database(strapi);
  const count = () => matching(db, caller, asked).count({ count: '*' });
  // Counted in the same statement: this is the list that customers open most.
  const rows = (await matching(db, caller, asked)
    .select(LISTED)
    .select(count().as('count'))
    .orderBy([
      { column: 'document.filed_at', order: 'desc' },
      { column: 'document.id', order: 'desc' },
    ])
    .limit(asked.pageSize)
    .offset((asked.page - 1) * asked.pageSize)) as (ListedDocument & { count: number | string })[];
  // A page behind the last one has no row that could tell the number.
  const [counted] =
    rows.length > 0 || asked.page === 1 ? rows : ((await count()) as { count: number | string }[]);
  return {
    items: rows.map(toItem),
    page: asked.page,
    pageSize: asked.pageSize,
    total: Number(counted?.count ?? 0),
  };
}

interface WithVersion extends ListedDocument, Pick<ClassedDocument, 'note'> {
  version_number: number;
  version_name: string;
  version_kind: FileKind;
  version_size: number;
  version_filed_at: string;
}

const VERSION = ['number', 'name', 'kind', 'size', 'filed_at'].map(
  (column) => `version.${column} as version_${column}`,
);

/** A document with its versions, the newest first. @throws PortalError `not-found` also for another customer's */
export async function getArchivedDocument(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  id: string,
): Promise<ArchivedDocument> {
  const rows = (await visibleDocuments(database(strapi), caller)
    .join('archived_versions as version', 'version.archived_document_id', 'document.id')
    .where('document.document_id', id)
    .whereNull('version.withdrawn_at')
    .select([...LISTED, 'document.note', ...VERSION])
    .orderBy('version.number', 'desc')) as WithVersion[];
  const [row] = rows;
  if (row === undefined) throw new PortalError('not-found');
  return {
    ...toItem(row),
    note: row.note,
    versions: rows.map((version) => ({
      ...{ number: version.version_number, name: version.version_name, kind: version.version_kind },
      ...{ size: version.version_size, filedAt: version.version_filed_at },
    })),
  };
}

/**
 * The contents of a version. The first time that the newest one is opened stands in its row: the office sees it.
 * @throws PortalError `not-found`
 */
export async function readArchivedDocument(
  strapi: Core.Strapi,
  caller: CustomerCaller,
  { id, number }: { id: string; number: number },
): Promise<StreamedFile> {
  const db = database(strapi);
  const row = await oneDocument(
    visibleDocuments(db, caller).where('document.document_id', id).select(CLASSED),
  );
  const version = (await versionsOf(db, row.id)).find((candidate) => candidate.number === number);
  if (version?.withdrawn_at !== null) throw new PortalError('not-found');
  const answer = streamed(version, true);
  return {
    ...answer,
    async open(range) {
      if (number === row.version) await noteOpened(strapi, caller, [row]);
      return answer.open(range);
    },
  };
}
