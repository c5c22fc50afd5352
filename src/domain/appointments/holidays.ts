import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { dayCount } from '../dates/italian-days';

/** A calendar day in Italy, `2026-12-25`, with what is kept on it. */
export interface Holiday {
  day: string;
  name: string;
}

/** What the CAF set for a zona, or for all of them: days on which it is closed, or open although they are holidays. */
export interface Closure {
  kind: 'closed' | 'open';
  /** Calendar days, both included. */
  firstDay: string;
  lastDay: string;
  /** What people read of it; null or empty: nothing was written. */
  reason: string | null;
}

/** Why a zona is closed on a day. A day has as many as there are. */
export interface DayOff extends Holiday {
  kind: 'holiday' | 'patron' | 'closure';
}

/** What decides on which days a zona is closed. */
export interface ClosedDaysInput {
  /** Calendar days, both included. */
  firstDay: string;
  lastDay: string;
  /** Two letters. */
  provincia: string;
  /** `29/06`; null: none is known. */
  patronDay: string | null;
  /** Those that hold for the zona: its own and those of the whole CAF, in any order. */
  closures: readonly Closure[];
}

/** The one part of Italy with a public holiday of its own, Whit Monday; its number is that of ISO 3166-2. */
const ALTO_ADIGE = { provincia: 'BZ', state: '32' };
const OPTIONS = { types: ['public' as const], languages: 'it', timezone: 'Europe/Rome' };

// The library reads its rules anew for every instance and works out a year in milliseconds: both are kept.
const calendars = new Map<string, Holidays>();
const years = new Map<string, readonly Holiday[]>();

function calendarOf(state: string): Holidays {
  const known = calendars.get(state);
  if (known !== undefined) return known;
  const calendar = new Holidays(state === '' ? { country: 'IT' } : { country: 'IT', state }, OPTIONS);
  calendars.set(state, calendar);
  return calendar;
}

/**
 * The days that are holidays by law in a provincia, in the order of the year; patron saints are not among them.
 * @param provincia two letters
 */
export function publicHolidays(year: number, provincia: string): readonly Holiday[] {
  const state = provincia.toUpperCase() === ALTO_ADIGE.provincia ? ALTO_ADIGE.state : '';
  const key = `${state}/${String(year)}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const found = calendarOf(state).getHolidays(year);
  // The library’s instants depend on a time zone; the text has the day as the calendar on the wall has it.
  const days = found.map(({ date, name }) => ({ day: date.slice(0, 10), name }));
  years.set(key, days);
  return days;
}

/** The patron's day of a year; none where the year has no such day, as 29 February. */
function patronDayOf(year: number, patronDay: string): DayOff[] {
  const [day, month] = patronDay.split('/').map(Number);
  if (day === undefined || month === undefined) return [];
  const found = Temporal.PlainDate.from({ year, month, day });
  return found.day === day && found.month === month
    ? [{ day: found.toString(), name: 'Festa del santo patrono', kind: 'patron' }]
    : [];
}

function closedByDefault({ firstDay, lastDay, provincia, patronDay }: ClosedDaysInput): DayOff[] {
  const days: DayOff[] = [];
  const last = Temporal.PlainDate.from(lastDay).year;
  for (let year = Temporal.PlainDate.from(firstDay).year; year <= last; year += 1) {
    for (const holiday of publicHolidays(year, provincia)) days.push({ ...holiday, kind: 'holiday' });
    if (patronDay !== null) days.push(...patronDayOf(year, patronDay));
  }
  return days.filter(({ day }) => firstDay <= day && day <= lastDay);
}

function daysBetween(firstDay: string, lastDay: string): string[] {
  const days: string[] = [];
  let day = Temporal.PlainDate.from(firstDay);
  // Counted, because the names of days beyond the year 9999 are smaller than the others.
  for (let left = dayCount(firstDay, lastDay); left > 0; left -= 1, day = day.add({ days: 1 }))
    days.push(day.toString());
  return days;
}

/**
 * The days on which a zona is closed, with every reason, in the order of the calendar. An `open` closure takes holidays
 * and the patron’s day away, never another closure: what the CAF closed by hand stays closed.
 * @throws RangeError for what is no calendar day
 */
export function daysOff(input: ClosedDaysInput): DayOff[] {
  const { firstDay, lastDay, closures } = input;
  const opened = closures.filter(({ kind }) => kind === 'open');
  const kept = closedByDefault(input).filter(
    ({ day }) => !opened.some((closure) => closure.firstDay <= day && day <= closure.lastDay),
  );
  const closed = closures
    .filter(({ kind }) => kind === 'closed')
    .flatMap((closure) =>
      daysBetween(
        closure.firstDay > firstDay ? closure.firstDay : firstDay,
        closure.lastDay < lastDay ? closure.lastDay : lastDay,
      ).map((day): DayOff => ({ day, name: closure.reason?.trim() || 'Chiusura', kind: 'closure' })),
    );
  return [...kept, ...closed].toSorted(
    (one, other) => Number(one.day > other.day) - Number(one.day < other.day),
  );
}

/** The days on which a zona is closed, as `openStretches` wants them. @throws RangeError for what is no calendar day */
export function closedDays(input: ClosedDaysInput): Set<string> {
  return new Set(daysOff(input).map(({ day }) => day));
}
