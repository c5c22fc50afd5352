import { now } from '../../../adapters/clock';
import { insertRow, type Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { lastForgottenYear } from '../../../domain/archive/retention';
import { italianMoment } from '../../../domain/dates/italian-days';
import { searchable } from '../../../domain/text/normalise';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import type { DocumentDbRow, VersionDbRow } from './archive-rows';

/** What is said about a document, whoever files it. */
export interface Filing {
  classId: string;
  title: string;
  year: number | null;
  highlighted: boolean;
  note: string | null;
}

/** Whose a new document is, and how it came. */
export interface Owner extends Pick<DocumentDbRow, 'codice_fiscale' | 'customer_id' | 'origin'> {
  external_id: string | null;
}

/**
 * Whose a document is that the CAF files for a customer: of the person, once verified; before that of the account alone.
 */
export function ownerOf(
  customer: Pick<CustomerDbRow, 'id' | 'codice_fiscale' | 'customer_type'>,
): Pick<Owner, 'codice_fiscale' | 'customer_id'> {
  const { id, codice_fiscale, customer_type } = customer;
  return { codice_fiscale, customer_id: customer_type === 'registrato' ? null : id };
}

export function filingColumns({ classId, title, year, highlighted, note }: Filing) {
  return {
    ...{ class_document_id: classId, title, fiscal_year: year, highlighted, note },
    search_text: searchable(`${title} ${note ?? ''} ${year === null ? '' : String(year)}`),
  };
}

/**
 * @throws PortalError on the field `class` when there is no such class, on `year` when its documents of that year are not
 * kept any longer
 */
export async function demandClass(
  db: Knex,
  { classId, year }: Pick<Filing, 'classId' | 'year'>,
): Promise<void> {
  const known = await db('document_classes')
    .where({ document_id: classId })
    .first<{ retention_years: number | null } | undefined>('retention_years');
  if (known === undefined) throw PortalError.field('class', 'Scegli una classe dall’elenco.');
  const { retention_years: kept } = known;
  if (year === null || kept === null || year > lastForgottenYear(italianMoment(now()).day, kept)) return;
  throw PortalError.field(
    'year',
    `I documenti di questa classe si conservano per ${String(kept)} ${kept === 1 ? 'anno' : 'anni'}: quelli del ${String(year)} non più.`,
  );
}

async function insertVersion(db: Knex, documentId: number, number: number, version: VersionDbRow) {
  await insertRow(db, 'archived_versions', { archived_document_id: documentId, number, ...version });
}

/** Puts a new document into the archive, in the caller's transaction. @returns its row number and identifier */
export async function insertDocument(db: Knex, owner: Owner, filing: Filing, version: VersionDbRow) {
  const document = await insertRow(db, 'archived_documents', {
    ...owner,
    ...filingColumns(filing),
    ...version,
    ...{ version: 1, held: false, modified_at: now() },
  });
  await insertVersion(db, document.id, 1, version);
  return document;
}

/**
 * Gives a document another version, in the caller's transaction that holds its row: earlier ones stay as they are, and the
 * customer finds it new again.
 */
export async function addVersion(
  db: Knex,
  present: Pick<DocumentDbRow, 'id' | 'version' | 'withdrawn_at'>,
  filing: Filing,
  version: VersionDbRow,
) {
  const number = present.version + 1;
  // A better version of what was withdrawn is not withdrawn; what was, stays so.
  if (present.withdrawn_at !== null)
    await db('archived_versions')
      .where({ archived_document_id: present.id })
      .whereNull('withdrawn_at')
      .update({ withdrawn_at: present.withdrawn_at });
  await insertVersion(db, present.id, number, version);
  await db('archived_documents')
    .where({ id: present.id })
    .update({
      ...filingColumns(filing),
      ...version,
      ...{ version: number, opened_at: null, modified_at: now(), updated_at: new Date() },
      ...{ withdrawn_at: null, withdrawn_reason: null },
    });
  return number;
}

/** Changes what is said about a document. @returns whether anything was different */
export async function changeFiling(db: Knex, present: DocumentDbRow, filing: Filing): Promise<boolean> {
  const told = filingColumns(filing);
  const isSame =
    present.class_document_id === told.class_document_id &&
    present.title === told.title &&
    present.fiscal_year === told.fiscal_year &&
    Boolean(present.highlighted) === told.highlighted &&
    present.note === told.note;
  if (isSame) return false;
  await db('archived_documents')
    .where({ id: present.id })
    .update({ ...told, modified_at: now(), updated_at: new Date() });
  return true;
}
