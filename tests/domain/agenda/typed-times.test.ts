import fc from 'fast-check';
import { commitmentProblems } from '../../../src/domain/agenda/commitment';
import { timesOf, type TypedTimes } from '../../../src/domain/agenda/typed-times';
import { daysAfter } from '../../../src/domain/dates/italian-days';

const typed = (over: Partial<TypedTimes>): TypedTimes => ({
  ...{ firstDay: '2026-03-20', lastDay: null, allDay: false, startTime: '09:00', endTime: null },
  ...{ repeats: 'none', until: null, ...over },
});

test('where no end is written a commitment lasts an hour, also past midnight, past a month and past a year', () => {
  expect(timesOf(typed({}))).toMatchObject({ lastDay: '2026-03-20', endTime: '10:00' });
  const late = (firstDay: string, startTime: string) => {
    const { lastDay, endTime } = timesOf(typed({ firstDay, startTime }));
    return `${lastDay} ${endTime ?? ''}`;
  };
  expect(late('2026-03-20', '22:59')).toBe('2026-03-20 23:59');
  expect(late('2026-03-20', '23:00')).toBe('2026-03-21 00:00');
  expect(late('2028-02-29', '23:30')).toBe('2028-03-01 00:30');
  expect(late('2026-12-31', '23:59')).toBe('2027-01-01 00:59');
});

test('whatever its hour, what was written without an end can be written down', () => {
  const anyDay = fc.nat(2000).map((days) => daysAfter('2026-01-01', days));
  const anyHour = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const repeats = fc.constantFrom('none', 'day', 'week', 'month', 'year');
  fc.assert(
    fc.property(anyDay, anyHour, repeats, (firstDay, startTime, again) => {
      const times = timesOf(typed({ firstDay, startTime, repeats: again }));
      expect(commitmentProblems(times).filter(({ field }) => field !== 'startTime')).toEqual([]);
    }),
  );
});

test('after several days without an end it is over an hour later on the last of them', () => {
  expect(timesOf(typed({ lastDay: '2026-03-22', startTime: '23:15' }))).toMatchObject({
    ...{ firstDay: '2026-03-20', lastDay: '2026-03-23', endTime: '00:15' },
  });
});

test('what is all day has no hours, even where some were written', () => {
  const hours = { startTime: '09:00', endTime: '10:00' };
  expect(timesOf(typed({ ...hours, allDay: true }))).toMatchObject({ startTime: null, endTime: null });
});

test('an end without a beginning is no hour at all', () => {
  expect(timesOf(typed({ startTime: null, endTime: '10:00' }))).toMatchObject({
    ...{ startTime: null, endTime: null, lastDay: '2026-03-20' },
  });
});

test('what does not come again has no last repetition, whatever was written', () => {
  expect(timesOf(typed({ until: '2026-06-30' })).until).toBeNull();
  expect(timesOf(typed({ until: '2026-06-30', repeats: 'week' })).until).toBe('2026-06-30');
});
