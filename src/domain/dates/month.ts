import { Temporal } from 'temporal-polyfill';

const DAYS = 7;

/** The seven days of the week, from Monday, in which a day is. */
export function weekOf(day: string): string[] {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return Array.from({ length: DAYS }, (_, index) => monday.add({ days: index }).toString());
}

/** The weeks that a month touches, from Monday to Sunday, with the days of its neighbours. @param day any of the month */
export function weeksOfMonth(day: string): string[][] {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 }).toString();
  const weeks: string[][] = [];
  for (
    let monday: string | undefined = weekOf(first.toString())[0];
    monday !== undefined && monday <= last;
    monday = Temporal.PlainDate.from(monday).add({ days: DAYS }).toString()
  )
    weeks.push(weekOf(monday));
  return weeks;
}

/** Whether two days are of the same month of the same year. */
export function isSameMonth(one: string, other: string): boolean {
  return one.slice(0, 'YYYY-MM'.length) === other.slice(0, 'YYYY-MM'.length);
}

/** A day moved by months; where the month is too short, its last day. */
export function movedByMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** First and last day of a day's month. */
export function monthOf(day: string): { firstDay: string; lastDay: string } {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return {
    firstDay: first.toString(),
    lastDay: first.add({ months: 1 }).subtract({ days: 1 }).toString(),
  };
}
