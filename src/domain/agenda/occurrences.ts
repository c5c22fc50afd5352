import { RRuleTemporal, type Freq } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { daysFrom, movedDay, wallTime, type CommitmentTimes, type Repeats } from './commitment';

/** One time that a commitment takes place. */
export interface Occurrence {
  /** The day on which it begins: by it one time of many is named. */
  day: string;
  /** The last calendar day in Italy that belongs to it. */
  lastDay: string;
  /** Instants; both null: all day. */
  start: string | null;
  end: string | null;
}

/** Calendar days in Italy, the last one included. */
export interface DayRange {
  firstDay: string;
  lastDay: string;
}

const FREQUENCY: Record<Exclude<Repeats, 'none'>, Freq> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

const midnight = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('UTC');

// Days are counted where every one has 24 hours; what time it is in Italy is seen for each by itself.
function ruleOf({ firstDay, repeats, until }: CommitmentTimes): RRuleTemporal | null {
  if (repeats === 'none') return null;
  return new RRuleTemporal({
    freq: FREQUENCY[repeats],
    tzid: 'UTC',
    dtstart: midnight(firstDay),
    ...(until !== null && { until: midnight(until) }),
  });
}

const nameOf = (date: { toString(): string }) => date.toString().slice(0, 'YYYY-MM-DD'.length);

function beginningDays(times: CommitmentTimes, { firstDay, lastDay }: DayRange): string[] {
  const rule = ruleOf(times);
  if (rule !== null) return rule.between(midnight(firstDay), midnight(lastDay), true).map(nameOf);
  return firstDay <= times.firstDay && times.firstDay <= lastDay ? [times.firstDay] : [];
}

const written = (instant: number) => new Date(instant).toISOString();

/** @returns null where it does not take place on that day after all */
function occurrenceOn(times: CommitmentTimes, day: string, length: number): Occurrence | null {
  const { startTime, endTime, repeats, skippedDays } = times;
  if (repeats !== 'none' && skippedDays.includes(day)) return null;
  const lastDay = length === 0 ? day : movedDay(day, length);
  if (startTime === null || endTime === null) return { day, lastDay, start: null, end: null };
  const start = wallTime(day, startTime);
  // RFC 5545, 3.3.10: what would come again at an hour that the clocks leave out does not come that day.
  if (repeats !== 'none' && !start.isOnTheClock) return null;
  // What ends at midnight does not belong to the day that begins then.
  const endsAtMidnight = endTime === '00:00' && length > 0;
  return {
    day,
    lastDay: endsAtMidnight ? movedDay(lastDay, -1) : lastDay,
    start: written(start.instant),
    end: written(wallTime(lastDay, endTime).instant),
  };
}

/**
 * Every time that a commitment takes place on some day of a range, in their order. A month that lacks the day, a year
 * that lacks 29 February are passed over, as RFC 5545 has it. However long ago it began, only the range is gone through.
 */
export function occurrencesBetween(times: CommitmentTimes, range: DayRange): Occurrence[] {
  const length = daysFrom(times.firstDay, times.lastDay);
  const wide = { firstDay: movedDay(range.firstDay, -length), lastDay: range.lastDay };
  return beginningDays(times, wide)
    .map((day) => occurrenceOn(times, day, length))
    .filter((occurrence) => occurrence !== null)
    .filter(({ lastDay }) => lastDay >= range.firstDay);
}

/** Whether a commitment begins on a day by its rule, skipped or not. */
export function mayBeginOn(times: CommitmentTimes, day: string): boolean {
  return beginningDays(times, { firstDay: day, lastDay: day }).length > 0;
}

/** Whether every day of a commitment was skipped: there is nothing left of it. */
export function isAllSkipped(times: CommitmentTimes): boolean {
  const rule = ruleOf(times);
  if (rule === null || times.until === null) return false;
  // One more than were skipped: if all of these were, there are no others.
  const wanted = times.skippedDays.length + 1;
  const days = rule.all((_, index) => index < wanted).map(nameOf);
  return days.every((day) => times.skippedDays.includes(day));
}

/** The last day that a commitment may touch; null: it comes again for ever. */
export function lastDayOf({ firstDay, lastDay, repeats, until }: CommitmentTimes): string | null {
  if (repeats === 'none') return lastDay;
  return until === null ? null : movedDay(until, daysFrom(firstDay, lastDay));
}
