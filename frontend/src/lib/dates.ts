const ZONE = 'Europe/Rome';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('it-IT', { timeZone: ZONE, ...options });

const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const TIME = format({ hour: '2-digit', minute: '2-digit' });

/** An instant's day in Italy, «25 novembre 2026». */
export function dayOf(instant: string): string {
  return DAY.format(new Date(instant));
}

/** With the day of the week, «mercoledì 25 novembre 2026». */
export function weekdayOf(instant: string): string {
  return WEEKDAY.format(new Date(instant));
}

/** An instant's time of day in Italy, «08:30». */
export function timeOf(instant: string): string {
  return TIME.format(new Date(instant));
}

/** «25 novembre 2026, ore 08:30». */
export function dayAndTimeOf(instant: string): string {
  return `${dayOf(instant)}, ore ${timeOf(instant)}`;
}

/** «mercoledì 25 novembre 2026, ore 08:30». */
export function weekdayAndTimeOf(instant: string): string {
  return `${weekdayOf(instant)}, ore ${timeOf(instant)}`;
}

const UNITS = ['byte', 'kB', 'MB', 'GB'] as const;

/** A file's size as people read it, «1,4 MB». */
export function sizeOf(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = new Intl.NumberFormat('it-IT', { maximumFractionDigits: power === 0 ? 0 : 1 });
  return `${value.format(bytes / 1000 ** power)} ${UNITS[power] ?? 'byte'}`;
}
