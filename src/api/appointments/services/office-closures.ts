import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, insertRow, type Knex } from '../../../adapters/database';
import type { NewClosure } from '../../../contracts/appointments/plans';
import { PortalError } from '../../../contracts/portal-error';
import { dayInItaly } from '../../../domain/appointments/booking-window';
import { daysAfter } from '../../../domain/dates/italian-days';
import { daysOff } from '../../../domain/appointments/holidays';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { audit } from '../../audit/services/audit';
import { isInScope } from '../../offices/services/scope-condition';
import { patronDayAt, toClosure } from './days-off';
import { outsideByClosure } from './outside-by-closure';
import { atOwnZone, zonaInScope } from './zona-rows';

/** How far ahead holidays are listed, in days. */
const A_YEAR = 365;

interface ClosureDbRow {
  document_id: string;
  zona_document_id: string | null;
  kind: 'closed' | 'open';
  first_day: string;
  last_day: string;
  reason: string;
}

const mayWriteAt = ({ scope }: OperatorCaller, zona: string | null) =>
  zona === null ? scope.allZone : isInScope(scope, zona);

/** The closures of a zona from today on, and the holidays of a year. @throws PortalError `not-found` */
export async function listClosures(strapi: Core.Strapi, operator: OperatorCaller, id: string) {
  const db = database(strapi);
  const zona = await zonaInScope(db, operator, id);
  const today = dayInItaly(Date.parse(now()));
  const days = { firstDay: today, lastDay: daysAfter(today, A_YEAR) };
  const rows = await db('booking_closures')
    .where((any) => void any.where('zona_document_id', id).orWhereNull('zona_document_id'))
    .where('last_day', '>=', today)
    .orderBy(['first_day', 'id'])
    .select<ClosureDbRow[]>('*');
  const patronDay = patronDayAt(zona);
  const holidaysWith = (closures: Parameters<typeof daysOff>[0]['closures']) =>
    daysOff({ ...days, provincia: zona.provincia, patronDay, closures }).filter(
      ({ kind }) => kind !== 'closure',
    );
  const kept = holidaysWith(rows.map(toClosure));
  return {
    closures: rows.map((row) => ({
      ...{ id: row.document_id, zona: row.zona_document_id, kind: row.kind, reason: row.reason },
      ...{ firstDay: row.first_day, lastDay: row.last_day },
      mayRemove: mayWriteAt(operator, row.zona_document_id),
    })),
    holidays: holidaysWith([]).map(({ day, name }) => ({
      ...{ day, name, open: !kept.some((holiday) => holiday.day === day) },
    })),
    hasPatronDay: patronDay !== null,
    mayCloseAll: operator.scope.allZone,
  };
}

/** @throws PortalError `not-found`, `not-allowed` for the whole CAF by whoever does not see all zone */
async function demandMayClose(db: Knex, operator: OperatorCaller, { zona }: NewClosure): Promise<void> {
  if (zona !== null) await zonaInScope(db, operator, zona);
  else if (!operator.scope.allZone) throw new PortalError('not-allowed');
}

/** The appointments that a closure would leave outside. @throws PortalError `not-found`, `not-allowed` */
export async function previewClosure(strapi: Core.Strapi, operator: OperatorCaller, closure: NewClosure) {
  const db = database(strapi);
  await demandMayClose(db, operator, closure);
  return { outside: await outsideByClosure(db, operator, closure) };
}

function noted(
  db: Knex,
  operator: OperatorCaller,
  action: 'closure-added' | 'closure-removed',
  row: NewClosure,
) {
  const { kind, firstDay, lastDay } = row;
  return audit(db, {
    action,
    actor: operatorActor(operator),
    details: { zona: row.zona, kind, firstDay, lastDay },
  });
}

/** Adds a closure; no appointment is touched. @throws PortalError `not-found`, `not-allowed` */
export async function addClosure(strapi: Core.Strapi, operator: OperatorCaller, closure: NewClosure) {
  // Before the transaction: it decides nothing, and nobody else can write to SQLite while it is worked out.
  const { outside } = await previewClosure(strapi, operator, closure);
  return contestedTransaction(strapi, async (db) => {
    await demandMayClose(db, operator, closure);
    const { document_id: id } = await insertRow(db, 'booking_closures', {
      ...{ zona_document_id: closure.zona, kind: closure.kind, reason: closure.reason },
      ...{ first_day: closure.firstDay, last_day: closure.lastDay, changed_at: now() },
    });
    await noted(db, operator, 'closure-added', closure);
    return { id, outside };
  });
}

/** @throws PortalError `not-found` also for those that the operator may not write */
export function removeClosure(strapi: Core.Strapi, operator: OperatorCaller, id: string): Promise<void> {
  return contestedTransaction(strapi, async (db) => {
    const row = await db<ClosureDbRow>('booking_closures')
      .where({ document_id: id })
      .where((own) => {
        void own.where(atOwnZone(operator.scope, 'zona_document_id')).whereNotNull('zona_document_id');
        if (operator.scope.allZone) void own.orWhereNull('zona_document_id');
      })
      .first();
    if (row === undefined) throw new PortalError('not-found');
    await db('booking_closures').where({ document_id: id }).delete();
    const { zona_document_id: zona, kind, first_day: firstDay, last_day: lastDay, reason } = row;
    await noted(db, operator, 'closure-removed', { zona, kind, firstDay, lastDay, reason });
  });
}
