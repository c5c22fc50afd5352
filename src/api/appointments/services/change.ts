import { now } from '../../../adapters/clock';
import type { Knex } from '../../../adapters/database';
import { sealOptional } from '../../../adapters/secrets';
import { PortalError } from '../../../contracts/portal-error';
import { dayInItaly, type BookingWindow } from '../../../domain/appointments/booking-window';
import {
  nextAppointmentState,
  type AppointmentMode,
  type AppointmentState,
  type AppointmentStep,
} from '../../../domain/appointments/appointment-state';
import type { AuditActor } from '../../audit/services/actors';
import { announce } from './announce';
import type { AppointmentDbRow } from './appointment-rows';
import { recordAppointmentEvent } from './events';
import type { ServicePlan } from './plan-rows';
import { portalCalendar } from './zona-calendar';
import { lockZona, zonaRow } from './zona-rows';

function demandStep(appointment: AppointmentDbRow, step: AppointmentStep): AppointmentState {
  const next = nextAppointmentState(appointment.state, step);
  if (next === null) throw new PortalError('state-not-allowed', { reason: appointment.state });
  return next;
}

async function update(
  db: Knex,
  appointment: AppointmentDbRow,
  change: Partial<AppointmentDbRow>,
): Promise<AppointmentDbRow> {
  const changed = { ...change, changed_at: now(), revision: appointment.revision + 1 };
  await db('appointments').where({ id: appointment.id }).update(changed);
  return { ...appointment, ...changed };
}

/** Where an appointment goes. */
export interface Destination {
  /** Of the zona to which it goes; its service is the appointment's. */
  plan: ServicePlan;
  window: BookingWindow;
  /** Milliseconds since 1970. */
  start: number;
  /** How one meets from then on; missing: as before. */
  mode?: AppointmentMode;
  /** As `Asked.anyHour`. */
  anyHour?: boolean;
}

const MINUTE_MS = 60_000;

function isThere(
  appointment: AppointmentDbRow,
  { plan, start, mode = appointment.mode }: Destination,
): boolean {
  return (
    appointment.zona_document_id === plan.zona &&
    Date.parse(appointment.start_at) === start &&
    Date.parse(appointment.end_at) === start + plan.minutes * MINUTE_MS &&
    appointment.mode === mode
  );
}

/**
 * Moves an appointment whose row is held; nothing where it is there already.
 * @throws PortalError `state-not-allowed`, `slot-taken` with the nearest free places
 */
export async function moveAppointment(
  db: Knex,
  appointment: AppointmentDbRow,
  destination: Destination,
  actor: AuditActor,
): Promise<AppointmentDbRow> {
  demandStep(appointment, 'move');
  if (isThere(appointment, destination)) return appointment;
  const { plan, window, start, mode = appointment.mode, anyHour = false } = destination;
  const zona = await lockZona(db, plan.zona);
  const asked = { zona, plan, window, moving: appointment.id, anyHour };
  const place = await portalCalendar.placeAt(db, asked, start);
  const moved = await update(db, appointment, {
    zona_document_id: plan.zona,
    start_at: new Date(place.start).toISOString(),
    end_at: new Date(place.end).toISOString(),
    ...{ desk: place.desk, mode },
  });
  await portalCalendar.take(db, plan.zona, appointment.id, place);
  await announce(db, moved, zona, { kind: 'moved', actor });
  return moved;
}

/**
 * Cancels an appointment whose row is held.
 * @param reason the customer reads it; null: nobody said one
 * @param quiet true: the customer is not written to
 * @throws PortalError `state-not-allowed`
 */
export async function cancelAppointment(
  db: Knex,
  appointment: AppointmentDbRow,
  actor: AuditActor,
  { reason, quiet = false }: { reason: string | null; quiet?: boolean },
): Promise<AppointmentDbRow> {
  const state = demandStep(appointment, 'cancel');
  const sealed_reason = sealOptional(reason);
  const cancelled = await update(db, appointment, { state, sealed_reason });
  await portalCalendar.release(db, appointment.id);
  const zona = await zonaRow(db, appointment.zona_document_id);
  await announce(db, cancelled, zona, { kind: 'cancelled', actor, reason, quiet });
  return cancelled;
}

const EVENT_OF = { came: 'came', missed: 'missed', undo: 'undone' } as const;

/**
 * Notes whether the customer of an appointment, whose row is held, came. Nobody is written to.
 * @throws PortalError `state-not-allowed`: cancelled, or its day has not come
 */
export async function markAppointment(
  db: Knex,
  appointment: AppointmentDbRow,
  actor: AuditActor,
  step: keyof typeof EVENT_OF,
): Promise<AppointmentState> {
  const state = demandStep(appointment, step);
  const today = dayInItaly(Date.parse(now()));
  if (dayInItaly(Date.parse(appointment.start_at)) > today)
    throw new PortalError('state-not-allowed', { reason: 'not-yet' });
  await update(db, appointment, { state });
  await recordAppointmentEvent(db, appointment, EVENT_OF[step], actor);
  return state;
}
