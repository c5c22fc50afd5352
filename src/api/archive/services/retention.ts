import type { Core } from '@strapi/strapi';
import { after, now } from '../../../adapters/clock';
import { database, transaction, type Knex } from '../../../adapters/database';
import type { ScheduledTask } from '../../../adapters/scheduled-tasks';
import { storage } from '../../../adapters/storage/own-storage';
import { lastForgottenYear } from '../../../domain/archive/retention';
import { italianMoment, startOfDay } from '../../../domain/dates/italian-days';
import { audit } from '../../audit/services/audit';
import type { DocumentDbRow } from './archive-rows';
import { forgetOldIntakes } from './intakes';

const AT_ONCE = 100;

/** So long the contents of an announced document can be sent. */
const ANNOUNCED_MS = 24 * 3_600_000;

interface KeptClass {
  document_id: string;
  retention_years: number;
}

function expired(db: Knex, { document_id, retention_years }: KeptClass, today: string): Knex.QueryBuilder {
  const year = lastForgottenYear(today, retention_years);
  return db<DocumentDbRow>('archived_documents')
    .where({ class_document_id: document_id })
    .where((old) => {
      void old.where('fiscal_year', '<=', year).orWhere((yearless) => {
        void yearless
          .whereNull('fiscal_year')
          .where('filed_at', '<', startOfDay(`${String(year + 1)}-01-01`));
      });
    });
}

async function forget(
  strapi: Core.Strapi,
  { id }: DocumentDbRow,
  kept: KeptClass,
  today: string,
): Promise<void> {
  const keys = await transaction(strapi, async (db) => {
    // Somebody may have changed its class or its year meanwhile.
    const document = (await expired(db, kept, today).where({ id }).forUpdate().first()) as
      DocumentDbRow | undefined;
    if (document === undefined) return [];
    const held = await db('archived_versions')
      .where({ archived_document_id: document.id })
      .pluck<string[]>('storage_key');
    await db('archived_versions').where({ archived_document_id: document.id }).delete();
    await db('archived_documents').where({ id: document.id }).delete();
    const [customerId] = await db('up_users')
      .where({ codice_fiscale: document.codice_fiscale })
      .pluck<number[]>('id');
    const told = { actor: { kind: 'system' }, action: 'archive-document-expired' } as const;
    const details = { document: document.document_id };
    if (customerId === undefined) await audit(db, { ...told, details });
    else await audit(db, { ...told, customerId, details });
    return held;
  });
  for (const key of keys) await storage().delete(key);
}

/**
 * Forgets the documents whose class is not kept any longer, with all their versions.
 * @param today calendar day in Italy
 * @returns how many there were
 */
export async function forgetExpired(strapi: Core.Strapi, today: string): Promise<number> {
  const db = database(strapi);
  const classes = await db('document_classes')
    .whereNotNull('retention_years')
    .select<KeptClass[]>('document_id', 'retention_years');
  let forgotten = 0;
  for (const each of classes)
    for (;;) {
      const documents = (await expired(db, each, today).orderBy('id').limit(AT_ONCE)) as DocumentDbRow[];
      for (const document of documents) await forget(strapi, document, each, today);
      forgotten += documents.length;
      if (documents.length < AT_ONCE) break;
    }
  return forgotten;
}

export const archiveRetention: ScheduledTask = {
  name: 'archive-retention',
  everyMinutes: 6 * 60,
  async run(strapi) {
    await forgetExpired(strapi, italianMoment(now()).day);
    await forgetOldIntakes(database(strapi), after(now(), -ANNOUNCED_MS));
  },
};
