import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';

export const ROME = 'Europe/Rome';

/** From one instant to another, `2026-11-25T08:00:00.000Z`, shown by the clock on the wall in Italy. */
export interface TimedSpan {
  start: string;
  end: string;
}

/** Whole calendar days in Italy, the last one included. */
export interface DaySpan {
  firstDay: string;
  lastDay: string;
}

/** How an entry comes again. */
export interface CalendarRepeat {
  every: 'day' | 'week' | 'month' | 'year';
  /** The last calendar day on which it may begin again; null: for ever. */
  until: string | null;
  /** Calendar days on which it would begin, and does not. */
  skipped: readonly string[];
}

// Months and years name their day: without it some programs move 29 February to 1 March.
const RULE: Record<CalendarRepeat['every'], (first: Temporal.PlainDate) => string> = {
  day: () => 'FREQ=DAILY',
  week: () => 'FREQ=WEEKLY',
  month: ({ day }) => `FREQ=MONTHLY;BYMONTHDAY=${String(day)}`,
  year: ({ month, day }) => `FREQ=YEARLY;BYMONTH=${String(month)};BYMONTHDAY=${String(day)}`,
};

/** An instant as the clock on the wall in Italy has it. */
export function inRome(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ROME);
}

/**
 * Whether the wall time says which instant is meant: not in the hour that comes twice a year, of which some programs
 * take the first and some the second.
 */
export function isTold(moment: Temporal.ZonedDateTime): boolean {
  const wall = moment.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(ROME, { disambiguation }),
  );
  return first?.epochMilliseconds === second?.epochMilliseconds;
}

/** A day as calendar files write it. @throws RangeError for what is no calendar day */
const compact = (day: string) => Temporal.PlainDate.from(day).toString().replaceAll('-', '');

function untilOf(day: string, isTimed: boolean): string {
  if (!isTimed) return compact(day);
  // Where hours are told in a time zone, the end has to be told in UTC: the last second of that day in Italy.
  const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(ROME).subtract({ seconds: 1 });
  return end.toInstant().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

/**
 * The lines with which an entry comes again, as RFC 5545 wants them. A month or a year that lacks the day has none.
 * @throws RangeError for what is no calendar day
 */
export function repeatLines({ every, until, skipped }: CalendarRepeat, when: TimedSpan | DaySpan): string {
  const isTimed = 'start' in when;
  const first = isTimed ? inRome(when.start).toPlainDate() : Temporal.PlainDate.from(when.firstDay);
  const end = until === null ? '' : `;UNTIL=${untilOf(until, isTimed)}`;
  const rule = `RRULE:${RULE[every](first)}${end}`;
  const days = [...new Set(skipped)].toSorted().map(compact);
  if (days.length === 0) return rule;
  if (!isTimed) return `${rule}\r\nEXDATE;VALUE=DATE:${days.join(',')}`;
  // By the wall, also where the clocks leave that hour out: it is the name of that one time.
  const time = inRome(when.start).toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '');
  return `${rule}\r\nEXDATE;TZID=${ROME}:${days.map((day) => `${day}T${time}`).join(',')}`;
}

/** How the clocks of a zone change, for programs that do not know it by name; null for a zone that there is not. */
export function timezoneBlock(zone: string): string | null {
  const [block] = zoneBlock(zone);
  return block ?? null;
}
