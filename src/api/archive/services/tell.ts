import { after, now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { env } from '../../../env';
import { tellCustomer } from '../../customers/services/customer-messages';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import { visibleDocuments } from './archive-rows';

const EVENT = 'document-archived';

/** Fifty documents at once are not fifty messages. */
const ONE_MESSAGE_EACH_MS = 3_600_000;

interface SectionRow {
  for_anonimo: boolean | number;
  for_registrato: boolean | number;
}

async function hasArchive(db: Knex, type: CustomerDbRow['customer_type']): Promise<boolean> {
  const section = await db('portal_sections').where({ key: 'archive' }).first<SectionRow | undefined>();
  return Boolean(type === 'registrato' ? section?.for_registrato : section?.for_anonimo);
}

const visibleTo = (db: Knex, { id, customer_type: type, codice_fiscale: codiceFiscale }: CustomerDbRow) =>
  visibleDocuments(db, { id, type, codiceFiscale });

// What the customer has not looked at since the last message stands in the archive beside this one.
async function knowsOfNew(db: Knex, customer: CustomerDbRow, documentId: number): Promise<boolean> {
  const since = after(now(), -ONE_MESSAGE_EACH_MS);
  const told = (await db('outbox_messages')
    .where({ customer_id: customer.id, event: EVENT })
    .where('queued_at', '>', since)
    .first('id')) as unknown;
  if (told === undefined) return false;
  const unopened = (await visibleTo(db, customer)
    .whereNot('document.id', documentId)
    .whereNull('document.opened_at')
    .where('document.filed_at', '>', since)
    .first('document.id')) as unknown;
  return unopened !== undefined;
}

/** Tells the customer of a document that is new in the archive, in the transaction that files it. */
export async function tellOfDocument(
  db: Knex,
  customer: CustomerDbRow | null,
  documentId: number,
): Promise<void> {
  if (customer === null || customer.blocked) return;
  const seen = (await visibleTo(db, customer)
    .where('document.id', documentId)
    .first('document.id')) as unknown;
  if (seen === undefined || !(await hasArchive(db, customer.customer_type))) return;
  if (await knowsOfNew(db, customer, documentId)) return;
  await tellCustomer(db, EVENT, customer, { link: `${env.PUBLIC_URL}/archivio` });
}
