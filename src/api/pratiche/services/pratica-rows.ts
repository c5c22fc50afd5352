import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { PraticaState } from '../../../domain/pratiche/pratica-state';
import type { UploadState } from '../../../domain/pratiche/upload-state';
import type { OperatorCaller } from '../../../http/callers';
import { inScope } from '../../offices/services/scope-condition';

/** A pratica, as its table keeps it. */
export interface PraticaDbRow {
  id: number;
  document_id: string;
  customer_id: number;
  service_document_id: string;
  service_name: string;
  year: number;
  state: PraticaState;
  upload_state: UploadState;
  /** How many times the upload was open, the present or latest one included. */
  upload_round: number;
  assignee_id: number | null;
  assignee_name: string | null;
  expected_day: string | null;
  opened_at: string;
  changed_at: string;
  reminded_at: string | null;
  external_id: string | null;
}

/** What customers call a pratica: «Modello 730 / 2026». */
export function praticaName(pratica: Pick<PraticaDbRow, 'service_name' | 'year'>): string {
  return `${pratica.service_name} ${String(pratica.year)}`;
}

async function orNotFound(query: Knex.QueryBuilder): Promise<PraticaDbRow> {
  const row = (await query) as PraticaDbRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

const owned = (db: Knex, customerId: number, id: string) =>
  db('pratiche').where({ document_id: id, customer_id: customerId });

/** The pratiche that an operator sees: the one place where the scope meets their table. */
export function praticheInScope(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db('pratiche as pratica')
    .join('up_users as customer', 'customer.id', 'pratica.customer_id')
    .where(inScope(operator.scope, 'customer.zona_document_id'));
}

/** A customer's own pratica. @throws PortalError `not-found` also for another customer's */
export function ownPratica(db: Knex, customerId: number, id: string): Promise<PraticaDbRow> {
  return orNotFound(owned(db, customerId, id).first());
}

/** As `ownPratica`, by its row number. */
export function ownPraticaOf(db: Knex, customerId: number, praticaId: number): Promise<PraticaDbRow> {
  return orNotFound(db('pratiche').where({ id: praticaId, customer_id: customerId }).first());
}

/** As `ownPratica`, and holds the row until the transaction ends: whoever changes a pratica takes its row first. */
export function lockOwnPratica(db: Knex, customerId: number, id: string): Promise<PraticaDbRow> {
  return orNotFound(owned(db, customerId, id).forUpdate().first());
}

/** A pratica in the operator's scope. @throws PortalError `not-found` also for those outside it */
export function praticaInScope(db: Knex, operator: OperatorCaller, id: string): Promise<PraticaDbRow> {
  return orNotFound(praticheInScope(db, operator).where('pratica.document_id', id).first('pratica.*'));
}

/** As `praticaInScope`, and holds the row until the transaction ends. */
export function lockPraticaInScope(db: Knex, operator: OperatorCaller, id: string): Promise<PraticaDbRow> {
  const query = praticheInScope(db, operator).where('pratica.document_id', id);
  // The customer's row as well: an operator who moves the customer away at this instant comes before or after.
  return orNotFound(query.forUpdate().first('pratica.*'));
}
