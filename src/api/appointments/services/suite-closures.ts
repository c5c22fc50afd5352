import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, insertRow, type Knex } from '../../../adapters/database';
import type { availabilityIntegrationContract } from '../../../contracts/appointments';
import type { SuiteClosure } from '../../../contracts/appointments/availability';
import type { BodyOf } from '../../../contracts/endpoint';
import type { CursorQuery } from '../../../contracts/integration/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { cursorPage } from '../../integration/services/cursor';
import { suiteZona } from './suite-zona';

interface ClosureDbRow {
  document_id: string;
  external_id: string | null;
  zona_document_id: string | null;
  zona_external_id: string | null;
  kind: 'closed' | 'open';
  first_day: string;
  last_day: string;
  reason: string;
  changed_at: string;
}

const TABLE = 'booking_closures';
const ORDER = { instant: 'closure.changed_at', id: 'closure.id', isDate: false };

function suiteClosures(db: Knex): Knex.QueryBuilder {
  return db(`${TABLE} as closure`)
    .leftJoin('zone', 'zone.document_id', 'closure.zona_document_id')
    .select('closure.*', 'zone.external_id as zona_external_id');
}

function toClosure(row: ClosureDbRow): SuiteClosure {
  const { zona_document_id: zona, zona_external_id: externalId } = row;
  return {
    ...{ id: row.document_id, externalId: row.external_id, kind: row.kind, reason: row.reason },
    zona: zona === null ? null : { id: zona, externalId },
    ...{ firstDay: row.first_day, lastDay: row.last_day },
  };
}

async function present(db: Knex, externalId: string): Promise<SuiteClosure | null> {
  const query = suiteClosures(db).where('closure.external_id', externalId).first();
  const row = (await query) as ClosureDbRow | undefined;
  return row === undefined ? null : toClosure(row);
}

async function readClosure(db: Knex, externalId: string): Promise<SuiteClosure> {
  const closure = await present(db, externalId);
  if (closure === null) throw new PortalError('not-found');
  return closure;
}

/** A closure of the suite's. @throws PortalError `not-found` */
export function getClosure(strapi: Core.Strapi, externalId: string): Promise<SuiteClosure> {
  return readClosure(database(strapi), externalId);
}

/** All closures in the order of change. */
export async function listSuiteClosures(strapi: Core.Strapi, asked: CursorQuery) {
  const query = suiteClosures(database(strapi));
  const { rows, nextCursor } = await cursorPage<ClosureDbRow>(query, ORDER, asked);
  return { items: rows.map((row) => ({ ...toClosure(row), modifiedAt: row.changed_at })), nextCursor };
}

/** Holds the row with an external id, if there is one, until the transaction ends. */
async function lock(db: Knex, externalId: string): Promise<SuiteClosure | null> {
  await db(TABLE).where({ external_id: externalId }).forUpdate().first('id');
  return present(db, externalId);
}

function noted(
  db: Knex,
  caller: IntegrationCaller,
  action: 'closure-added' | 'closure-changed' | 'closure-removed',
  { zona, kind, firstDay, lastDay }: SuiteClosure,
): Promise<void> {
  const details = { zona: zona?.id ?? null, kind, firstDay, lastDay };
  return audit(db, { action, actor: suiteActor(caller), details });
}

/**
 * Writes a closure for the suite; no appointment is touched.
 * @throws PortalError `invalid-input` when the suite has no such zona, `precondition-failed`
 */
export function putClosure(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  told: BodyOf<typeof availabilityIntegrationContract.putClosure>,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    const zona = told.zona === null ? null : await suiteZona(db, told.zona);
    const before = await lock(db, externalId);
    demandVersion(expected, before);
    const { kind, firstDay, lastDay, reason } = told;
    const isSame =
      before !== null &&
      [before.zona?.id ?? null, before.kind, before.firstDay, before.lastDay, before.reason].join('\n') ===
        [zona, kind, firstDay, lastDay, reason].join('\n');
    if (isSame) return { ...before, outcome: 'unchanged' as const };
    const row = {
      ...{ zona_document_id: zona, kind, first_day: firstDay, last_day: lastDay, reason },
      changed_at: now(),
    };
    if (before === null) await insertRow(db, TABLE, { ...row, external_id: externalId });
    else await db(TABLE).where({ external_id: externalId }).update(row);
    const closure = await readClosure(db, externalId);
    await noted(db, caller, before === null ? 'closure-added' : 'closure-changed', closure);
    return { ...closure, outcome: before === null ? ('created' as const) : ('updated' as const) };
  });
}

/** Takes a closure of the suite's away. @throws PortalError `not-found` */
export function deleteClosure(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
): Promise<void> {
  return contestedTransaction(strapi, async (db) => {
    const closure = await lock(db, externalId);
    if (closure === null) throw new PortalError('not-found');
    await db(TABLE).where({ external_id: externalId }).delete();
    await noted(db, caller, 'closure-removed', closure);
  });
}
