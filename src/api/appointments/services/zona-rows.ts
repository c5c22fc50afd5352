import type { Knex } from '../../../adapters/database';
import type { MeetingPlace } from '../../../contracts/appointments/fields';
import { PortalError } from '../../../contracts/portal-error';
import type { OperatorCaller, OperatorScope } from '../../../http/callers';
import { isInScope } from '../../offices/services/scope-condition';

/** A zona, as whoever books there needs it. */
export interface ZonaDbRow {
  id: number;
  document_id: string;
  name: string;
  address: string;
  comune: string;
  provincia: string;
  phone: string;
  opening_hours: string | null;
  patron_day: string | null;
  latitude: number | string | null;
  longitude: number | string | null;
}

/** A zona by its document id, also one that customers cannot choose. @throws PortalError `not-found` */
export async function zonaRow(db: Knex, id: string): Promise<ZonaDbRow> {
  const row = await db<ZonaDbRow>('zone').where({ document_id: id }).first();
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/**
 * As `zonaRow`, and holds the row until the transaction ends: who books at the same zona waits in a line, so that nobody is
 * turned away who could have had another desk. What keeps two from one desk is the unique index of `desk_cells`.
 */
export async function lockZona(db: Knex, id: string): Promise<ZonaDbRow> {
  const row = await db<ZonaDbRow>('zone').where({ document_id: id }).forUpdate().first();
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/** A zona of the operator's. @throws PortalError `not-found` also for those outside the scope */
export async function zonaInScope(db: Knex, operator: OperatorCaller, id: string): Promise<ZonaDbRow> {
  if (!isInScope(operator.scope, id)) throw new PortalError('not-found');
  return zonaRow(db, id);
}

/** The condition that an operator's queries over appointments go through: those at the operator's zone. */
export function atOwnZone(scope: OperatorScope, column: string) {
  return (query: Knex.QueryBuilder): void => {
    if (!scope.allZone) void query.whereIn(column, scope.zone);
  };
}

/** A zona as customers read of it. */
export function toPlace(row: ZonaDbRow): MeetingPlace {
  const { document_id: id, name, address, comune, provincia, phone } = row;
  return { id, name, address, comune, provincia, phone };
}
