import { daysAfter } from '../../../../domain/dates/italian-days';
import { isDay, weekOf } from '../days';

/** What the operator asks of the calendar. */
export interface Asked {
  /** `2026-06-30`; of a week any of its days. */
  day: string;
  view: 'day' | 'week';
}

/** Reads it out of the page's address. @param today where the address says no day, or none that there is */
export function askedOf(address: URLSearchParams, today: string): Asked {
  const day = address.get('giorno') ?? '';
  return { day: isDay(day) ? day : today, view: address.get('vista') === 'settimana' ? 'week' : 'day' };
}

/** The first and the last day that are shown. */
export function rangeOf({ day, view }: Asked): { from: string; to: string } {
  if (view === 'day') return { from: day, to: day };
  const [monday = day] = weekOf(day);
  return { from: monday, to: daysAfter(monday, 6) };
}

/** The day, or week, before or after. */
export function stepped({ day, view }: Asked, direction: 1 | -1): string {
  return daysAfter(day, direction * (view === 'day' ? 1 : 7));
}
