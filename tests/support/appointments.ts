import type { BookingPlan } from '../../src/contracts/appointments/fields';
import { writePlan } from '../../src/api/appointments/services/plan-rows';
import type { Caller } from './callers';
import { officeWithUploads, serviceOf } from './pratiche';
import type { Portal } from './portal';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A plan with which a service is booked every day from nine to one, half an hour each. */
export const PLAN: BookingPlan = {
  ...{ isOpen: true, minutes: 30, desks: 1, noticeHours: 0, horizonDays: 30, changeHours: 24, maxOpen: 5 },
  ...{ inPerson: true, byPhone: true, byVideo: false, bring: '' },
  openings: EVERY_DAY.map((weekday) => ({
    ...{ weekday, from: '09:00', to: '13:00', firstDay: null, lastDay: null },
  })),
};

/**
 * An office where a service can be booked.
 * @param office one that has a service already
 * @returns their document ids
 */
export async function bookableOffice(
  portal: Portal,
  plan: Partial<BookingPlan> = {},
  service?: string,
  office?: string,
) {
  const zona = office ?? (await officeWithUploads(portal));
  const id = service ?? (await serviceOf(portal));
  await writePlan(portal.db, zona, id, { ...PLAN, ...plan });
  if (office !== undefined) return { zona, service: id };
  // Holidays depend on the day on which the tests run.
  await portal.db('booking_closures').insert({
    ...{ document_id: `o${zona.slice(1)}`, zona_document_id: zona, kind: 'open', reason: 'aperto' },
    ...{ first_day: '2020-01-01', last_day: '2099-12-31', changed_at: '2020-01-01T00:00:00.000Z' },
  });
  return { zona, service: id };
}

/** The free places as a customer gets them. */
export interface SeenSlots {
  minutes: number;
  modes: string[];
  bring: { text: string; documents: string[] };
  firstDay: string;
  lastDay: string;
  days: { day: string; starts: string[] }[];
}

export interface Bookable {
  zona: string;
  service: string;
}

/** The free places of a service, as a customer sees them. */
export async function slotsSeenBy(
  call: Caller,
  { zona, service }: Bookable,
  moving?: string,
): Promise<SeenSlots> {
  const query = new URLSearchParams({ zona, service, ...(moving !== undefined && { moving }) });
  const { status, body } = await call<SeenSlots>('GET', `/api/booking/slots?${query.toString()}`);
  if (status !== 200) throw new Error(`the free places answered ${String(status)}`);
  return body;
}

/** The beginning of a free place some days from now, where the office has hours on both sides. */
export async function freeStart(call: Caller, office: Bookable, nth = 0): Promise<string> {
  const { days } = await slotsSeenBy(call, office);
  const start = days[5]?.starts[nth];
  if (start === undefined) throw new Error('no free place');
  return start;
}

/** Books as a customer. @returns the answer, whatever it is */
export function booking(call: Caller, office: Bookable, start: string, more: Record<string, unknown> = {}) {
  return call<{ id: string }>('POST', '/api/appointments', { ...office, start, mode: 'in-person', ...more });
}

/** Books as a customer. @returns the appointment's id */
export async function bookedBy(call: Caller, office: Bookable, start: string): Promise<string> {
  const { status, body } = await booking(call, office, start);
  if (status !== 201) throw new Error(`booking answered ${String(status)}`);
  return body.id;
}
