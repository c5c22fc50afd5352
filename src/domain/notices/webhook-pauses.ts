const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Pauses after each failed try: short ones first, then hours, three days in all. */
const PAUSES = [
  ...[1, 5, 30].map((minutes) => minutes * MINUTE),
  ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR),
];

/** Milliseconds to wait after so many failed tries; null: it is given up. @param tries from 1 */
export function pauseAfter(tries: number): number | null {
  return PAUSES[tries - 1] ?? null;
}
