/** Calendar days in words: `2026-05-12` is the same day wherever it is read. For instants there is `dates.ts`. */

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', ...options });

const MONTH = format({ month: 'long', year: 'numeric' });
const DAY = format({ weekday: 'long', day: 'numeric', month: 'long' });
const WITH_YEAR = format({ dateStyle: 'long' });
const FULL = format({ dateStyle: 'full' });

/** From Monday on, as weeks are shown. */
export const WEEKDAYS = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];

const noonOf = (day: string) => new Date(`${day}T12:00:00.000Z`);

/** «marzo 2026». @param month `2026-03`, or any day of it */
export function monthInWords(month: string): string {
  return MONTH.format(noonOf(`${month.slice(0, 'YYYY-MM'.length)}-01`));
}

/** «venerdì 20 marzo», in its three words. */
export function dayWords(day: string): { weekday: string; number: string; month: string } {
  const [weekday = '', number = '', month = ''] = dayInWords(day).split(' ');
  return { weekday, number, month };
}

/** «venerdì 20 marzo». */
export function dayInWords(day: string): string {
  return DAY.format(noonOf(day));
}

/** «20 marzo 2026». */
export function dateInWords(day: string): string {
  return WITH_YEAR.format(noonOf(day));
}

/** «venerdì 20 marzo 2026». */
export function fullDayInWords(day: string): string {
  return FULL.format(noonOf(day));
}
