const MINUTE = 60_000;

// Short ones for a server that is busy or asks to come back, then long ones: with the usual eight tries a mail server
// that is down from Friday evening to Monday morning does not cost a message.
const PAUSES = [1, 5, 30, 180, 720, 1440].map((minutes) => minutes * MINUTE);

/** How many milliseconds to wait after the given number of failed tries (from 1): growing, at most a day. */
export function pauseAfter(tries: number): number {
  return PAUSES[Math.min(Math.max(tries, 1), PAUSES.length) - 1] ?? MINUTE;
}
