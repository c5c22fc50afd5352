import { insertRow, insertRows, newDocumentId, type Knex } from '../../../adapters/database';
import { searchable } from '../../../domain/text/normalise';

/** A row of customers, as its table keeps it. */
export interface CustomerDbRow {
  id: number;
  document_id: string;
  codice_fiscale: string;
  cognome: string;
  nome: string;
  email: string | null;
  customer_type: 'anonimo' | 'registrato';
  blocked: boolean | number;
  password_hash: string | null;
  external_id: string | null;
  zona_document_id: string | null;
  birth_date: string | null;
  sex: 'M' | 'F' | null;
  birth_place: string | null;
  phone: string | null;
  mobile: string | null;
  address: string | null;
  cap: string | null;
  comune: string | null;
  provincia: string | null;
  registered_at: string;
  email_verified_at: string | null;
  last_sign_in_at: string | null;
  evidence: string | null;
  news_by_email: boolean | number;
  privacy_version: string | null;
  privacy_accepted_at: string | null;
}

export const CUSTOMERS = 'up_users';

export async function customerByCodiceFiscale(
  db: Knex,
  codiceFiscale: string,
): Promise<CustomerDbRow | null> {
  return (await db<CustomerDbRow>(CUSTOMERS).where({ codice_fiscale: codiceFiscale }).first()) ?? null;
}

export async function customerById(db: Knex, id: number): Promise<CustomerDbRow | null> {
  return (await db<CustomerDbRow>(CUSTOMERS).where({ id }).first()) ?? null;
}

/** What searches look through: name both ways round, without spaces and apostrophes too, codice fiscale, email, telephones. */
export function searchTextOf(customer: {
  codice_fiscale: string;
  cognome: string;
  nome: string;
  email: string | null;
  phone?: string | null;
  mobile?: string | null;
}): string {
  const { cognome, nome, codice_fiscale, email, phone, mobile } = customer;
  const inOneWord = (name: string) => searchable(name).replaceAll(' ', '');
  const names = `${cognome} ${nome} ${cognome} ${inOneWord(cognome)} ${inOneWord(nome)}`;
  return searchable(`${names} ${codice_fiscale} ${email ?? ''} ${phone ?? ''} ${mobile ?? ''}`);
}

/**
 * As `customerById`, and holds the row until the transaction ends. Whoever changes an account takes its row first:
 * then nobody opens a session or sets a password on what somebody else is just closing.
 */
export async function lockCustomer(db: Knex, id: number): Promise<CustomerDbRow | null> {
  return (await db<CustomerDbRow>(CUSTOMERS).where({ id }).forUpdate().first()) ?? null;
}

/** As `lockCustomer`, by codice fiscale. */
export async function lockCustomerByCodiceFiscale(
  db: Knex,
  codiceFiscale: string,
): Promise<CustomerDbRow | null> {
  const query = db<CustomerDbRow>(CUSTOMERS).where({ codice_fiscale: codiceFiscale });
  return (await query.forUpdate().first()) ?? null;
}

export type NewCustomer = Partial<CustomerDbRow> &
  Pick<CustomerDbRow, 'codice_fiscale' | 'cognome' | 'nome' | 'customer_type' | 'registered_at'>;

function rowOf(customer: NewCustomer) {
  const row = { email: null, ...customer };
  return {
    blocked: false,
    confirmed: true,
    provider: 'portal',
    news_by_email: true,
    ...row,
    username: row.codice_fiscale,
    search_text: searchTextOf(row),
  };
}

/** Inserts a customer. @throws the unique violation of the database when the codice fiscale is held already. */
export function insertCustomer(
  db: Knex,
  customer: NewCustomer,
): Promise<{ id: number; document_id: string }> {
  return insertRow(db, CUSTOMERS, rowOf(customer));
}

/** As `insertCustomer`, for up to a few hundred. @returns their row numbers in the same order */
export async function insertCustomers(db: Knex, customers: NewCustomer[]): Promise<number[]> {
  const rows = customers.map((customer) => ({ document_id: newDocumentId(), ...rowOf(customer) }));
  const inserted = await insertRows(db, CUSTOMERS, rows);
  const ids = new Map(inserted.map(({ id, document_id }) => [document_id, id]));
  return rows.map(({ document_id }) => ids.get(document_id) ?? 0);
}

/** Changes a customer, keeping the search text in step. */
export async function updateCustomer(
  db: Knex,
  current: CustomerDbRow,
  change: Partial<CustomerDbRow>,
): Promise<void> {
  await db(CUSTOMERS)
    .where({ id: current.id })
    .update({ ...change, search_text: searchTextOf({ ...current, ...change }), updated_at: new Date() });
}
