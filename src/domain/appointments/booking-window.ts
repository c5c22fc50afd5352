import { Temporal } from 'temporal-polyfill';

const ROME = 'Europe/Rome';
const HOUR_MS = 3_600_000;

/** How far ahead a service is booked. */
export interface BookingRules {
  /** Hours between now and the earliest appointment. */
  noticeHours: number;
  /** Calendar days from today to the furthest day, today not counted. */
  horizonDays: number;
}

/** The days and instants between which an appointment may begin. */
export interface BookingWindow {
  /** Calendar days in Italy, the last one included. */
  firstDay: string;
  lastDay: string;
  /** Milliseconds since 1970, both included. */
  earliest: number;
  latest: number;
}

const dayOf = (moment: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(ROME).toPlainDate();

/** What notice and furthest day make of now. @param now milliseconds since 1970 */
export function bookingWindow(now: number, { noticeHours, horizonDays }: BookingRules): BookingWindow {
  const earliest = now + noticeHours * HOUR_MS;
  const last = dayOf(now).add({ days: horizonDays });
  const end = last.add({ days: 1 }).toZonedDateTime(ROME).epochMilliseconds;
  return {
    firstDay: dayOf(earliest).toString(),
    lastDay: last.toString(),
    ...{ earliest, latest: end - 1 },
  };
}

/** The window of a stretch of days, for whoever books without notice. @param now nothing begins before it */
export function windowOf(firstDay: string, lastDay: string, now: number): BookingWindow {
  const start = Temporal.PlainDate.from(firstDay).toZonedDateTime(ROME).epochMilliseconds;
  const end = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toZonedDateTime(ROME).epochMilliseconds;
  return { firstDay, lastDay, earliest: Math.max(start, now), latest: end - 1 };
}

/**
 * Until when a customer moves or cancels an appointment by themselves, in milliseconds since 1970.
 * @param start of the appointment
 */
export function changeableUntil(start: number, changeHours: number): number {
  return start - changeHours * HOUR_MS;
}

function spanOf(day: Temporal.PlainDate) {
  const instant = (date: Temporal.PlainDate) => date.toZonedDateTime(ROME).epochMilliseconds;
  return { name: day.toString(), start: instant(day), end: instant(day.add({ days: 1 })) };
}

// Whoever asks for many instants has them in the order of time: most are on the day of the one before.
let latest = { name: '', start: 0, end: 0 };

/** The calendar day in Italy of an instant in milliseconds. */
export function dayInItaly(moment: number): string {
  if (moment < latest.start || latest.end <= moment) latest = spanOf(dayOf(moment));
  return latest.name;
}
