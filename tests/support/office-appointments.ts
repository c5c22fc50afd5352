import type { Caller } from './callers';
import type { Bookable } from './appointments';

/** The free places of a service as an operator gets them, from a day on for a week. */
export async function officeSlots(call: Caller, { zona, service }: Bookable, from: string) {
  const to = new Date(Date.parse(`${from}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
  const query = new URLSearchParams({ zona, service, from, to });
  const { body } = await call<{ days: { day: string; starts: string[] }[] }>(
    'GET',
    `/backoffice/booking/slots?${query.toString()}`,
  );
  return body.days;
}

/** A day some days from now, as the calendar says it in UTC: whole offices are open on all of them. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Books as an operator, for a customer or a guest. @returns the appointment's id */
export async function bookedAtOffice(
  call: Caller,
  office: Bookable,
  start: string | undefined,
  more: Record<string, unknown>,
): Promise<string> {
  const body = { ...office, start, mode: 'in-person', customer: null, guest: null, ...more };
  const answer = await call<{ id: string }>('POST', '/backoffice/appointments', body);
  if (answer.status !== 201) throw new Error(`booking at the office answered ${String(answer.status)}`);
  return answer.body.id;
}
