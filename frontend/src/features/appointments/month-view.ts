import type { FreeDay } from '@contracts/appointments/fields';
import { isSameMonth, movedByMonths, weeksOfMonth } from '@domain/dates/month';

/** A day of the table. */
export interface DayCell {
  day: string;
  /** Whether it belongs to the month in view, and not to one beside it. */
  ofMonth: boolean;
  /** Free ones. */
  places: number;
}

/** A month with its free places. */
export interface MonthView {
  /** `2026-12`. */
  month: string;
  weeks: DayCell[][];
  /** The months before and after, as far as there are places; null: none. */
  previous: string | null;
  next: string | null;
  /** The day whose hours are shown; null: the month has no places. */
  chosen: FreeDay | null;
  /** The day that was asked for, where it has no places and another one is shown instead. */
  gone: string | null;
}

const monthOf = (day: string) => day.slice(0, 'YYYY-MM'.length);

function chosenOf(days: readonly FreeDay[], day: string | null, month: string | null): FreeDay | undefined {
  if (day === null && month !== null) return days.find((free) => monthOf(free.day) === month);
  return days.find((free) => day === null || free.day >= day) ?? days.at(-1);
}

/**
 * The month that shows a day, or the day after it that has places; without either, the month of the first place.
 * @param days with a place, in the order of the calendar
 * @param asked `near`: a day to begin from where none was asked for
 * @returns null: there is no place at all
 */
export function monthView(
  days: readonly FreeDay[],
  asked: { day: string | null; month: string | null; near?: string },
): MonthView | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const near = asked.month === null ? (asked.near ?? null) : null;
  const chosen = chosenOf(days, asked.day ?? near, asked.month) ?? null;
  const shown = chosen?.day ?? `${asked.month ?? monthOf(first.day)}-01`;
  const places = new Map(days.map(({ day, starts }) => [day, starts.length]));
  const beside = (months: number) => monthOf(movedByMonths(`${monthOf(shown)}-01`, months));
  const [before, after] = [beside(-1), beside(1)];
  return {
    month: monthOf(shown),
    weeks: weeksOfMonth(shown).map((week) =>
      week.map((day) => ({ day, ofMonth: isSameMonth(day, shown), places: places.get(day) ?? 0 })),
    ),
    previous: before >= monthOf(first.day) ? before : null,
    next: after <= monthOf(last.day) ? after : null,
    chosen,
    gone: asked.day === chosen?.day ? null : asked.day,
  };
}
