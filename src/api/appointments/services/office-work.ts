import type { Core } from '@strapi/strapi';
import { now } from '../../../adapters/clock';
import { contestedTransaction } from '../../../adapters/contested-transaction';
import { database, type Knex } from '../../../adapters/database';
import type { officeAppointmentsContract } from '../../../contracts/appointments';
import type { BodyOf, QueryOf } from '../../../contracts/endpoint';
import { PortalError } from '../../../contracts/portal-error';
import { dayInItaly, windowOf, type BookingWindow } from '../../../domain/appointments/booking-window';
import { daysAfter } from '../../../domain/dates/italian-days';
import type { OperatorCaller } from '../../../http/callers';
import { operatorActor } from '../../audit/services/actors';
import { lockInScope } from '../../customers/services/search';
import { isInScope } from '../../offices/services/scope-condition';
import { appointmentsAtOwnZone, lockAtOwnZone, type AppointmentDbRow } from './appointment-rows';
import { demandAskedDays } from './asked-days';
import { book } from './book';
import { cancelAppointment, markAppointment, moveAppointment } from './change';
import { freeDays } from './free-days';
import { phoneFor } from './phone-for';
import { demandPlan, modesOf } from './plan-rows';
import { portalCalendar } from './zona-calendar';
import { lockZona, zonaInScope } from './zona-rows';

/** How far ahead an operator books: whoever is at the counter may need a day beyond the furthest of the customers. */
const FURTHEST = 366;

function operatorsWindow(): BookingWindow {
  const at = Date.parse(now());
  const today = dayInItaly(at);
  return windowOf(today, daysAfter(today, FURTHEST), at);
}

async function appointmentId(db: Knex, operator: OperatorCaller, id: string): Promise<number> {
  const query = appointmentsAtOwnZone(db, operator).where('appointment.document_id', id);
  const row = await query.first<{ id: number } | undefined>('appointment.id');
  if (row === undefined) throw new PortalError('not-found');
  return row.id;
}

/** @throws PortalError `not-found` for a zona, service or appointment that is not the operator's, `invalid-input` */
export async function listOfficeSlots(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  asked: QueryOf<typeof officeAppointmentsContract.listOfficeSlots>,
) {
  demandAskedDays(asked);
  const db = database(strapi);
  const zona = await zonaInScope(db, operator, asked.zona);
  const moving = asked.moving === undefined ? null : await appointmentId(db, operator, asked.moving);
  const plan = await demandPlan(db, asked.zona, asked.service);
  const window = windowOf(asked.from, asked.to, Date.parse(now()));
  const slots = await portalCalendar.free(db, { zona, plan, window, moving });
  return { minutes: plan.minutes, modes: modesOf(plan), days: freeDays(slots) };
}

/** @throws PortalError `not-found`, `invalid-input`, `slot-taken` with the nearest free places */
export function bookForSomebody(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  asked: BodyOf<typeof officeAppointmentsContract.bookForSomebody>,
) {
  return contestedTransaction(strapi, async (db) => {
    const customer = asked.customer === null ? null : await lockInScope(db, operator, asked.customer);
    if (!isInScope(operator.scope, asked.zona)) throw new PortalError('not-found');
    await lockZona(db, asked.zona);
    const plan = await demandPlan(db, asked.zona, asked.service);
    const { mode, note, guest } = asked;
    const phone = mode === 'phone' ? phoneFor(asked.phone, customer) : null;
    const { document_id } = await book(
      db,
      {
        ...{ plan, window: operatorsWindow(), mode, note, guest, phone },
        ...{ start: Date.parse(asked.start), customerId: customer?.id ?? null },
      },
      operatorActor(operator),
    );
    return { id: document_id };
  });
}

function change<Result>(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  work: (db: Knex, appointment: AppointmentDbRow) => Promise<Result>,
): Promise<Result> {
  return contestedTransaction(strapi, async (db) => work(db, await lockAtOwnZone(db, operator, id)));
}

/** @throws PortalError `not-found`, `state-not-allowed`, `slot-taken` */
export async function moveByOffice(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  { zona, start }: { zona: string; start: string },
): Promise<void> {
  await change(strapi, operator, id, async (db, appointment) => {
    if (!isInScope(operator.scope, zona)) throw new PortalError('not-found');
    await lockZona(db, zona);
    const plan = await demandPlan(db, zona, appointment.service_document_id);
    const destination = { plan, window: operatorsWindow(), start: Date.parse(start) };
    await moveAppointment(db, appointment, destination, operatorActor(operator));
  });
}

/** @param reason the customer reads it @throws PortalError `not-found`, `state-not-allowed` */
export async function cancelByOffice(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  reason: string,
): Promise<void> {
  await change(strapi, operator, id, (db, appointment) =>
    cancelAppointment(db, appointment, operatorActor(operator), { reason }),
  );
}

/** @throws PortalError `not-found`, `state-not-allowed` */
export async function markByOffice(
  strapi: Core.Strapi,
  operator: OperatorCaller,
  id: string,
  outcome: 'came' | 'missed' | 'undo',
) {
  const state = await change(strapi, operator, id, (db, appointment) =>
    markAppointment(db, appointment, operatorActor(operator), outcome),
  );
  return { state };
}
