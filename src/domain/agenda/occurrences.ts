import { dayCount, daysAfter } from '../dates/italian-days';
import type { CommitmentTimes } from './commitment';
import { beginningDays, type DayRange } from './repeating-days';
import { wallTime } from './wall-time';

export type { DayRange } from './repeating-days';

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

/** After how many days a commitment ends; none: on the day on which it begins. */
const daysBeyond = ({ firstDay, lastDay }: CommitmentTimes) => dayCount(firstDay, lastDay) - 1;

const skippedOf = ({ repeats, skippedDays }: CommitmentTimes): ReadonlySet<string> =>
  new Set(repeats === 'none' ? [] : skippedDays);

const written = (instant: number) => new Date(instant).toISOString();

/** @returns null where it does not take place on that day after all */
function occurrenceOn(times: CommitmentTimes, day: string, length: number): Occurrence | null {
  const { startTime, endTime, repeats } = times;
  const lastDay = length === 0 ? day : daysAfter(day, length);
  if (startTime === null || endTime === null) return { day, lastDay, start: null, end: null };
  const start = wallTime(day, startTime);
  // RFC 5545, 3.3.10: what would come again at an hour that the clocks leave out does not come that day.
  if (repeats !== 'none' && !start.isOnTheClock) return null;
  // What ends at midnight does not belong to the day that begins then.
  const endsAtMidnight = endTime === '00:00' && length > 0;
  return {
    day,
    lastDay: endsAtMidnight ? daysAfter(lastDay, -1) : lastDay,
    start: written(start.instant),
    end: written(wallTime(lastDay, endTime).instant),
  };
}

/**
 * Every time that a commitment takes place on some day of a range, in their order. A month that lacks the day, a year
 * that lacks 29 February are passed over, as RFC 5545 has it. However long ago it began, only the range is gone through.
 */
export function occurrencesBetween(times: CommitmentTimes, range: DayRange): Occurrence[] {
  const length = daysBeyond(times);
  const wide = { firstDay: daysAfter(range.firstDay, -length), lastDay: range.lastDay };
  const skipped = skippedOf(times);
  return [...beginningDays(times, wide)]
    .filter((day) => !skipped.has(day))
    .map((day) => occurrenceOn(times, day, length))
    .filter((occurrence) => occurrence !== null)
    .filter(({ lastDay }) => lastDay >= range.firstDay);
}

/** Whether a commitment begins on a day by its rule, skipped or not. */
export function mayBeginOn(times: CommitmentTimes, day: string): boolean {
  return beginningDays(times, { firstDay: day, lastDay: day }).next().done !== true;
}

/** Whether every day of a commitment was skipped: there is nothing left of it. */
export function isAllSkipped(times: CommitmentTimes): boolean {
  if (times.repeats === 'none' || times.until === null) return false;
  const skipped = skippedOf(times);
  // The first one that was not ends the walk, which is no longer than there are skipped ones.
  for (const day of beginningDays(times, { firstDay: times.firstDay, lastDay: times.until }))
    if (!skipped.has(day)) return false;
  return true;
}

/** The last day that a commitment may touch; null: it comes again for ever. */
export function lastDayOf(times: CommitmentTimes): string | null {
  const { lastDay, repeats, until } = times;
  if (repeats === 'none') return lastDay;
  return until === null ? null : daysAfter(until, daysBeyond(times));
}
