import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { FiledDocument } from '../../../contracts/archive/operators';
import type { StreamedFile } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { audiencesOf, type ClassAudience, type ClassIcon } from '../../../domain/archive/classes';
import { keptUntil } from '../../../domain/archive/retention';
import { italianMoment } from '../../../domain/dates/italian-days';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { customerInScope } from '../../customers/services/search';
import { CUSTOMERS, type CustomerDbRow } from '../../customers/services/customer-rows';
import { streamed } from '../../uploads/services/own-files';
import { toItem } from './read-archive';
import { tellOfDocument } from './tell';
import {
  documentInScope,
  documentsInScope,
  versionsOf,
  withClass,
  type ClassedDocument,
  type NumberedVersion,
} from './archive-rows';

type OwnedDocument = ClassedDocument & Pick<CustomerDbRow, 'customer_type'>;

/** The classes, by name. */
export async function documentClasses(strapi: Core.Strapi) {
  const classes = await database(strapi)('document_classes')
    .orderBy('name')
    .select<{ id: string; name: string; icon: ClassIcon; visibleTo: ClassAudience }[]>(
      'document_id as id',
      'name',
      'icon',
      'visible_to as visibleTo',
    );
  return { classes };
}

function isVisible(row: OwnedDocument): boolean {
  if (row.held || row.withdrawn_at !== null) return false;
  if (row.customer_id === null && row.customer_type !== 'registrato') return false;
  return audiencesOf(row.customer_type).includes(row.class_visible_to);
}

function toFiled(row: OwnedDocument, versions: readonly NumberedVersion[]): FiledDocument {
  return {
    ...toItem(row),
    ...{ note: row.note, origin: row.origin, externalId: row.external_id, openedAt: row.opened_at },
    versions: versions.map(({ number, name, kind, size, filed_at }) => ({
      ...{ number, name, kind, size, filedAt: filed_at },
    })),
    visible: isVisible(row),
    held: Boolean(row.held),
    withdrawn:
      row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' },
    keptUntil: keptUntil(
      row.fiscal_year ?? Number(italianMoment(row.filed_at).day.slice(0, 4)),
      row.class_retention,
    ),
  };
}

/** A page of a customer's documents. @throws PortalError `not-found` for a customer outside the scope */
export async function listCustomerArchive(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const db = database(strapi);
  await customerInScope(db, operator, id);
  const ofCustomer = () => documentsInScope(db, operator).where('customer.document_id', id);
  const [count] = await ofCustomer().count<{ total: number | string }[]>('* as total');
  const rows = (await withClass(ofCustomer())
    .select('customer.customer_type')
    .orderBy([
      { column: 'document.filed_at', order: 'desc' },
      { column: 'document.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as OwnedDocument[];
  const versions = (await db('archived_versions')
    .whereIn(
      'archived_document_id',
      rows.map((row) => row.id),
    )
    .orderBy('number', 'desc')) as NumberedVersion[];
  const items = rows.map((row) =>
    toFiled(
      row,
      versions.filter((version) => version.archived_document_id === row.id),
    ),
  );
  return { items, page, pageSize, total: Number(count?.total ?? 0) };
}

async function customerIdOf(db: Knex, operator: OperatorCaller, id: string): Promise<number> {
  const [owner] = await documentsInScope(db, operator)
    .where('document.document_id', id)
    .pluck<number[]>('customer.id');
  if (owner === undefined) throw new PortalError('not-found');
  return owner;
}

/** The contents of a version; each look stands in the audit log. @throws PortalError `not-found` */
export async function viewArchivedDocument(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  { id, number }: { id: string; number: number },
): Promise<StreamedFile> {
  const db = database(strapi);
  const row = await documentInScope(db, operator, id);
  const version = (await versionsOf(db, row.id)).find((candidate) => candidate.number === number);
  if (version === undefined) throw new PortalError('not-found');
  const customerId = await customerIdOf(db, operator, id);
  const answer = streamed(version, true);
  return {
    ...answer,
    async open(range) {
      await audit(db, {
        action: 'archive-document-viewed',
        actor: operatorActor(operator),
        customerId,
        details: { document: row.document_id, version: number },
      });
      return answer.open(range);
    },
  };
}

/** Changes a document of the scope, in one transaction, with its row held. */
async function changeDocument(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  action: 'archive-document-withdrawn' | 'archive-document-released',
  change: (row: ClassedDocument) => Partial<ClassedDocument>,
  then: (db: Knex, customer: CustomerDbRow, documentId: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const { id: rowId } = await documentInScope(db, operator, id);
    await db('archived_documents').where({ id: rowId }).forUpdate().first('id');
    const row = await documentInScope(db, operator, id);
    await db('archived_documents')
      .where({ id: rowId })
      .update({ ...change(row), modified_at: now(), updated_at: new Date() });
    const customerId = await customerIdOf(db, operator, id);
    await audit(db, { action, actor: operatorActor(operator), customerId, details: { document: id } });
    const customer = await db<CustomerDbRow>(CUSTOMERS).where({ id: customerId }).first();
    if (customer !== undefined) await then(db, customer, rowId);
  });
}

/** @throws PortalError `not-found`, `state-not-allowed` when it is withdrawn already */
export const withdrawDocument = (strapi: Core.Strapi, operator: OperatorCaller, id: string, reason: string) =>
  changeDocument(strapi, operator, id, 'archive-document-withdrawn', (row) => {
    if (row.withdrawn_at !== null) throw new PortalError('state-not-allowed');
    return { withdrawn_at: now(), withdrawn_reason: reason };
  });

/**
 * Gives the present holder what was filed for whoever had the account before the CAF verified the person.
 * @throws PortalError `not-found`, `state-not-allowed` when it is not held
 */
export const releaseDocument = (strapi: Core.Strapi, operator: OperatorCaller, id: string) =>
  changeDocument(
    strapi,
    operator,
    id,
    'archive-document-released',
    (row) => {
      if (!row.held) throw new PortalError('state-not-allowed');
      // Whoever had the account before may have opened it.
      return { held: false, opened_at: null };
    },
    tellOfDocument,
  );
