const MINUTE = 60_000;

// A mail server that is down for a night or a weekend must not cost a message.
const PAUSES = [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * MINUTE);

/** How many milliseconds to wait after the given number of failed tries (from 1): growing, at most a day. */
export function pauseAfter(tries: number): number {
  return PAUSES[Math.min(Math.max(tries, 1), PAUSES.length) - 1] ?? MINUTE;
}
