import { daysAfter, italianMoment, showTime } from '../../../domain/dates/italian-days';

const UTC = { timeZone: 'UTC' } as const;
const LONG = new Intl.DateTimeFormat('it-IT', {
  ...UTC,
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
});
const SHORT = new Intl.DateTimeFormat('it-IT', { ...UTC, weekday: 'short', day: 'numeric', month: 'short' });

// A day of the calendar is the same everywhere: it is read and written in UTC.
const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Whether a text is a calendar day of this century, `2026-06-30`. */
export function isDay(text: string): boolean {
  // Of other centuries there is no calendar to look at.
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const moment = midnight(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The calendar day in Italy of an instant. */
export function dayOf(instant: string | Date): string {
  return italianMoment(new Date(instant).toISOString()).day;
}

/** The hour on the wall in Italy of an instant, `09:30`. */
export function hourOf(instant: string): string {
  return showTime(instant);
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(day: string): number {
  return new Date(midnight(day)).getUTCDay() || 7;
}

/** Some days in a row, the first one given. */
export function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => daysAfter(day, index));
}

/** The seven days, from Monday, among which a day is. */
export function weekOf(day: string): string[] {
  return daysFrom(daysAfter(day, 1 - weekdayOf(day)), 7);
}

/** `martedì 30 giugno 2026`. */
export function dayInWords(day: string): string {
  return LONG.format(new Date(midnight(day)));
}

/** `mar 30 giu`. */
export function shortDay(day: string): string {
  return SHORT.format(new Date(midnight(day)));
}

/** `30 giugno 2026, ore 09:00–09:30`, with the day of the week before it. */
export function whenInWords({ start, end }: { start: string; end: string }): string {
  return `${dayInWords(dayOf(start))}, ore ${hourOf(start)}–${hourOf(end)}`;
}
