import fc from 'fast-check';
import {
  dateInWords,
  dayInWords,
  dayWords,
  fullDayInWords,
  monthInWords,
  WEEKDAYS,
  withArticle,
} from '../../frontend/src/lib/days';

test('days and months have their names', () => {
  expect(dayInWords('2026-05-12')).toBe('martedì 12 maggio');
  expect(dayWords('2026-05-12')).toEqual({ weekday: 'martedì', number: '12', month: 'maggio' });
  expect(dateInWords('2026-05-12')).toBe('12 maggio 2026');
  expect(fullDayInWords('2026-05-12')).toBe('martedì 12 maggio 2026');
});

test('a month is told by itself or by any of its days', () => {
  expect(monthInWords('2026-12')).toBe('dicembre 2026');
  expect(monthInWords('2026-12-31')).toBe('dicembre 2026');
});

test('a week begins with Monday, and every day has one of its seven names', () => {
  expect(WEEKDAYS.map((_, index) => dayWords(`2026-05-${String(11 + index)}`).weekday)).toEqual(WEEKDAYS);
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 'YYYY-MM-DD'.length);
      const { weekday, number } = dayWords(day);
      expect(WEEKDAYS).toContain(weekday);
      expect(Number(number)).toBe(date.getUTCDate());
    }),
  );
});

test.each([
  ['2026-12-01', 'al 1º dicembre 2026', 'Dal 1º dicembre 2026', 'del 1º dicembre 2026'],
  ['2026-12-08', 'all’8 dicembre 2026', 'Dall’8 dicembre 2026', 'dell’8 dicembre 2026'],
  ['2026-12-11', 'all’11 dicembre 2026', 'Dall’11 dicembre 2026', 'dell’11 dicembre 2026'],
  ['2026-12-18', 'al 18 dicembre 2026', 'Dal 18 dicembre 2026', 'del 18 dicembre 2026'],
  ['2026-12-28', 'al 28 dicembre 2026', 'Dal 28 dicembre 2026', 'del 28 dicembre 2026'],
])('%s is said «%s» with its article', (day, until, from, of) => {
  const said = (article: 'al' | 'Dal' | 'del') => withArticle(article, dateInWords(day));
  expect([said('al'), said('Dal'), said('del')]).toEqual([until, from, of]);
});
