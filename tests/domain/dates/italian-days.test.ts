import fc from 'fast-check';
import { italianMoment, showInstant, startOfDay } from '../../../src/domain/dates/italian-days';
import { showDay } from '../../../src/domain/dates/show-day';

test('a day begins at midnight in Italy, in winter and in summer', () => {
  expect(startOfDay('2026-01-15')).toBe('2026-01-14T23:00:00.000Z');
  expect(startOfDay('2026-07-15')).toBe('2026-07-14T22:00:00.000Z');
});

test('the days on which the clocks change are an hour shorter and longer', () => {
  const hours = (day: string) => (Date.parse(startOfDay(day, 1)) - Date.parse(startOfDay(day))) / 3_600_000;
  expect(hours('2026-03-29')).toBe(23);
  expect(hours('2026-10-25')).toBe(25);
  expect(hours('2026-10-26')).toBe(24);
});

test('every instant lies in exactly one day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1980-01-01'), max: new Date('2080-01-01'), noInvalidDate: true }),
      (instant) => {
        const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(instant);
        expect(startOfDay(day) <= instant.toISOString()).toBe(true);
        expect(instant.toISOString() < startOfDay(day, 1)).toBe(true);
      },
    ),
  );
});

test('an instant is told by the clock in Italy, also where that is another day', () => {
  expect(italianMoment('2026-06-30T22:30:00.000Z')).toEqual({ day: '2026-07-01', hour: 0 });
  expect(showInstant('2026-12-31T23:05:59.999Z')).toBe('01/01/2027, 00:05');
  expect(showDay('2026-06-30')).toBe('30/06/2026');
});
