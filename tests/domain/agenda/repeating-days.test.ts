import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { CommitmentTimes } from '../../../src/domain/agenda/commitment';
import { isAllSkipped, mayBeginOn, occurrencesBetween } from '../../../src/domain/agenda/occurrences';
import { beginningDays } from '../../../src/domain/agenda/repeating-days';
import { daysAfter } from '../../../src/domain/dates/italian-days';

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
const repeating = fc.constantFrom('day', 'week', 'month', 'year');
const midnight = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('UTC');
const nameOf = (date: { toString(): string }) => date.toString().slice(0, 10);

// The ends of months, where months and years differ, come up often.
const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((days) => daysAfter('2024-01-01', days)),
  fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-29', '2025-01-30', '2025-01-31', '2025-05-31'),
);

const rule = (over: Partial<CommitmentTimes>): CommitmentTimes => ({
  ...{ firstDay: '2026-01-31', lastDay: '2026-01-31', startTime: null, endTime: null },
  ...{ repeats: 'day', until: null, skippedDays: [], ...over },
});

test('a commitment comes again on the days that a library for RFC 5545 names', () => {
  const spans = fc.tuple(anyDay, fc.option(fc.integer({ min: 0, max: 2500 })), anyDay, fc.nat(1500));
  fc.assert(
    fc.property(repeating, spans, (repeats, [firstDay, length, from, days]) => {
      const until = length === null ? null : daysAfter(firstDay, length);
      const range = { firstDay: from, lastDay: daysAfter(from, days) };
      const library = new RRuleTemporal({
        ...{ freq: FREQUENCY[repeats], tzid: 'UTC', dtstart: midnight(firstDay) },
        ...(until !== null && { until: midnight(until) }),
      });
      const expected = library.between(midnight(from), midnight(range.lastDay), true).map(nameOf);
      expect([...beginningDays(rule({ firstDay, repeats, until }), range)]).toEqual(expected);
    }),
  );
});

test('of a commitment with five hundred days taken out one learns at once whether any is left', () => {
  const skippedDays = Array.from({ length: 500 }, (_, index) => daysAfter('2026-01-31', index));
  const begun = performance.now();
  for (const repeats of ['day', 'week', 'month', 'year'] as const) {
    const times = rule({ repeats, until: '2199-12-31', skippedDays });
    for (let index = 0; index < 100; index += 1) expect(isAllSkipped(times)).toBe(false);
    expect(skippedDays.filter((day) => mayBeginOn(times, day)).length).toBeGreaterThan(0);
  }
  // The library took a tenth of a second for each.
  expect(performance.now() - begun).toBeLessThan(4000);
});

test('a season of a hundred daily commitments is there at once', () => {
  const season = { firstDay: '2026-09-01', lastDay: '2026-12-06' };
  const visits = rule({ startTime: '09:00', endTime: '10:00' });
  const begun = performance.now();
  for (let index = 0; index < 1000; index += 1) expect(occurrencesBetween(visits, season)).toHaveLength(97);
  // Ten agendas: with the library and a time zone asked for each hour, more than ten seconds.
  expect(performance.now() - begun).toBeLessThan(8000);
});
