import fc from 'fast-check';
import {
  closedDays,
  daysOff,
  publicHolidays,
  type ClosedDaysInput,
  type Closure,
} from '../../../src/domain/appointments/holidays';

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;
const FIRST = Date.parse('2025-12-01');
const range = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 }))
  .map(([from, length]) => ({
    firstDay: dayOf(FIRST + from * DAY),
    lastDay: dayOf(FIRST + (from + length) * DAY),
  }));
const closure: fc.Arbitrary<Closure> = fc
  .tuple(range, fc.constantFrom('closed' as const, 'open' as const))
  .map(([days, kind]) => ({ ...days, kind, reason: null }));
const input: fc.Arbitrary<ClosedDaysInput> = fc
  .tuple(
    range,
    fc.record({
      provincia: fc.constantFrom('RM', 'BZ', 'MI', 'bz'),
      patronDay: fc.constantFrom(null, '29/06', '07/12', '29/02'),
      closures: fc.array(closure, { maxLength: 5 }),
    }),
  )
  .map(([days, rest]) => ({ ...days, ...rest }));

const within = (day: string, { firstDay, lastDay }: { firstDay: string; lastDay: string }) =>
  firstDay <= day && day <= lastDay;

test('the holidays of 2026 are those of the law', () => {
  expect(publicHolidays(2026, 'RM').map(({ day }) => day)).toEqual([
    ...['2026-01-01', '2026-01-06', '2026-04-05', '2026-04-06', '2026-04-25', '2026-05-01', '2026-06-02'],
    ...['2026-08-15', '2026-10-04', '2026-11-01', '2026-12-08', '2026-12-25', '2026-12-26'],
  ]);
  expect(publicHolidays(2026, 'RM')).toContainEqual({ day: '2026-04-06', name: 'Lunedì dell’Angelo' });
});

test('4 October is a holiday from 2026 on', () => {
  const october = (year: number) =>
    publicHolidays(year, 'RM').filter(({ day }) => day === `${String(year)}-10-04`).length;
  expect([october(2024), october(2025), october(2026), october(2027)]).toEqual([0, 0, 1, 1]);
});

test('Whit Monday is a holiday in the provincia of Bolzano alone', () => {
  expect(publicHolidays(2026, 'BZ').map(({ day }) => day)).toContain('2026-05-25');
  expect(publicHolidays(2026, 'TN').map(({ day }) => day)).not.toContain('2026-05-25');
  expect(publicHolidays(2026, 'BZ')).toHaveLength(publicHolidays(2026, 'TN').length + 1);
});

test('patron saints of cities are no holiday of everybody', () => {
  for (const provincia of ['MI', 'RM', 'TO', 'PA'])
    expect(publicHolidays(2026, provincia)).toEqual(publicHolidays(2026, 'VI'));
});

test('every day off is within the days asked for, in their order', () => {
  fc.assert(
    fc.property(input, (asked) => {
      const days = daysOff(asked).map(({ day }) => day);
      expect(days.every((day) => within(day, asked))).toBe(true);
      expect(days).toEqual(days.toSorted());
      expect(closedDays(asked)).toEqual(new Set(days));
    }),
  );
});

test('what the CAF closed is closed, whatever it opens', () => {
  fc.assert(
    fc.property(input, (asked) => {
      const closed = closedDays(asked);
      for (let time = Date.parse(asked.firstDay); time <= Date.parse(asked.lastDay); time += DAY)
        if (asked.closures.some((one) => one.kind === 'closed' && within(dayOf(time), one)))
          expect(closed.has(dayOf(time))).toBe(true);
    }),
  );
});

test('a holiday or the patron’s day is closed unless the CAF opens it, and no other day is closed by itself', () => {
  fc.assert(
    fc.property(input, (asked) => {
      const opened = asked.closures.filter(({ kind }) => kind === 'open');
      const expected = daysOff({ ...asked, closures: [] }).filter(
        ({ day }) => !opened.some((one) => within(day, one)),
      );
      expect(daysOff(asked).filter(({ kind }) => kind !== 'closure')).toEqual(expected);
    }),
  );
});

test('the order in which closures were written changes nothing', () => {
  fc.assert(
    fc.property(input, (asked) => {
      expect(closedDays({ ...asked, closures: asked.closures.toReversed() })).toEqual(closedDays(asked));
    }),
  );
});

test('who sets the hours reads why a day is closed, with every reason that there is', () => {
  const asked = { firstDay: '2026-12-06', lastDay: '2026-12-09', provincia: 'MI', patronDay: '07/12' };
  const bridge: Closure = {
    ...{ kind: 'closed', firstDay: '2026-12-07', lastDay: '2026-12-08', reason: 'Ponte' },
  };
  expect(daysOff({ ...asked, closures: [bridge] })).toEqual([
    { day: '2026-12-07', name: 'Festa del santo patrono', kind: 'patron' },
    { day: '2026-12-07', name: 'Ponte', kind: 'closure' },
    { day: '2026-12-08', name: 'Immacolata Concezione', kind: 'holiday' },
    { day: '2026-12-08', name: 'Ponte', kind: 'closure' },
  ]);
});

test('a day that the year does not have is none', () => {
  const days = (patronDay: string) =>
    daysOff({ firstDay: '2026-02-01', lastDay: '2028-03-31', provincia: 'RM', patronDay, closures: [] })
      .filter(({ kind }) => kind === 'patron')
      .map(({ day }) => day);
  expect(days('29/02')).toEqual(['2028-02-29']);
  expect(days('31/06')).toEqual([]);
});
