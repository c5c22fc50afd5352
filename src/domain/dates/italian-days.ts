import { Temporal } from 'temporal-polyfill';

/**
 * The first instant of a calendar day in Italy, in the form of our instants.
 * @param day `2026-06-30`
 * @param daysLater moves it by whole days, which are 23 or 25 hours long where the clocks change
 */
export function startOfDay(day: string, daysLater = 0): string {
  const start = Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime('Europe/Rome');
  return start.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** The calendar day and hour (0–23) of an instant in Italy. */
export function italianMoment(instant: string): { day: string; hour: number } {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Rome');
  return { day: moment.toPlainDate().toString(), hour: moment.hour };
}

/** A calendar day as people write it: `2026-06-30` is `30/06/2026`. */
export function showDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** An instant as people in Italy write it: `30/06/2026, 14:05`. */
export function showInstant(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Rome');
  return `${showDay(moment.toPlainDate().toString())}, ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
