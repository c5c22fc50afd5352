/** A calendar day as people write it: `2026-06-30` is `30/06/2026`. Apart, because the browser needs no more of a calendar for it. */
export function showDay(day: string): string {
  return day.split('-').reverse().join('/');
}
