import type { Core } from '@strapi/strapi';
import { database, insertRow, type Knex } from '../../../adapters/database';
import { seal, unseal } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import type { CustomerCaller } from '../../../http/callers';
import { customerById, type CustomerDbRow } from '../../customers/services/customer-rows';
import { cafIdentity } from '../../portal-settings/services/identity';
import { ownPratica, praticaName, type PraticaDbRow } from '../../pratiche/services/pratica-rows';
import { drawReceipt } from './draw-receipt';
import type { FileOfEntry } from './file-rows';

/** A file, as the receipt lists it for ever, whatever becomes of it. */
interface ReceiptFile {
  entry: string;
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
  at: string;
}

interface ReceiptDbRow {
  round: number;
  finished_at: string;
  file_count: number;
  sealed_files: string;
}

/** Writes the receipt of a finished upload, in its transaction. */
export async function writeReceipt(
  db: Knex,
  pratica: PraticaDbRow,
  files: readonly FileOfEntry[],
  at: string,
): Promise<void> {
  const listed: ReceiptFile[] = files.map((file) => ({
    entry: file.entry_name,
    name: file.name,
    size: file.size,
    sha256: file.digest,
    at: file.uploaded_at,
  }));
  await insertRow(db, 'upload_receipts', {
    ...{ pratica_id: pratica.id, customer_id: pratica.customer_id, round: pratica.upload_round },
    ...{ finished_at: at, file_count: files.length, sealed_files: seal(JSON.stringify(listed)) },
  });
}

async function signedIn(db: Knex, caller: CustomerCaller): Promise<CustomerDbRow> {
  const customer = await customerById(db, caller.id);
  if (customer === null) throw new PortalError('not-signed-in');
  return customer;
}

// Whoever had the account before the CAF verified the person has receipts of their own: a takeover begins anew.
function ownReceipts(db: Knex, customer: CustomerDbRow, praticaId: number) {
  return db<ReceiptDbRow>('upload_receipts')
    .where('pratica_id', praticaId)
    .where('finished_at', '>=', customer.registered_at);
}

/** The receipts of a pratica, the latest first. */
export async function receiptsOf(db: Knex, caller: CustomerCaller, praticaId: number) {
  const rows = await ownReceipts(db, await signedIn(db, caller), praticaId).orderBy('round', 'desc');
  return rows.map((row) => ({ round: row.round, finishedAt: row.finished_at, files: row.file_count }));
}

/** A receipt as PDF. @throws PortalError `not-found`, `too-many-attempts`, `unavailable` */
export async function printReceipt(strapi: Core.Strapi, caller: CustomerCaller, id: string, round: number) {
  const db = database(strapi);
  const pratica = await ownPratica(db, caller.id, id);
  const customer = await signedIn(db, caller);
  const row = await ownReceipts(db, customer, pratica.id).where('round', round).first();
  if (row === undefined) throw new PortalError('not-found');
  const identity = await cafIdentity(strapi);
  const bytes = await drawReceipt(caller.documentId, {
    cafName: identity.name,
    customer: `${customer.nome} ${customer.cognome}`,
    codiceFiscale: customer.codice_fiscale,
    pratica: praticaName(pratica),
    finishedAt: row.finished_at,
    // Sealed by `writeReceipt`.
    files: JSON.parse(unseal(row.sealed_files)) as ReceiptFile[],
  });
  return { filename: `ricevuta-${String(pratica.year)}-${String(round)}.pdf`, bytes };
}
