import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, transaction, type Knex } from '../../../adapters/database';
import type { BodyOf } from '../../../contracts/endpoint';
import type { officeArchiveContract } from '../../../contracts/archive';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import type { CustomerDbRow } from '../../customers/services/customer-rows';
import { customerInScope, lockInScope } from '../../customers/services/search';
import { fileInScope, type FileDbRow } from '../../uploads/services/file-rows';
import { documentInScope, type DocumentDbRow, type VersionDbRow } from './archive-rows';
import { copyContents, takeContents } from './contents';
import { addVersion, demandClass, insertDocument, ownerOf, type Filing } from './filing';
import { announce, intakeOf, rememberFiled, type FiledAs, type Intake } from './intakes';
import { tellOfDocument } from './tell';

type Announced = BodyOf<typeof officeArchiveContract.announceFiling>;
type Fields = BodyOf<typeof officeArchiveContract.fileUpload>;

const filingOf = ({ class: classId, title, year, highlighted, note }: Fields): Filing => ({
  ...{ classId, title, year, highlighted, note },
});

// A document of this customer that the office still shows, with its row held.
async function replaceable(
  db: Knex,
  operator: OperatorCaller,
  customer: CustomerDbRow,
  id: string,
): Promise<DocumentDbRow> {
  await db('archived_documents').where({ document_id: id }).forUpdate().first('id');
  const document = await documentInScope(db, operator, id);
  if (document.codice_fiscale !== customer.codice_fiscale || document.withdrawn_at !== null)
    throw new PortalError('not-found');
  return document;
}

/** Announces a document for a customer in the operator's scope. @throws PortalError `not-found`, `invalid-input` */
export function announceFiling(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  customerId: string,
  { replaces, name, ...fields }: Announced,
): Promise<{ id: string }> {
  return transaction(strapi, async (db) => {
    const customer = await customerInScope(db, operator, customerId);
    await demandClass(db, filingOf(fields));
    if (replaces !== null) await replaceable(db, operator, customer, replaces);
    const id = await announce(
      db,
      { adminUserId: operator.adminUserId },
      {
        ...{ filing: filingOf(fields), name, replaces, sha256: null },
        ...{ customer: customer.document_id, codiceFiscale: customer.codice_fiscale },
      },
    );
    return { id };
  });
}

async function finish(
  db: Knex,
  operator: OperatorCaller,
  customer: CustomerDbRow,
  document: { id: number; document_id: string },
  version: number,
): Promise<FiledAs> {
  await tellOfDocument(db, customer, document.id);
  await audit(db, {
    action: 'archive-document-filed',
    actor: operatorActor(operator),
    customerId: customer.id,
    details: { document: document.document_id, version },
  });
  return { id: document.document_id, version };
}

async function fileAnnounced(
  db: Knex,
  operator: OperatorCaller,
  customer: CustomerDbRow,
  intake: Intake,
  version: VersionDbRow,
): Promise<FiledAs> {
  await demandClass(db, intake.filing);
  if (intake.replaces === null) {
    const owner = { ...ownerOf(customer), origin: 'operator', external_id: null } as const;
    const document = await insertDocument(db, owner, intake.filing, version);
    return finish(db, operator, customer, document, 1);
  }
  const present = await replaceable(db, operator, customer, intake.replaces);
  return finish(db, operator, customer, present, await addVersion(db, present, intake.filing, version));
}

/**
 * Takes the contents of a document that this operator announced, and files it. Sending them again, because the answer was
 * lost, changes nothing and answers the same.
 * @throws PortalError `not-found`, `file-refused`, `unavailable`
 */
export async function sendFiling(strapi: Core.Strapi, operator: OperatorCaller, id: string, file: Readable) {
  const own = { adminUserId: operator.adminUserId };
  const announced = await intakeOf(database(strapi), own, id);
  if (announced === null) throw new PortalError('not-found');
  return takeContents(strapi, { file, name: announced.name, expected: null }, (version) =>
    contestedTransaction(strapi, async (db) => {
      const customer = await lockInScope(db, operator, announced.customer ?? '');
      const intake = await intakeOf(db, own, id);
      // What was meant for whoever had the account before is not the verified person's.
      if (intake === null || intake.announcedAt < customer.registered_at) throw new PortalError('not-found');
      if (intake.filed !== null) return { used: false, result: intake.filed };
      const filed = await fileAnnounced(db, operator, customer, intake, version);
      await rememberFiled(db, intake, filed);
      return { used: true, result: filed };
    }),
  );
}

async function documentIdOf(db: Knex, customerId: number): Promise<string> {
  const [id] = await db('up_users').where({ id: customerId }).pluck<string[]>('document_id');
  return id ?? '';
}

function demandFileable({ held, archived_at }: Pick<FileDbRow, 'held' | 'archived_at'>): void {
  if (archived_at !== null) {
    const message = 'Questo documento è già in archivio: ricarica la pagina.';
    throw new PortalError('state-not-allowed', { errors: [{ path: ['file'], message }] });
  }
  if (held) throw new PortalError('state-not-allowed');
}

/**
 * Files what a customer uploaded; the upload stays where it is.
 * @throws PortalError `not-found`, `state-not-allowed` for one that is held or in an archive already, `invalid-input`
 */
export async function fileUpload(strapi: Core.Strapi, operator: OperatorCaller, id: string, fields: Fields) {
  const file = await fileInScope(database(strapi), operator, id);
  demandFileable(file);
  return copyContents(file, async (version) => ({
    used: true,
    result: await contestedTransaction(strapi, async (db) => {
      const customer = await lockInScope(db, operator, await documentIdOf(db, file.customer_id));
      await db('uploaded_documents').where({ id: file.id }).forUpdate().first('id');
      demandFileable(await fileInScope(db, operator, id));
      await demandClass(db, filingOf(fields));
      const owner = { ...ownerOf(customer), origin: 'upload', external_id: null } as const;
      const document = await insertDocument(db, owner, filingOf(fields), version);
      await db('uploaded_documents')
        .where({ id: file.id })
        .update({ archived_at: version.filed_at, changed_at: version.filed_at });
      return finish(db, operator, customer, document, 1);
    }),
  }));
}
