import { Temporal } from 'temporal-polyfill';

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

function instantOf(day: Temporal.PlainDate, time: string): number {
  return day.toZonedDateTime({ timeZone: ROME, plainTime: time }).epochMilliseconds;
}

function holds({ weekday, firstDay, lastDay }: Opening, day: Temporal.PlainDate): boolean {
  const name = day.toString();
  return (
    weekday === day.dayOfWeek &&
    (firstDay === null || firstDay <= name) &&
    (lastDay === null || name <= lastDay)
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
  const last = Temporal.PlainDate.from(range.lastDay);
  for (
    let day = Temporal.PlainDate.from(range.firstDay);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (closed.has(day.toString())) continue;
    for (const opening of openings)
      if (holds(opening, day))
        stretches.push({ start: instantOf(day, opening.from), end: instantOf(day, opening.to) });
  }
  return joined(stretches.filter(({ start, end }) => start < end));
}
