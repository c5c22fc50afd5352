import type { Knex } from '../../../adapters/database';
import type { SuiteCustomer } from '../../../contracts/customers/integration';
import type { SuitePerson } from '../../../contracts/integration/fields';
import { PortalError } from '../../../contracts/portal-error';
import { CUSTOMERS, type CustomerDbRow } from './customer-rows';

/** A customer with the external id of the office. */
export type SuiteCustomerRow = CustomerDbRow & {
  zona_external_id: string | null;
  updated_at: Date | number | string;
};

/** Customers as the suite sees them. */
export function suiteCustomers(db: Knex): Knex.QueryBuilder {
  return db(`${CUSTOMERS} as customer`)
    .leftJoin('zone', 'zone.document_id', 'customer.zona_document_id')
    .select('customer.*', 'zone.external_id as zona_external_id');
}

export function toSuiteCustomer(row: SuiteCustomerRow): SuiteCustomer {
  return {
    id: row.document_id,
    externalId: row.external_id,
    codiceFiscale: row.codice_fiscale,
    cognome: row.cognome,
    nome: row.nome,
    email: row.email,
    phone: row.phone,
    mobile: row.mobile,
    zona: row.zona_external_id,
    type: row.customer_type,
    blocked: Boolean(row.blocked),
  };
}

/** A customer by the suite's external id; null: there is none. */
export async function suiteCustomerRow(db: Knex, externalId: string): Promise<SuiteCustomerRow | null> {
  const query = suiteCustomers(db).where('customer.external_id', externalId).first();
  return ((await query) as SuiteCustomerRow | undefined) ?? null;
}

/** As `suiteCustomerRow`. @throws PortalError `not-found` */
export async function readSuiteCustomer(db: Knex, externalId: string): Promise<SuiteCustomerRow> {
  const row = await suiteCustomerRow(db, externalId);
  if (row === null) throw new PortalError('not-found');
  return row;
}

/** As `readSuiteCustomer`, and holds the customer's row until the transaction ends. */
export async function lockSuiteCustomer(db: Knex, externalId: string): Promise<CustomerDbRow> {
  const query = db<CustomerDbRow>(CUSTOMERS).where({ external_id: externalId });
  const row = await query.forUpdate().first();
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** The columns of a query over `customer` that tell the suite whom something is about. */
export const PERSON_COLUMNS = [
  'customer.document_id as customer_document_id',
  'customer.external_id as customer_external_id',
  'customer.codice_fiscale as customer_codice_fiscale',
] as const;

/** A row with `PERSON_COLUMNS`. */
export interface PersonColumns {
  customer_document_id: string;
  customer_external_id: string | null;
  customer_codice_fiscale: string;
}

export function toPerson(row: PersonColumns): SuitePerson {
  return {
    id: row.customer_document_id,
    externalId: row.customer_external_id,
    codiceFiscale: row.customer_codice_fiscale,
  };
}
