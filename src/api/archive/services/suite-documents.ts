import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { BodyOf } from '../../../contracts/endpoint';
import type { archiveIntegrationContract } from '../../../contracts/archive';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, tagOf, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor } from '../../audit/services/actors';
import { auditFiling } from './audit-filing';
import type { VersionDbRow } from './archive-rows';
import { takeContents } from './contents';
import { addVersion, changeFiling, demandClass, insertDocument, type Filing } from './filing';
import { announce, forgetIntake, intakeOf, type Intake, type IntakeDetails } from './intakes';
import {
  classIdOf,
  codiceFiscaleOf,
  lockSuiteDocument,
  sentLast,
  suiteDocument,
  toSuiteDocument,
  verifiedHolder,
  type SuiteRow,
} from './suite-rows';
import { tellOfDocument } from './tell';

type Told = BodyOf<typeof archiveIntegrationContract.putDocument>;

// Only what operators file names these.
const NOBODYS = { customer: null, replaces: null } as const;

const asSeen = (row: SuiteRow | null) => (row === null ? null : toSuiteDocument(row));

async function readBack(db: Knex, externalId: string): Promise<SuiteRow> {
  const row = await suiteDocument(db, externalId);
  if (row === null) throw new PortalError('internal');
  return row;
}

async function detailsOf(db: Knex, told: Told): Promise<IntakeDetails> {
  const { title, year, highlighted, note, name, sha256 } = told;
  const filing: Filing = {
    ...{ classId: await classIdOf(db, told.documentClass), title, year, highlighted, note },
  };
  return { filing, name, sha256, codiceFiscale: await codiceFiscaleOf(db, told.customer), ...NOBODYS };
}

function isSameIntake(intake: Intake | null, details: IntakeDetails): boolean {
  if (intake === null) return false;
  const { id, documentId, announcedAt, filed } = intake;
  return tagOf(intake) === tagOf({ id, documentId, announcedAt, filed, ...details });
}

function outcomeOf(present: SuiteRow | null, known: boolean): 'created' | 'updated' | 'unchanged' {
  if (known) return 'unchanged';
  return present === null ? 'created' : 'updated';
}

/**
 * Announces a document of the suite, or changes what is said about one whose contents are there already.
 * @throws PortalError `invalid-input`, `conflict` when it is another customer's, `precondition-failed`
 */
export function putDocument(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  told: Told,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    const present = await lockSuiteDocument(db, externalId);
    demandVersion(expected, asSeen(present));
    const details = await detailsOf(db, told);
    await demandClass(db, details.filing);
    if (present !== null && present.codice_fiscale !== details.codiceFiscale)
      throw new PortalError('conflict');
    if (present !== null && sentLast(present) === told.sha256) {
      await forgetIntake(db, { externalId });
      const changed = await changeFiling(db, present, details.filing);
      if (changed) await auditFiling(db, suiteActor(caller), present, 'archive-document-changed');
      const resource = toSuiteDocument(await readBack(db, externalId));
      return {
        externalId,
        outcome: changed ? 'updated' : 'unchanged',
        contentsWanted: false,
        resource,
      } as const;
    }
    const known = isSameIntake(await intakeOf(db, { externalId }), details);
    if (!known) await announce(db, { externalId }, details);
    const outcome = outcomeOf(present, known);
    return {
      ...{ externalId, outcome, contentsWanted: true, resource: asSeen(present) },
    };
  });
}

async function write(
  db: Knex,
  caller: IntegrationCaller,
  externalId: string,
  { intake, expected }: { intake: Intake; expected: ExpectedVersion },
  version: VersionDbRow,
) {
  const present = await lockSuiteDocument(db, externalId);
  demandVersion(expected, asSeen(present));
  const current = await intakeOf(db, { externalId });
  // The same contents came twice at once, or something else was announced meanwhile.
  if (current?.sha256 !== intake.sha256) {
    if (sentLast(present) === intake.sha256) return { used: false, outcome: 'unchanged' as const };
    throw new PortalError('not-found');
  }
  await forgetIntake(db, current);
  await demandClass(db, current.filing);
  const holder = await verifiedHolder(db, current.codiceFiscale);
  const owner = { codice_fiscale: current.codiceFiscale, customer_id: null, external_id: externalId };
  if (present === null) await insertDocument(db, { ...owner, origin: 'suite' }, current.filing, version);
  else await addVersion(db, present, current.filing, version);
  await db('archived_documents').where({ external_id: externalId }).update({ suite_digest: intake.sha256 });
  const row = await readBack(db, externalId);
  await tellOfDocument(db, holder, row.id);
  await auditFiling(db, suiteActor(caller), row, 'archive-document-filed');
  return { used: true, outcome: present === null ? ('created' as const) : ('updated' as const) };
}

/**
 * Takes the contents of an announced document, whose SHA-256 must be the one that was told; sending them again changes nothing.
 * @throws PortalError `not-found`, `precondition-failed`, `digest-mismatch`, `file-refused`, `unavailable`
 */
export async function putDocumentContents(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  file: Readable,
  expected: ExpectedVersion,
) {
  const db = database(strapi);
  const intake = await intakeOf(db, { externalId });
  const present = await suiteDocument(db, externalId);
  const digest = intake?.sha256 ?? sentLast(present);
  if (digest === null) throw new PortalError('not-found');
  const name = intake?.name ?? present?.name ?? '';
  const outcome = await takeContents(strapi, { file, name, expected: digest }, async (version) => {
    if (intake === null) return { used: false, result: 'unchanged' as const };
    const written = await contestedTransaction(strapi, (trx) =>
      write(trx, caller, externalId, { intake, expected }, version),
    );
    return { used: written.used, result: written.outcome };
  });
  return { ...toSuiteDocument(await readBack(db, externalId)), outcome };
}
