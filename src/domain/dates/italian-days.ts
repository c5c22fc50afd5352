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
