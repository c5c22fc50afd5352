import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { audiencesOf, type ClassAudience, type ClassIcon } from '../../../domain/archive/classes';
import type { FileKind } from '../../../domain/uploads/file-name';
import type { CustomerCaller, OperatorCaller } from '../../../http/callers';
import { customersInScope } from '../../customers/services/search';

/** A version of a document, as its table keeps it. */
export interface VersionDbRow {
  name: string;
  kind: FileKind;
  size: number;
  /** SHA-256 of what is kept, in hexadecimal. */
  digest: string;
  /** SHA-256 of what was sent: of a photo another one is made. */
  source_digest: string;
  storage_key: string;
  filed_at: string;
}

/** A version among the others of its document. */
export interface NumberedVersion extends VersionDbRow {
  number: number;
  archived_document_id: number;
  /** The document was withdrawn while this version was its newest, or an earlier one. */
  withdrawn_at: string | null;
}

/** A document of the archive, as its table keeps it, with its newest version. */
export interface DocumentDbRow extends VersionDbRow {
  id: number;
  document_id: string;
  /** Whose it is: by it the suite files before anybody has an account. */
  codice_fiscale: string;
  /**
   * The account that it was filed for while nobody had verified the person behind it: it is no other account's. Null: it
   * is for whoever the CAF verifies as the holder of the codice fiscale.
   */
  customer_id: number | null;
  class_document_id: string;
  title: string;
  fiscal_year: number | null;
  highlighted: boolean | number;
  note: string | null;
  origin: 'operator' | 'suite' | 'upload';
  external_id: string | null;
  version: number;
  /** SHA-256 of what the suite sent last: an operator may have filed another version since. */
  suite_digest: string | null;
  opened_at: string | null;
  held: boolean | number;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
  modified_at: string;
}

/** A document with its class, as both sides are shown it. */
export type ClassedDocument = DocumentDbRow & {
  class_name: string;
  class_icon: ClassIcon;
  class_visible_to: ClassAudience;
  class_retention: number | null;
  class_external_id: string | null;
};

/** All columns of a document with those of its class. */
export const CLASSED = [
  'document.*',
  'class.name as class_name',
  'class.icon as class_icon',
  'class.visible_to as class_visible_to',
  'class.retention_years as class_retention',
  'class.external_id as class_external_id',
];

const joinClass = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
  query.join('document_classes as class', 'class.document_id', 'document.class_document_id');

/** Adds the class of each document to a query of `archived_documents as document`. */
export function withClass(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return joinClass(query).select(CLASSED);
}

export type ListedDocument = Pick<
  ClassedDocument,
  | 'document_id'
  | 'title'
  | 'class_document_id'
  | 'class_name'
  | 'class_icon'
  | 'fiscal_year'
  | 'highlighted'
  | 'filed_at'
  | 'kind'
  | 'size'
  | 'opened_at'
>;

/** What a list for customers shows of each document: this is the one that customers open most. */
export const LISTED = [
  ...['document.document_id', 'document.title', 'document.class_document_id', 'document.fiscal_year'],
  ...['document.highlighted', 'document.filed_at', 'document.kind', 'document.size', 'document.opened_at'],
  ...['class.name as class_name', 'class.icon as class_icon'],
];

/**
 * What a customer sees: the one condition of every query for the site. A codice fiscale can be computed by anybody, so that
 * an account that nobody has verified sees only what was filed for itself, whatever the class says.
 * @returns a query of `archived_documents as document` with its `document_classes as class`
 */
export function visibleDocuments(
  db: Knex,
  { id, type, codiceFiscale }: Pick<CustomerCaller, 'id' | 'type' | 'codiceFiscale'>,
): Knex.QueryBuilder {
  return joinClass(db('archived_documents as document'))
    .where('document.codice_fiscale', codiceFiscale)
    .where((account) => {
      void account.where('document.customer_id', id);
      if (type === 'registrato') void account.orWhereNull('document.customer_id');
    })
    .where('document.held', false)
    .whereNull('document.withdrawn_at')
    .whereIn('class.visible_to', audiencesOf(type));
}

/** The documents of the customers whom an operator sees. */
export function documentsInScope(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return customersInScope(db, operator).join('archived_documents as document', (join) => {
    join
      .on('document.codice_fiscale', 'customer.codice_fiscale')
      // What was filed for an account that is gone is nobody's.
      .andOn((account) => {
        account.on('document.customer_id', 'customer.id').orOn((person) => {
          // Anybody can claim a codice fiscale, and choose an office: what is the person's waits for the CAF to verify one.
          person.onNull('document.customer_id').andOnVal('customer.customer_type', 'registrato');
        });
      });
  });
}

/** @throws PortalError `not-found` */
export async function oneDocument(query: Knex.QueryBuilder): Promise<ClassedDocument> {
  const row = (await query.first()) as ClassedDocument | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** A document of a customer in the operator's scope. @throws PortalError `not-found` */
export function documentInScope(db: Knex, operator: OperatorCaller, id: string): Promise<ClassedDocument> {
  return oneDocument(withClass(documentsInScope(db, operator).where('document.document_id', id)));
}

/** The versions of a document, the newest first. */
export async function versionsOf(db: Knex, documentId: number): Promise<NumberedVersion[]> {
  return (await db('archived_versions')
    .where({ archived_document_id: documentId })
    .orderBy('number', 'desc')) as NumberedVersion[];
}
