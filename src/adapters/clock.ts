/** @returns the current instant, ISO-8601 in UTC with milliseconds, as the database keeps it. */
export function now(): string {
  return new Date().toISOString();
}

/** @returns `instant` moved by a number of milliseconds. */
export function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** @returns a datetime column of either database (milliseconds, Date or text) as an instant. */
export function toInstant(value: Date | number | string): string {
  return new Date(value).toISOString();
}
