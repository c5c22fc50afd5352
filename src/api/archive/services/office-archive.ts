import type { Core } from '@strapi/strapi';
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
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import { streamed } from '../../uploads/services/own-files';
import { toItem } from './read-archive';
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

/** The customer of a document in the operator's scope. @throws PortalError `not-found` */
export async function customerOf(db: Knex, operator: OperatorCaller, id: string): Promise<CustomerDbRow> {
  const customer = (await documentsInScope(db, operator)
    .where('document.document_id', id)
    .select('customer.*')
    .first()) as CustomerDbRow | undefined;
  if (customer === undefined) throw new PortalError('not-found');
  return customer;
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
  const { id: customerId } = await customerOf(db, operator, id);
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
