import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database } from '../../../adapters/database';
import type { CursorQuery } from '../../../contracts/integration/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { suiteActor } from '../../audit/services/actors';
import { cursorPage } from '../../integration/services/cursor';
import { auditFiling } from './audit-filing';
import {
  lockSuiteDocument,
  suiteDocument,
  suiteDocuments,
  toSuiteDocument,
  type SuiteRow,
} from './suite-rows';

const ORDER = { instant: 'document.modified_at', id: 'document.id', isDate: false };

/** The suite's documents in the order of change. */
export async function listDocuments(strapi: Core.Strapi, asked: CursorQuery) {
  const { rows, nextCursor } = await cursorPage<SuiteRow>(suiteDocuments(database(strapi)), ORDER, asked);
  return { items: rows.map(toSuiteDocument), nextCursor };
}

/** @throws PortalError `not-found` */
export async function getDocument(strapi: Core.Strapi, externalId: string) {
  const row = await suiteDocument(database(strapi), externalId);
  if (row === null) throw new PortalError('not-found');
  return toSuiteDocument(row);
}

/** Withdraws a document; one that is withdrawn stays as it is. @throws PortalError `not-found` */
export async function withdrawSuiteDocument(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  reason: string,
): Promise<void> {
  await contestedTransaction(strapi, async (db) => {
    const row = await lockSuiteDocument(db, externalId);
    if (row === null) throw new PortalError('not-found');
    if (row.withdrawn_at !== null) return;
    const at = now();
    await db('archived_documents')
      .where({ id: row.id })
      .update({ withdrawn_at: at, withdrawn_reason: reason, modified_at: at, updated_at: new Date() });
    await auditFiling(db, suiteActor(caller), row, 'archive-document-withdrawn');
  });
}
