import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import type { AppointmentMode, AppointmentState } from '../../../domain/appointments/appointment-state';
import type { OperatorCaller } from '../../../http/callers';
import { ownPast } from '../../pratiche/services/own-past';
import { atOwnZone } from './zona-rows';

/** An appointment, as its table keeps it. */
export interface AppointmentDbRow {
  id: number;
  document_id: string;
  zona_document_id: string;
  service_document_id: string;
  service_name: string;
  /** null: somebody without an account. */
  customer_id: number | null;
  pratica_id: number | null;
  sealed_guest: string | null;
  /** A telephone number. */
  sealed_contact: string | null;
  sealed_note: string | null;
  mode: AppointmentMode;
  start_at: string;
  end_at: string;
  desk: number;
  state: AppointmentState;
  sealed_reason: string | null;
  booked_at: string;
  changed_at: string;
  /** How many times it was changed: calendar programs need it. */
  revision: number;
  external_id: string | null;
  /** The beginning of which the customer was reminded. */
  reminded_for: string | null;
}

async function orNotFound(query: Knex.QueryBuilder): Promise<AppointmentDbRow> {
  const row = (await query) as AppointmentDbRow | undefined;
  if (row === undefined) throw new PortalError('not-found');
  return row;
}

/**
 * The appointments of a customer that are theirs to read: whoever had the account before the CAF verified the person has a
 * past of their own (see `ownPast`).
 */
export async function ownAppointments(db: Knex, caller: { id: number }): Promise<() => Knex.QueryBuilder> {
  const past = await ownPast(db, caller);
  return () =>
    db('appointments as appointment')
      .where('appointment.customer_id', caller.id)
      .where('appointment.booked_at', '>=', past);
}

/** A customer's own appointment. @throws PortalError `not-found` also for another customer's */
export async function ownAppointment(
  db: Knex,
  caller: { id: number },
  id: string,
): Promise<AppointmentDbRow> {
  const own = await ownAppointments(db, caller);
  return orNotFound(own().where('appointment.document_id', id).first('appointment.*'));
}

/** As `ownAppointment`, and holds the row until the transaction ends. */
export async function lockOwnAppointment(
  db: Knex,
  caller: { id: number },
  id: string,
): Promise<AppointmentDbRow> {
  const own = await ownAppointments(db, caller);
  return orNotFound(own().where('appointment.document_id', id).forUpdate().first('appointment.*'));
}

/** The appointments at the operator's zone: the one place where the scope meets their table. */
export function appointmentsAtOwnZone(db: Knex, operator: OperatorCaller): Knex.QueryBuilder {
  return db('appointments as appointment').where(atOwnZone(operator.scope, 'appointment.zona_document_id'));
}

/** As `appointmentsAtOwnZone`, one whose row is held. @throws PortalError `not-found` also for those elsewhere */
export function lockAtOwnZone(db: Knex, operator: OperatorCaller, id: string): Promise<AppointmentDbRow> {
  const query = appointmentsAtOwnZone(db, operator).where('appointment.document_id', id);
  return orNotFound(query.forUpdate().first('appointment.*'));
}
