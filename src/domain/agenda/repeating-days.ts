import type { CommitmentTimes, Repeats } from './commitment';

/** Calendar days in Italy, the last one included. */
export interface DayRange {
  firstDay: string;
  lastDay: string;
}

type Again = Exclude<Repeats, 'none'>;

const DAY = 86_400_000;
const MONTHS = 12;

const DAYS_BETWEEN: Partial<Record<Again, number>> = { day: 1, week: 7 };
const MONTHS_BETWEEN: Partial<Record<Again, number>> = { month: 1, year: MONTHS };

// Days are counted where every one has 24 hours; what time it is in Italy is seen for each by itself.
const nameOf = (time: number) => new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);

function* everyFewDays(first: string, step: number, { firstDay, lastDay }: DayRange): Generator<string> {
  const begun = Date.parse(first);
  const passed = Math.ceil((Date.parse(firstDay) - begun) / DAY / step);
  for (let steps = passed; ; steps += 1) {
    const day = nameOf(begun + steps * step * DAY);
    if (day > lastDay) return;
    yield day;
  }
}

/** Months since the year 0. */
const monthNumber = (day: string) => Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;

function* everyFewMonths(first: string, step: number, { firstDay, lastDay }: DayRange): Generator<string> {
  const begun = monthNumber(first);
  const dayOfMonth = Number(first.slice(8));
  const passed = Math.ceil((monthNumber(firstDay) - begun) / step);
  for (let month = begun + passed * step; month <= monthNumber(lastDay); month += step) {
    const time = Date.UTC(Math.floor(month / MONTHS), month % MONTHS, dayOfMonth);
    const day = nameOf(time);
    // Where the month lacks the day, this is one of the month after.
    if (monthNumber(day) === month && firstDay <= day && day <= lastDay) yield day;
  }
}

/**
 * The days of a range on which a commitment begins by its rule, skipped or not, one by one: whoever asks no further pays for
 * no further one. However long ago it began, only the range is gone through. Of RFC 5545 it is what an RRULE with nothing but
 * FREQ and UNTIL says.
 */
export function* beginningDays(times: CommitmentTimes, range: DayRange): Generator<string> {
  const { firstDay, repeats, until } = times;
  if (repeats === 'none') {
    if (range.firstDay <= firstDay && firstDay <= range.lastDay) yield firstDay;
    return;
  }
  const shown = {
    firstDay: range.firstDay < firstDay ? firstDay : range.firstDay,
    lastDay: until !== null && until < range.lastDay ? until : range.lastDay,
  };
  const days = DAYS_BETWEEN[repeats];
  if (days !== undefined) yield* everyFewDays(firstDay, days, shown);
  else yield* everyFewMonths(firstDay, MONTHS_BETWEEN[repeats] ?? 1, shown);
}
