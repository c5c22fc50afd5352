import { Temporal } from 'temporal-polyfill';
import { dayCount } from '../dates/italian-days';

/** An interval of the week in which a service can be booked at a zona, by the clock on the wall in Italy. */
export interface Opening {
  /** 1 Monday … 7 Sunday, as ISO 8601 counts. */
  weekday: number;
  /** `09:00`. */
  from: string;
  /** `13:00`; later than `from`, on the same day. */
  to: string;
  /** Calendar days between which it holds; null: always. */
  firstDay: string | null;
  lastDay: string | null;
}

/** A stretch of time, in milliseconds since 1970. @property end the first instant that no longer belongs to it */
export interface Stretch {
  start: number;
  end: number;
}

const ROME = 'Europe/Rome';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A calendar day in Italy. */
interface Day {
  name: string;
  next: string;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** Its first instant. */
  start: number;
  /** False: the clocks change on it. */
  isEven: boolean;
}

// The calendar is slow to ask and always says the same: who looks for a free place asks for the same days each time.
const days = new Map<string, Day>();
const KEPT_DAYS = 2000;

function calendarDay(name: string): Day {
  const known = days.get(name);
  if (known !== undefined) return known;
  const date = Temporal.PlainDate.from(name);
  const next = date.add({ days: 1 });
  const start = date.toZonedDateTime(ROME).epochMilliseconds;
  const isEven = next.toZonedDateTime(ROME).epochMilliseconds - start === DAY_MS;
  const day = { name: date.toString(), next: next.toString(), weekday: date.dayOfWeek, start, isEven };
  if (days.size >= KEPT_DAYS) days.clear();
  days.set(name, day);
  return day;
}

function instantOf({ name, start, isEven }: Day, time: string): number {
  if (isEven) return start + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE_MS;
  const day = Temporal.PlainDate.from(name);
  return day.toZonedDateTime({ timeZone: ROME, plainTime: time }).epochMilliseconds;
}

function holds({ weekday, firstDay, lastDay }: Opening, day: Day): boolean {
  return (
    weekday === day.weekday &&
    (firstDay === null || firstDay <= day.name) &&
    (lastDay === null || day.name <= lastDay)
  );
}

// Intervals that touch or overlap are one: an office that is open twice at once has no more desks for it.
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/**
 * When a zona is open for a service, in the order of time.
 * @param range calendar days in Italy, the last one included
 * @param closed calendar days on which it is closed
 */
export function openStretches(
  openings: readonly Opening[],
  closed: ReadonlySet<string>,
  range: { firstDay: string; lastDay: string },
): Stretch[] {
  const stretches: Stretch[] = [];
  let day = calendarDay(range.firstDay);
  // Counted, because the names of days beyond the year 9999 are smaller than the others.
  for (let left = dayCount(range.firstDay, range.lastDay); left > 0; left -= 1, day = calendarDay(day.next)) {
    if (closed.has(day.name)) continue;
    for (const opening of openings)
      if (holds(opening, day))
        stretches.push({ start: instantOf(day, opening.from), end: instantOf(day, opening.to) });
  }
  return joined(stretches.filter(({ start, end }) => start < end));
}
