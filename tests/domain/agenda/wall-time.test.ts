import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { wallTime } from '../../../src/domain/agenda/wall-time';
import { daysAfter } from '../../../src/domain/dates/italian-days';

const ROME = 'Europe/Rome';

function asTheZoneSays(day: string, time: string) {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = wall.toZonedDateTime(ROME);
  return { instant: zoned.epochMilliseconds, isOnTheClock: zoned.toPlainDateTime().equals(wall) };
}

const HOURS = ['00:00', '00:30', '01:00', '02:00', '02:30', '03:00', '12:00', '23:00', '23:59'];

test('an hour on the wall is when the time zone has it, on every day on which the clocks ever changed and around it', () => {
  let change = Temporal.ZonedDateTime.from(`1970-01-01T00:00[${ROME}]`).getTimeZoneTransition('next');
  let changes = 0;
  for (; change !== null && change.year <= 2060; change = change.getTimeZoneTransition('next')) {
    changes += 1;
    for (const beside of [-1, 0, 1]) {
      const day = change.toPlainDate().add({ days: beside }).toString();
      for (const time of HOURS)
        expect({ day, time, ...wallTime(day, time) }).toEqual({ day, time, ...asTheZoneSays(day, time) });
    }
  }
  expect(changes).toBeGreaterThan(150);
});

test('and so it is on any other day', () => {
  const anyDay = fc.nat(84_000).map((days) => daysAfter('1970-01-01', days));
  const anyHour = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(anyDay, anyHour, (day, time) =>
      expect(wallTime(day, time)).toEqual(asTheZoneSays(day, time)),
    ),
    { numRuns: 300 },
  );
});
