import fc from 'fast-check';
import type { CommitmentTimes } from '../../../src/domain/agenda/commitment';
import {
  isAllSkipped,
  lastDayOf,
  mayBeginOn,
  occurrencesBetween,
} from '../../../src/domain/agenda/occurrences';
import { wallTime } from '../../../src/domain/agenda/wall-time';
import { dayCount, daysAfter } from '../../../src/domain/dates/italian-days';

const ALL_DAY: CommitmentTimes = {
  ...{ firstDay: '2026-01-31', lastDay: '2026-01-31', startTime: null, endTime: null },
  ...{ repeats: 'none', until: null, skippedDays: [] },
};
const YEAR = { firstDay: '2026-01-01', lastDay: '2026-12-31' };

const two = (value: number) => String(value).padStart(2, '0');
const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => daysAfter('2024-06-01', days));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${two(hour)}:${minute}`);
const repeating = fc.constantFrom('day', 'week', 'month', 'year');

const commitment: fc.Arbitrary<CommitmentTimes> = fc
  .record({
    firstDay: anyDay,
    time: fc.option(anyTime),
    repeats: fc.oneof(fc.constant('none' as const), repeating),
    until: fc.option(fc.integer({ min: 0, max: 900 })),
    skipped: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
  })
  .map(({ firstDay, time, repeats, until, skipped }) => ({
    ...{ firstDay, lastDay: firstDay, repeats },
    startTime: time,
    endTime: time === null ? null : '23:59',
    until: repeats === 'none' || until === null ? null : daysAfter(firstDay, until),
    skippedDays: skipped.map((days) => daysAfter(firstDay, days)),
  }));
const range = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 400 }))
  .map(([firstDay, days]) => ({ firstDay, lastDay: daysAfter(firstDay, days) }));

/** The rule as one would say it of a single day. */
function isDayOf({ firstDay, repeats, until, skippedDays, startTime }: CommitmentTimes, day: string) {
  if (repeats === 'none') return day === firstDay;
  if (day < firstDay || (until !== null && day > until) || skippedDays.includes(day)) return false;
  if (startTime !== null && !wallTime(day, startTime).isOnTheClock) return false;
  if (repeats === 'day') return true;
  if (repeats === 'week') return dayCount(firstDay, day) % 7 === 1;
  return repeats === 'month' ? day.slice(8) === firstDay.slice(8) : day.slice(5) === firstDay.slice(5);
}

test('a commitment takes place on the days that its rule names, and on no others', () => {
  fc.assert(
    fc.property(commitment, range, (times, asked) => {
      const days = Array.from({ length: dayCount(asked.firstDay, asked.lastDay) }, (_, index) =>
        daysAfter(asked.firstDay, index),
      );
      const found = occurrencesBetween(times, asked).map(({ day }) => day);
      expect(found).toEqual(days.filter((day) => isDayOf(times, day)));
    }),
  );
});

test('by the clock on the wall it begins at the same hour every time, and never ends before it begins', () => {
  const inRome = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' },
  });
  fc.assert(
    fc.property(commitment, range, (times, asked) => {
      for (const { day, start, end } of occurrencesBetween(times, asked)) {
        if (start === null || end === null) continue;
        if (times.repeats !== 'none')
          expect(inRome.format(new Date(start))).toBe(`${day} ${times.startTime ?? ''}`);
        expect(end >= start).toBe(true);
      }
    }),
  );
});

test('a range shows what its two halves show', () => {
  fc.assert(
    fc.property(commitment, range, fc.integer({ min: 0, max: 400 }), (times, asked, cut) => {
      const middle = daysAfter(asked.firstDay, cut % dayCount(asked.firstDay, asked.lastDay));
      const whole = occurrencesBetween(times, asked);
      const halves = [
        ...occurrencesBetween(times, { ...asked, lastDay: middle }),
        ...occurrencesBetween(times, { ...asked, firstDay: daysAfter(middle, 1) }),
      ];
      // What lasts over the cut stands in both.
      expect(new Set(halves.map(({ day }) => day))).toEqual(new Set(whole.map(({ day }) => day)));
    }),
  );
});

test('what lasts several days is there on each of them, whenever it began', () => {
  const holidays: CommitmentTimes = { ...ALL_DAY, firstDay: '2026-08-10', lastDay: '2026-08-21' };
  for (const day of ['2026-08-10', '2026-08-15', '2026-08-21'])
    expect(occurrencesBetween(holidays, { firstDay: day, lastDay: day })).toHaveLength(1);
  for (const day of ['2026-08-09', '2026-08-22'])
    expect(occurrencesBetween(holidays, { firstDay: day, lastDay: day })).toEqual([]);
});

test('every month on the 31st passes over the months that have none', () => {
  const found = occurrencesBetween({ ...ALL_DAY, repeats: 'month' }, YEAR).map(({ day }) => day.slice(5));
  expect(found).toEqual(['01-31', '03-31', '05-31', '07-31', '08-31', '10-31', '12-31']);
});

test('every year on 29 February comes in leap years alone', () => {
  const born: CommitmentTimes = {
    ...ALL_DAY,
    firstDay: '1972-02-29',
    lastDay: '1972-02-29',
    repeats: 'year',
  };
  expect(occurrencesBetween(born, YEAR)).toEqual([]);
  const leap = { firstDay: '2028-01-01', lastDay: '2028-12-31' };
  expect(occurrencesBetween(born, leap).map(({ day }) => day)).toEqual(['2028-02-29']);
});

const at = (startTime: string, endTime: string, over: Partial<CommitmentTimes> = {}): CommitmentTimes => ({
  ...{ ...ALL_DAY, firstDay: '2026-03-01', lastDay: '2026-03-01', repeats: 'week' },
  ...{ startTime, endTime, ...over },
});
const hours = (times: CommitmentTimes, firstDay: string, lastDay: string) =>
  occurrencesBetween(times, { firstDay, lastDay }).map(({ start, end }) => [start, end]);

test('nine o’clock stays nine o’clock when the clocks change on 29 March and 25 October 2026', () => {
  expect(hours(at('09:00', '10:00'), '2026-03-20', '2026-03-31')).toEqual([
    ['2026-03-22T08:00:00.000Z', '2026-03-22T09:00:00.000Z'],
    ['2026-03-29T07:00:00.000Z', '2026-03-29T08:00:00.000Z'],
  ]);
  expect(hours(at('09:00', '10:00'), '2026-10-18', '2026-10-26')).toEqual([
    ['2026-10-18T07:00:00.000Z', '2026-10-18T08:00:00.000Z'],
    ['2026-10-25T08:00:00.000Z', '2026-10-25T09:00:00.000Z'],
  ]);
});

test('an hour that the clocks leave out is passed over that night; one that they show twice is the first of the two', () => {
  expect(hours(at('02:30', '04:00'), '2026-03-22', '2026-04-05')).toEqual([
    ['2026-03-22T01:30:00.000Z', '2026-03-22T03:00:00.000Z'],
    ['2026-04-05T00:30:00.000Z', '2026-04-05T02:00:00.000Z'],
  ]);
  expect(hours(at('02:30', '02:45'), '2026-10-25', '2026-10-25')).toEqual([
    ['2026-10-25T00:30:00.000Z', '2026-10-25T00:45:00.000Z'],
  ]);
});

test('a night shift ends in the morning by the clock on the wall, also in the short night and in the long one', () => {
  const shift = at('22:00', '06:00', { lastDay: '2026-03-02', repeats: 'day' });
  expect(hours(shift, '2026-03-28', '2026-03-28').at(-1)).toEqual([
    '2026-03-28T21:00:00.000Z',
    '2026-03-29T04:00:00.000Z',
  ]);
  expect(hours(shift, '2026-10-24', '2026-10-24').at(-1)).toEqual([
    '2026-10-24T20:00:00.000Z',
    '2026-10-25T05:00:00.000Z',
  ]);
});

test('what ends at midnight does not stand on the day that begins then', () => {
  const evening = at('20:00', '00:00', { lastDay: '2026-03-02', repeats: 'none' });
  expect(occurrencesBetween(evening, { firstDay: '2026-03-01', lastDay: '2026-03-03' })).toMatchObject([
    { day: '2026-03-01', lastDay: '2026-03-01' },
  ]);
  expect(occurrencesBetween(evening, { firstDay: '2026-03-02', lastDay: '2026-03-03' })).toEqual([]);
});

test('only the range is gone through, however long ago a commitment began and however far it reaches', () => {
  const old: CommitmentTimes = {
    ...{ ...ALL_DAY, firstDay: '1970-01-01', lastDay: '1970-01-01', repeats: 'day' },
    until: '9999-12-31',
  };
  const begun = performance.now();
  for (let times = 0; times < 20; times += 1) expect(occurrencesBetween(old, YEAR)).toHaveLength(365);
  // A walk through all of its days would take minutes.
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('a commitment is known to be used up when its last day was skipped, and not before', () => {
  fc.assert(
    fc.property(repeating, anyDay, fc.integer({ min: 0, max: 60 }), (repeats, firstDay, days) => {
      const times: CommitmentTimes = {
        ...{ ...ALL_DAY, firstDay, lastDay: firstDay, repeats, until: daysAfter(firstDay, days) },
      };
      const all = occurrencesBetween(times, { firstDay, lastDay: daysAfter(firstDay, days) });
      const skippedDays = all.map(({ day }) => day);
      for (const day of skippedDays) expect(mayBeginOn(times, day)).toBe(true);
      expect(isAllSkipped({ ...times, skippedDays })).toBe(true);
      expect(isAllSkipped({ ...times, skippedDays: skippedDays.slice(1) })).toBe(false);
    }),
  );
  expect(isAllSkipped({ ...ALL_DAY, repeats: 'day', skippedDays: ['2026-01-31'] })).toBe(false);
});

test('no commitment takes place after the last day that is told of it', () => {
  fc.assert(
    fc.property(commitment, (times) => {
      const last = lastDayOf(times);
      if (last === null) return;
      const later = { firstDay: daysAfter(last, 1), lastDay: daysAfter(last, 400) };
      expect(occurrencesBetween(times, later)).toEqual([]);
    }),
  );
});
