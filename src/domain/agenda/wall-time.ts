import { Temporal } from 'temporal-polyfill';

const ROME = 'Europe/Rome';
const NANOSECONDS = 1_000_000;

/** An hour on the wall, as time goes on. */
export interface WallTime {
  /** Milliseconds since 1970. */
  instant: number;
  /** Whether the clocks in Italy show this hour on this day: where they go forward one hour is left out. */
  isOnTheClock: boolean;
}

/** How far the clocks are ahead of UTC in a month, in milliseconds, and the day on which they are changed. */
interface ClockMonth {
  before: number;
  after: number;
  /** Null: not in this month. */
  changed: string | null;
}

// Asking a time zone takes long, and the agenda is full of hours: each month is asked about but once.
const months = new Map<string, ClockMonth>();

function clockMonth(month: string): ClockMonth {
  const known = months.get(month);
  if (known !== undefined) return known;
  const first = Temporal.PlainDate.from(`${month}-01`);
  // From the instant before, so that a change at its very beginning is seen.
  const eve = first.toZonedDateTime(ROME).subtract({ nanoseconds: 1 });
  const end = first.add({ months: 1 }).toZonedDateTime(ROME);
  const change = eve.getTimeZoneTransition('next');
  const isWithin = change !== null && Temporal.ZonedDateTime.compare(change, end) <= 0;
  const asked = {
    before: eve.offsetNanoseconds / NANOSECONDS,
    after: end.offsetNanoseconds / NANOSECONDS,
    changed: isWithin ? change.toPlainDate().toString() : null,
  };
  months.set(month, asked);
  return asked;
}

function askTheZone(day: string, time: string): WallTime {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = wall.toZonedDateTime(ROME);
  const isOnTheClock = zoned.hour === wall.hour && zoned.minute === wall.minute;
  return { instant: zoned.epochMilliseconds, isOnTheClock };
}

/**
 * An hour on the wall as an instant. One that exists twice is the first of the two; one that does not exist is as late as
 * it would be had the clocks not moved (RFC 5545, 3.3.5).
 * @param day `2026-03-20`, from 1970 on: since then the clocks have never been changed twice in a month
 * @param time `09:00`
 */
export function wallTime(day: string, time: string): WallTime {
  const { before, after, changed } = clockMonth(day.slice(0, 'YYYY-MM'.length));
  if (day === changed) return askTheZone(day, time);
  const offset = changed === null || day < changed ? before : after;
  return { instant: Date.parse(`${day}T${time}:00Z`) - offset, isOnTheClock: true };
}
