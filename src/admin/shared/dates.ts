const ROME = { timeZone: 'Europe/Rome' } as const;
const INSTANT = new Intl.DateTimeFormat('it-IT', { ...ROME, dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('it-IT', { timeZone: 'UTC', dateStyle: 'long' });

/** An instant in UTC as people in Italy read it, `30 giu 2026, 23:59`; a dash when there is none. */
export function formatInstant(instant: string | null): string {
  return instant === null ? '–' : INSTANT.format(new Date(instant));
}

/** A calendar day (`2026-06-30`) in words, `30 giugno 2026`; a dash when there is none. */
export function formatDay(day: string | null): string {
  return day === null ? '–' : DAY.format(new Date(`${day}T00:00:00Z`));
}
