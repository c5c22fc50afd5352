import { customerAppointmentsContract } from '@contracts/appointments';
import type { ResponseOf } from '@contracts/endpoint';
import { answerWith, type PageContext } from '@lib/form-view';
import { NO_PROBLEMS, problemsOf, readForm, type FormProblems } from '@lib/forms';
import { withOutcome } from '@lib/outcomes';
import { call, demand } from '@lib/portal';

export type MyAppointments = ResponseOf<typeof customerAppointmentsContract.listMyAppointments>;
export type MyAppointment = ResponseOf<typeof customerAppointmentsContract.getMyAppointment>;

/** Whether an appointment can be moved or cancelled by its customer. */
export function isChangeable({ state, changeableUntil }: MyAppointment): boolean {
  return state === 'booked' && changeableUntil !== null && Date.parse(changeableUntil) > Date.now();
}

/** The page that asks whether an appointment is to be cancelled. */
export interface CancelView {
  appointment: MyAppointment;
  problems: FormProblems;
}

/** An appointment; null, and the page answers 404, where the customer has none such. @throws PortalFailure */
export async function appointmentPage(page: PageContext, id: string): Promise<MyAppointment | null> {
  const result = await call(page, customerAppointmentsContract.getMyAppointment, { params: { id } });
  if (result.ok) return result.data;
  if (result.failure.code !== 'not-found' && result.failure.code !== 'invalid-input') throw result.failure;
  answerWith(page, 404);
  return null;
}

/** @throws PortalFailure */
export async function cancelPage(page: PageContext, id: string): Promise<Response | CancelView> {
  const params = { id };
  const appointment = await demand(page, customerAppointmentsContract.getMyAppointment, { params });
  if (page.request.method !== 'POST') return { appointment, problems: NO_PROBLEMS };
  await readForm(page.request, []);
  const result = await call(page, customerAppointmentsContract.cancelMyAppointment, { params });
  if (result.ok) return page.redirect(withOutcome(`/appuntamenti/${id}`, 'appuntamento-annullato'), 303);
  if (result.failure.code === 'not-signed-in') throw result.failure;
  // Cancelled already, by the button pressed twice or by the office: its page says so.
  if (result.failure.code === 'state-not-allowed') return page.redirect(`/appuntamenti/${id}`, 303);
  answerWith(page, result.failure.status);
  return { appointment, problems: problemsOf(result.failure, []) };
}
