import { customerAppointmentsContract } from '@contracts/appointments';
import { italianMoment } from '@domain/dates/italian-days';
import { answerWith, type PageContext } from '@lib/form-view';
import { NO_PROBLEMS, problemsOf, readForm, type FormProblems } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';
import type { PortalFailure } from '@lib/portal-failure';
import { isChangeable, type MyAppointment } from './appointments.server';
import { isStart, readBooking } from './booking-address';
import { hourProblem, taken } from './confirm.server';
import { monthView, type MonthView } from './month-view';
import { isFree, nearestStarts, withoutStart } from './places';
import { freeSlots } from './slots.server';

/** The page at which another day and hour are chosen, and then confirmed. */
export interface MoveView {
  appointment: MyAppointment;
  changeable: boolean;
  /** Null: there is no other place. */
  view: MonthView | null;
  /** What was chosen, to be confirmed; null while nothing was. */
  start: string | null;
  /** Free places to choose instead, where the one that was chosen is gone. */
  instead: string[];
  problems: FormProblems;
}

const STAYS = 'Il tuo appuntamento è rimasto com’era.';
const TAKEN = `Questo posto non è più libero: scegline un altro. ${STAYS}`;
const GONE = `Questo posto non è più libero. ${STAYS}`;

async function show(
  page: PageContext,
  appointment: MyAppointment,
  asked: { start: string | null; failure: PortalFailure | null },
): Promise<MoveView> {
  const { start, failure } = asked;
  const nothing = { view: null, start: null, instead: [] };
  const changeable = isChangeable(appointment);
  const problems = failure === null ? NO_PROBLEMS : problemsOf(failure, []);
  if (!changeable) return { appointment, changeable, ...nothing, problems };
  const query = { zona: appointment.office.id, service: appointment.service.id, moving: appointment.id };
  const slots = await freeSlots(page, query);
  const days = withoutStart(slots?.days ?? [], appointment.start);
  const { day, month } = readBooking(page.url.searchParams);
  // Most people look for another place near the one that they have.
  const near = italianMoment(appointment.start).day;
  const view = monthView(days, { day, month, near });
  // The hour is the only thing that is sent: refused for it, one chooses again.
  if (start === null || hourProblem(failure) !== undefined)
    return { appointment, changeable, ...nothing, view, problems };
  if (failure?.code === 'slot-taken' || !isFree(days, start)) {
    answerWith(page, 409);
    const instead = failure?.details.nearest ?? nearestStarts(days, start);
    const problem = taken(instead, instead.length === 0 ? GONE : TAKEN);
    return { appointment, changeable, view, start: null, instead, problems: problem };
  }
  return { appointment, changeable, view, start, instead: [], problems };
}

/** @throws PortalFailure */
export async function movePage(page: PageContext, id: string): Promise<Response | MoveView> {
  const params = { id };
  const appointment = await demand(page, customerAppointmentsContract.getMyAppointment, { params });
  const asked = readBooking(page.url.searchParams).start;
  if (page.request.method !== 'POST') return show(page, appointment, { start: asked, failure: null });
  const { start } = await readForm(page.request, ['start']);
  if (!isStart(start)) return show(page, appointment, { start: asked, failure: null });
  const result = await call(page, customerAppointmentsContract.moveMyAppointment, {
    params,
    body: { start },
  });
  if (result.ok) return page.redirect(withOutcome(`/appuntamenti/${id}`, 'appuntamento-spostato'), 303);
  if (result.failure.code === 'not-signed-in') throw result.failure;
  answerWith(page, result.failure.status);
  return show(page, appointment, { start, failure: result.failure });
}
