import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import type { Knex } from '../../../adapters/database';
import { PortalError } from '../../../contracts/portal-error';
import { nextAppointmentState, type AppointmentState } from '../../../domain/appointments/appointment-state';
import { dayInItaly, windowOf, type BookingWindow } from '../../../domain/appointments/booking-window';
import { daysAfter } from '../../../domain/dates/italian-days';
import type { IntegrationCaller } from '../../../http/callers';
import { demandVersion, type ExpectedVersion } from '../../../http/resource-version';
import { suiteActor, type CafActor } from '../../audit/services/actors';
import type { AppointmentDbRow } from './appointment-rows';
import { book, demandMode } from './book';
import { cancelAppointment, markAppointment, moveAppointment } from './change';
import { servicePlan, type ServicePlan } from './plan-rows';
import { phoneOf, keepDetails } from './suite-details';
import { suiteAppointment } from './suite-rows';
import { meantAppointment, suiteSubject, type SuiteSubject, type ToldAppointment } from './suite-subject';

/** As long as taken cells are kept: what is older could be at one desk with another one. */
const DAYS_BACK = 6;

/** As far as operators book. */
const DAYS_AHEAD = 366;

const MINUTE_MS = 60_000;

/** What the suite wants, with what was found of it. */
interface Wanted extends SuiteSubject {
  told: ToldAppointment;
  start: number;
  actor: CafActor;
}

function suiteWindow(start: number): BookingWindow {
  const at = Date.parse(now());
  const today = dayInItaly(at);
  const [first, last] = [daysAfter(today, -DAYS_BACK), daysAfter(today, DAYS_AHEAD)];
  const day = dayInItaly(start);
  if (day < first || last < day)
    throw PortalError.field('start', `Scrivi un istante fra il ${first} e il ${last}.`);
  // Of what is to come nothing is proposed that has gone by.
  return windowOf(first, last, Math.min(start, at));
}

async function planFor(db: Knex, { zona, service }: SuiteSubject, minutes?: number): Promise<ServicePlan> {
  const plan = await servicePlan(db, zona, service.documentId);
  if (plan === null)
    throw PortalError.field(
      'service',
      'Questo servizio non si prenota in questa zona: scrivi prima come si prenota.',
    );
  return minutes === undefined ? plan : { ...plan, minutes };
}

async function bookFor(db: Knex, externalId: string, wanted: Wanted): Promise<AppointmentDbRow> {
  const { told, start, customer, actor } = wanted;
  if (told.state === 'cancelled')
    throw PortalError.field('state', 'Un appuntamento che non c’è ancora non si può annullare.');
  const plan = await planFor(db, wanted, told.minutes);
  const appointment = await book(
    db,
    {
      ...{ plan, window: suiteWindow(start), start, anyHour: true, mode: told.mode },
      ...{ customerId: customer?.id ?? null, guest: told.guest, note: null },
      phone: phoneOf(told, null, customer),
    },
    actor,
  );
  await db('appointments').where({ id: appointment.id }).update({ external_id: externalId });
  return { ...appointment, external_id: externalId };
}

const lengthOf = ({ start_at, end_at }: AppointmentDbRow) =>
  (Date.parse(end_at) - Date.parse(start_at)) / MINUTE_MS;

async function moveTo(db: Knex, appointment: AppointmentDbRow, wanted: Wanted): Promise<AppointmentDbRow> {
  const { told, start, zona, actor, customer } = wanted;
  const { minutes = lengthOf(appointment), mode } = told;
  const isThere =
    appointment.zona_document_id === zona &&
    Date.parse(appointment.start_at) === start &&
    lengthOf(appointment) === minutes &&
    appointment.mode === mode;
  if (isThere) return appointment;
  const plan = await planFor(db, wanted, minutes);
  if (appointment.mode !== mode)
    demandMode({ plan, mode, guest: told.guest, phone: phoneOf(told, appointment, customer) });
  const destination = { plan, window: suiteWindow(start), start, mode, anyHour: true };
  return moveAppointment(db, appointment, destination, actor);
}

const STEPS = ['came', 'missed', 'undo', 'cancel'] as const;

async function stepTo(
  db: Knex,
  appointment: AppointmentDbRow,
  state: AppointmentState,
  { told, actor }: Wanted,
): Promise<AppointmentDbRow> {
  if (appointment.state === state) return appointment;
  const step = STEPS.find((one) => nextAppointmentState(appointment.state, one) === state);
  if (step === undefined) throw new PortalError('state-not-allowed', { reason: appointment.state });
  if (step === 'cancel') return cancelAppointment(db, appointment, actor, { reason: told.reason ?? null });
  await markAppointment(db, appointment, actor, step);
  const { revision } = appointment;
  return { ...appointment, state, revision: revision + 1 };
}

/** Brings an appointment whose row is held where the suite has it. @returns whether anything was different */
async function follow(db: Knex, present: AppointmentDbRow, wanted: Wanted): Promise<boolean> {
  const { state = present.state } = wanted.told;
  // Only what is booked moves: whether somebody came is taken back before; what is cancelled stays where it was.
  const open = state === 'booked' ? await stepTo(db, present, state, wanted) : present;
  const moved = state === 'cancelled' ? open : await moveTo(db, open, wanted);
  const stepped = await stepTo(db, moved, state, wanted);
  const isKept = await keepDetails(db, stepped, wanted.told, wanted.customer);
  return stepped !== present || isKept;
}

/**
 * Books, moves, cancels or marks an appointment for the suite; the customer is told as by an operator.
 * @throws PortalError `invalid-input` for who or what is not known, `slot-taken` with the nearest free places,
 * `state-not-allowed` with the present state as its reason, `precondition-failed`
 */
export function putAppointment(
  strapi: Core.Strapi,
  caller: IntegrationCaller,
  externalId: string,
  told: ToldAppointment,
  expected: ExpectedVersion,
) {
  return contestedTransaction(strapi, async (db) => {
    const subject = await suiteSubject(db, told);
    const wanted = { ...subject, told, start: Date.parse(told.start), actor: suiteActor(caller) };
    const present = await meantAppointment(db, externalId, told, subject);
    demandVersion(expected, await suiteAppointment(db, externalId));
    const appointment = present ?? (await bookFor(db, externalId, wanted));
    const isNamed = appointment.external_id !== null;
    // The suite’s own name for it is no change that anybody must hear of.
    if (!isNamed) await db('appointments').where({ id: appointment.id }).update({ external_id: externalId });
    const isChanged = await follow(db, appointment, wanted);
    const resource = await suiteAppointment(db, externalId);
    if (resource === null) throw new PortalError('internal');
    const outcome = isChanged || !isNamed ? ('updated' as const) : ('unchanged' as const);
    return { ...resource, outcome: present === null ? ('created' as const) : outcome };
  });
}
