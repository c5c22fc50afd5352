import fc from 'fast-check';
import {
  dayInWords,
  dayOf,
  daysFrom,
  hourOf,
  isDay,
  shortDay,
  weekOf,
  weekdayOf,
  whenInWords,
} from '../../../src/admin/pages/appointments/days';

const someDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

test('days and hours are those of the wall in Italy, in winter and in summer', () => {
  expect(dayOf('2026-12-31T23:30:00.000Z')).toBe('2027-01-01');
  expect(hourOf('2026-12-31T23:30:00.000Z')).toBe('00:30');
  expect(dayOf('2026-06-30T22:05:00.000Z')).toBe('2026-07-01');
  expect(hourOf('2026-06-30T07:05:00.000Z')).toBe('09:05');
});

test('an hour is right before and after the clocks change', () => {
  expect(hourOf('2026-03-29T00:59:00.000Z')).toBe('01:59');
  expect(hourOf('2026-03-29T01:00:00.000Z')).toBe('03:00');
  expect(hourOf('2026-10-25T00:30:00.000Z')).toBe('02:30');
  expect(hourOf('2026-10-25T01:30:00.000Z')).toBe('02:30');
});

test('a week begins on Monday and has the day that was asked for', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const week = weekOf(day);
      expect(week).toContain(day);
      expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }),
  );
});

test('days in a row go on over the end of a year', () => {
  expect(daysFrom('2026-12-30', 3)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
});

test('only a day of the calendar is one', () => {
  expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
  expect(['', '2026-02-29', '2026-13-01', '28/02/2026', '2026-2-28'].some(isDay)).toBe(false);
});

test('days and appointments read as people say them', () => {
  expect(dayInWords('2026-12-01')).toBe('martedì 1 dicembre 2026');
  expect(shortDay('2026-12-01')).toBe('mar 1 dic');
  expect(whenInWords({ start: '2026-12-01T08:00:00.000Z', end: '2026-12-01T08:30:00.000Z' })).toBe(
    'martedì 1 dicembre 2026, ore 09:00–09:30',
  );
});
