import { dayAndTimeOf, dayOf, sizeOf, timeOf, weekdayOf } from '../../frontend/src/lib/dates';
import { telHref } from '../../frontend/src/lib/phone';

describe('dates', () => {
  test('are Italian, and Italy’s', () => {
    expect(dayOf('2026-06-30T21:59:59.000Z')).toBe('30 giugno 2026');
    expect(dayOf('2026-06-30T22:00:00.000Z')).toBe('1 luglio 2026');
    expect(weekdayOf('2026-11-25T10:00:00.000Z')).toBe('mercoledì 25 novembre 2026');
    expect(timeOf('2026-12-01T08:05:00.000Z')).toBe('09:05');
    expect(dayAndTimeOf('2026-06-30T08:30:00.000Z')).toBe('30 giugno 2026, ore 10:30');
  });
});

describe('sizes', () => {
  test.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1400, '1,4 kB'],
    [2_500_000, '2,5 MB'],
    [3_000_000_000_000, '3000 GB'],
  ])('of %d bytes read %s', (bytes, words) => {
    expect(sizeOf(bytes)).toBe(words);
  });
});

describe('telephone numbers', () => {
  test('can be dialled', () => {
    expect(telHref('+39 06 5812 34-56')).toBe('tel:+390658123456');
    expect(telHref('06/58123456')).toBe('tel:0658123456');
  });

  test.each(['', 'chiedi in ufficio', '1'])('stay words when they cannot: %j', (phone) => {
    expect(telHref(phone)).toBeNull();
  });
});
