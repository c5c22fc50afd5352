import type { Core } from '@strapi/strapi';
import { toInstant } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, insertRow, type Knex } from '../../../adapters/database';
import type { BodyOf, ResponseOf } from '../../../contracts/endpoint';
import type { archiveIntegrationContract } from '../../../contracts/archive';
import type { CursorQuery } from '../../../contracts/integration/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { ClassAudience, ClassIcon } from '../../../domain/archive/classes';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { cursorPage } from '../../integration/services/cursor';

type Told = BodyOf<typeof archiveIntegrationContract.putDocumentClass>;
type Seen = ResponseOf<typeof archiveIntegrationContract.getDocumentClass>;

interface ClassDbRow {
  id: number;
  updated_at: Date | number | string;
  document_id: string;
  external_id: string;
  name: string;
  icon: ClassIcon;
  visible_to: ClassAudience;
  retention_years: number | null;
}

function toSeen(row: ClassDbRow): Seen {
  const { document_id: id, external_id: externalId, name, icon } = row;
  return { id, externalId, name, icon, visibleTo: row.visible_to, retentionYears: row.retention_years };
}

async function byExternalId(db: Knex, externalId: string): Promise<ClassDbRow | undefined> {
  return db<ClassDbRow>('document_classes').where({ external_id: externalId }).forUpdate().first();
}

/** A class of the suite's. @throws PortalError `not-found` */
export async function getDocumentClass(strapi: Core.Strapi, externalId: string): Promise<Seen> {
  const row = await database(strapi)<ClassDbRow>('document_classes')
    .where({ external_id: externalId })
    .first();
  if (row === undefined) throw new PortalError('not-found');
  return toSeen(row);
}

const ORDER = { instant: 'document_classes.updated_at', id: 'document_classes.id', isDate: true };

/** The suite's classes in the order of change. */
export async function listDocumentClasses(strapi: Core.Strapi, asked: CursorQuery) {
  const query = database(strapi)('document_classes').whereNotNull('external_id').select('document_classes.*');
  const { rows, nextCursor } = await cursorPage<ClassDbRow>(query, ORDER, asked);
  const items = rows.map((row) => ({ ...toSeen(row), modifiedAt: toInstant(row.updated_at) }));
  return { items, nextCursor };
}

async function demandName(db: Knex, externalId: string, name: string): Promise<void> {
  const namesake = await db<ClassDbRow>('document_classes').where({ name }).first();
  if (namesake !== undefined && namesake.external_id !== externalId) throw new PortalError('conflict');
}

/** Creates or updates a class for the suite. @throws PortalError `conflict` when another class has the name */
export function putDocumentClass(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  { name, icon, visibleTo, retentionYears }: Told,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    const present = await byExternalId(db, externalId);
    demandVersion(expected, present === undefined ? null : toSeen(present));
    await demandName(db, externalId, name);
    const told = { name, icon, visible_to: visibleTo, retention_years: retentionYears };
    if (present === undefined) {
      const { document_id: id } = await insertRow(db, 'document_classes', {
        ...told,
        external_id: externalId,
      });
      await audit(db, {
        action: 'document-class-created',
        actor: suiteActor(caller),
        details: { about: externalId },
      });
      return { id, externalId, name, icon, visibleTo, retentionYears, outcome: 'created' as const };
    }
    const isSame = (Object.keys(told) as (keyof typeof told)[]).every((key) => present[key] === told[key]);
    if (isSame) return { ...toSeen(present), outcome: 'unchanged' as const };
    await db('document_classes')
      .where({ id: present.id })
      .update({ ...told, updated_at: new Date() });
    await audit(db, {
      action: 'document-class-updated',
      actor: suiteActor(caller),
      // By it documents are deleted for good: who shortened it must be found.
      details: {
        about: externalId,
        ...(present.retention_years !== retentionYears && {
          retentionFrom: present.retention_years,
          retentionTo: retentionYears,
        }),
      },
    });
    return { ...toSeen({ ...present, ...told }), outcome: 'updated' as const };
  });
}
