import fc from 'fast-check';
import { daysAfter } from '../../../src/domain/dates/italian-days';
import { isSameMonth, monthOf, movedByMonths, weekOf, weeksOfMonth } from '../../../src/domain/dates/month';

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => daysAfter('1970-01-01', days));

test('a month is shown in weeks from Monday to Sunday, one day after the other, with all of its days', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const weeks = weeksOfMonth(day);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(new Date(`${days[0] ?? ''}T12:00:00Z`).getUTCDay()).toBe(1);
      days.slice(1).forEach((next, index) => expect(next).toBe(daysAfter(days[index] ?? '', 1)));
      const { firstDay, lastDay } = monthOf(day);
      expect(days.filter((each) => isSameMonth(each, day))).toEqual(
        days.slice(days.indexOf(firstDay), days.indexOf(lastDay) + 1),
      );
      expect(weeks.every((week) => week.some((each) => isSameMonth(each, day)))).toBe(true);
    }),
  );
});

test('the week of a day holds it', () => {
  fc.assert(fc.property(anyDay, (day) => expect(weekOf(day)).toContain(day)));
});

test('from the 31st one comes to the last day of a shorter month', () => {
  expect(movedByMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(movedByMonths('2026-03-31', -1)).toBe('2026-02-28');
});
