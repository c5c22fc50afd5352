import { Temporal } from 'temporal-polyfill';
import { showDay } from './show-day';

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

/** An instant as people in Italy write it: `30/06/2026, 14:05`. */
export function showInstant(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Rome');
  return `${showDay(moment.toPlainDate().toString())}, ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** The hour of an instant in Italy, `09:30`. */
export function showTime(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Rome');
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** An instant as one says it: `martedì 12 maggio 2026 alle 9:30`. */
export function sayWhen(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Rome');
  const day = moment.toPlainDate().toLocaleString('it-IT', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  });
  const minutes = String(moment.minute).padStart(2, '0');
  const time = `${String(moment.hour)}:${minutes}`;
  return `${day} ${moment.hour === 1 ? 'all’' : 'alle '}${time}`;
}

/** How many calendar days there are from one to another, both counted; less than one where the second is earlier. */
export function dayCount(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
}

/** A calendar day some days later. */
export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
