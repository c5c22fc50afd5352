import { after, now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { audiencesOf, type ClassAudience } from '../../../domain/archive/classes';
import { env } from '../../../env';
import { tellCustomer } from '../../customers/services/customer-messages';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import type { DocumentDbRow } from './archive-rows';

const EVENT = 'document-archived';

/** Fifty documents of a day are not fifty messages. */
const ONE_MESSAGE_EACH_MS = 3_600_000;

interface SectionRow {
  for_anonimo: boolean | number;
  for_registrato: boolean | number;
}

async function hasArchive(db: Knex, type: CustomerDbRow['customer_type']): Promise<boolean> {
  const section = await db('portal_sections').where({ key: 'archive' }).first<SectionRow | undefined>();
  return Boolean(type === 'registrato' ? section?.for_registrato : section?.for_anonimo);
}

async function sees(db: Knex, customer: CustomerDbRow, document: DocumentDbRow): Promise<boolean> {
  if (document.held || document.withdrawn_at !== null) return false;
  if (document.customer_id === null && customer.customer_type !== 'registrato') return false;
  const [audience] = await db('document_classes')
    .where({ document_id: document.class_document_id })
    .pluck<ClassAudience[]>('visible_to');
  const isFor = audience !== undefined && audiencesOf(customer.customer_type).includes(audience);
  return isFor && hasArchive(db, customer.customer_type);
}

/** Tells the customer of a document that is new in the archive, in the transaction that files it. */
export async function tellOfDocument(
  db: Knex,
  customer: CustomerDbRow | null,
  documentId: number,
): Promise<void> {
  if (customer === null || customer.blocked) return;
  const document = await db<DocumentDbRow>('archived_documents').where({ id: documentId }).first();
  if (document === undefined || !(await sees(db, customer, document))) return;
  const told = (await db('outbox_messages')
    .where({ customer_id: customer.id, event: EVENT })
    .where('queued_at', '>', after(now(), -ONE_MESSAGE_EACH_MS))
    .first('id')) as unknown;
  if (told === undefined) await tellCustomer(db, EVENT, customer, { link: `${env.PUBLIC_URL}/archivio` });
}
