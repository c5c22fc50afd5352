import type { Knex } from '../../../adapters/database';
import type { SuiteDocument, ToldCustomer } from '../../../contracts/archive/integration';
import { PortalError } from '../../../contracts/portal-error';
import { CUSTOMERS, type CustomerDbRow } from '../../customers/services/customer-rows';
import { formOfCodiceFiscale } from '../../customers/services/identity-check';
import { withClass, type ClassedDocument } from './archive-rows';

/** A document with the external id of its customer, once verified. */
export type SuiteRow = ClassedDocument & { customer_external_id: string | null };

/** The documents that the suite has put into the archive. */
export function suiteDocuments(db: Knex): Knex.QueryBuilder {
  return withClass(db('archived_documents as document').whereNotNull('document.external_id'))
    .leftJoin('up_users as customer', (join) => {
      join
        .on('customer.codice_fiscale', 'document.codice_fiscale')
        .andOnVal('customer.customer_type', 'registrato');
    })
    .select('customer.external_id as customer_external_id');
}

export function toSuiteDocument(row: SuiteRow): SuiteDocument {
  return {
    id: row.document_id,
    externalId: row.external_id ?? '',
    customer: row.customer_external_id,
    codiceFiscale: row.codice_fiscale,
    documentClass: row.class_external_id,
    title: row.title,
    year: row.fiscal_year,
    highlighted: Boolean(row.highlighted),
    note: row.note,
    name: row.name,
    kind: row.kind,
    size: row.size,
    sha256: row.source_digest,
    version: row.version,
    filedAt: row.filed_at,
    openedAt: row.opened_at,
    withdrawnAt: row.withdrawn_at,
    modifiedAt: row.modified_at,
  };
}

/** SHA-256 of what the suite sent last of a document; null: the document is not there. */
export function sentLast(row: SuiteRow | null): string | null {
  return row === null ? null : (row.suite_digest ?? row.source_digest);
}

export async function suiteDocument(db: Knex, externalId: string): Promise<SuiteRow | null> {
  const query = suiteDocuments(db).where('document.external_id', externalId);
  return ((await query.first()) as SuiteRow | undefined) ?? null;
}

/** As `suiteDocument`, and holds the row until the transaction ends. */
export async function lockSuiteDocument(db: Knex, externalId: string): Promise<SuiteRow | null> {
  await db('archived_documents').where({ external_id: externalId }).forUpdate().first('id');
  return suiteDocument(db, externalId);
}

/** The class with this external id of the suite's. @throws PortalError on the field `documentClass` */
export async function classIdOf(db: Knex, externalId: string): Promise<string> {
  const [id] = await db('document_classes').where({ external_id: externalId }).pluck<string[]>('document_id');
  if (id === undefined) throw PortalError.field('documentClass', 'Questa classe non c’è: creala prima.');
  return id;
}

/** Whose a document is, by the external id or the codice fiscale that the suite tells. @throws PortalError `invalid-input` */
export async function codiceFiscaleOf(db: Knex, customer: ToldCustomer): Promise<string> {
  if ('codiceFiscale' in customer) return formOfCodiceFiscale(customer.codiceFiscale);
  const [found] = await db(CUSTOMERS)
    .where({ external_id: customer.externalId })
    .pluck<string[]>('codice_fiscale');
  if (found === undefined) throw PortalError.field('customer', 'Questo cliente non c’è: attivalo prima.');
  return found;
}

/** The verified customer with this codice fiscale, with the row held; null: nobody yet. */
export async function verifiedHolder(db: Knex, codiceFiscale: string): Promise<CustomerDbRow | null> {
  const row = await db<CustomerDbRow>(CUSTOMERS)
    .where({ codice_fiscale: codiceFiscale, customer_type: 'registrato' })
    .forUpdate()
    .first();
  return row ?? null;
}
