/**
 * What holds for a year of what the law has changed from year to year; before the first year what held first.
 * @param values by the first year for which each holds, in the order of the years: `{ 1998 → 36%, 2012 → 50% }`
 * @throws RangeError where there are none
 */
export function fromYear<T extends object>(values: ReadonlyMap<string, T>, year: number): T {
  let held: T | null = null;
  for (const [since, value] of values) if (held === null || Number(since) <= year) held = value;
  if (held === null) throw new RangeError('The law has no year for it');
  return held;
}
