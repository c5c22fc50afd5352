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

const BEFORE_VOWEL = { il: 'l’', Il: 'L’', al: 'all’', dal: 'dall’', Dal: 'Dall’', del: 'dell’' } as const;

// 8 and 11 are said with a vowel, and the first of a month is «il primo».
const [WITH_VOWEL, FIRST] = [/^(8|11)(?!\d)/, /^1(?!\d)/];

/** A date that begins with its day, after its article: «al 20 marzo», «all’8 dicembre 2026, ore 09:00», «dal 1º luglio». */
export function withArticle(article: keyof typeof BEFORE_VOWEL, date: string): string {
  if (WITH_VOWEL.test(date)) return `${BEFORE_VOWEL[article]}${date}`;
  return `${article} ${date.replace(FIRST, '1º')}`;
}
