import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  calendarText,
  type CalendarEntry,
  type CalendarFile,
  type CalendarRepeat,
} from '../../src/documents/calendar';
import { beginningInstants, beginnings, onlyEntry } from './read-calendar';

const ROME = 'Europe/Rome';

function fileOf(when: CalendarEntry['when'], repeat: Partial<CalendarRepeat> | null = null): CalendarFile {
  const entry: CalendarEntry = {
    ...{ uid: '1@caf.test', revision: 0, stamp: '2026-01-01T00:00:00.000Z', title: 'Impegno' },
    ...{ place: null, description: null, url: null, cancelled: false, alarm: null, when },
    repeat: repeat && { every: 'week', until: null, skipped: [], ...repeat },
  };
  return { name: 'Agenda', entries: [entry] };
}

const textOf = (...args: Parameters<typeof fileOf>) => calendarText(fileOf(...args));

const anHourFrom = (start: string) => ({
  start,
  end: new Date(Date.parse(start) + 3_600_000).toISOString(),
});

test('every week at nine is at nine by the clock on the wall, before and after both changes of the clocks', () => {
  expect(beginningInstants(textOf(anHourFrom('2026-03-23T08:00:00.000Z'), {}), 3)).toEqual([
    '2026-03-23T08:00:00.000Z',
    '2026-03-30T07:00:00.000Z',
    '2026-04-06T07:00:00.000Z',
  ]);
  expect(beginningInstants(textOf(anHourFrom('2026-10-19T07:00:00.000Z'), {}), 3)).toEqual([
    '2026-10-19T07:00:00.000Z',
    '2026-10-26T08:00:00.000Z',
    '2026-11-02T08:00:00.000Z',
  ]);
});

test('every day and every month at nine, too', () => {
  const daily = textOf(anHourFrom('2026-03-28T08:00:00.000Z'), { every: 'day' });
  expect(beginningInstants(daily, 3)).toEqual([
    '2026-03-28T08:00:00.000Z',
    '2026-03-29T07:00:00.000Z',
    '2026-03-30T07:00:00.000Z',
  ]);
  const autumn = textOf(anHourFrom('2026-10-24T07:00:00.000Z'), { every: 'day' });
  expect(beginningInstants(autumn, 3)).toEqual([
    '2026-10-24T07:00:00.000Z',
    '2026-10-25T08:00:00.000Z',
    '2026-10-26T08:00:00.000Z',
  ]);
  const monthly = textOf(anHourFrom('2026-02-28T08:00:00.000Z'), { every: 'month', until: '2026-11-28' });
  expect(beginningInstants(monthly).map((instant) => instant.slice(5, 13))).toEqual([
    ...['02-28T08', '03-28T08', '04-28T07', '05-28T07', '06-28T07', '07-28T07', '08-28T07', '09-28T07'],
    ...['10-28T08', '11-28T08'],
  ]);
});

test('a month or a year that lacks the day has none', () => {
  const days = (firstDay: string, repeat: Partial<CalendarRepeat>, count: number) =>
    beginnings(textOf({ firstDay, lastDay: firstDay }, repeat), count).map(String);
  const timed = textOf(anHourFrom('2026-01-31T08:00:00.000Z'), { every: 'month', until: '2026-08-31' });
  const months = ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31'];
  expect(beginnings(timed).map((time) => time.toString().slice(0, 10))).toEqual(months);
  expect(days('2026-01-31', { every: 'month' }, 5)).toEqual(months);
  expect(days('2028-02-29', { every: 'year' }, 2)).toEqual(['2028-02-29', '2032-02-29']);
});

test('the end of days that are whole is the day after the last', () => {
  const read = onlyEntry(textOf({ firstDay: '2026-12-30', lastDay: '2026-12-31' }));
  expect([read.startDate.isDate, read.startDate.toString()]).toEqual([true, '2026-12-30']);
  expect([read.endDate.isDate, read.endDate.toString()]).toEqual([true, '2027-01-01']);
});

test('days that are skipped are left out, of whole days and of hours, also where the clocks leave the hour out', () => {
  const whole = textOf(
    { firstDay: '2026-03-01', lastDay: '2026-03-01' },
    { until: '2026-03-29', skipped: ['2026-03-15', '2026-03-08'] },
  );
  expect(beginnings(whole).map(String)).toEqual(['2026-03-01', '2026-03-22', '2026-03-29']);
  const night = textOf(anHourFrom('2026-03-27T01:30:00.000Z'), {
    ...{ every: 'day', until: '2026-03-31', skipped: ['2026-03-29', '2026-03-30'] },
  });
  expect(beginnings(night).map(String)).toEqual([
    ...['2026-03-27T02:30:00', '2026-03-28T02:30:00', '2026-03-31T02:30:00'],
  ]);
});

const INSTANT = fc
  .integer({ min: Date.parse('2025-01-01') / 1000, max: Date.parse('2030-01-01') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const CHANGE = fc
  .tuple(fc.constantFrom('2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'), fc.integer({ min: -180, max: 180 }))
  .map(([change, minutes]) => new Date(Date.parse(change) + minutes * 60_000).toISOString());

test('what is once begins and ends at its instant, also in the hour that comes twice', () => {
  fc.assert(
    fc.property(fc.oneof(INSTANT, CHANGE), fc.integer({ min: 0, max: 600 }), (start, minutes) => {
      const end = new Date(Date.parse(start) + minutes * 60_000).toISOString();
      const read = onlyEntry(textOf({ start, end }));
      expect([read.startDate, read.endDate].map((time) => time.toJSDate().toISOString())).toEqual([
        start,
        end,
      ]);
    }),
    { numRuns: 300 },
  );
});

test('what comes again does so until its last day, that one included, at its hour on the wall', () => {
  const hours = fc.record({
    day: fc.integer({ min: 0, max: 365 }),
    // Not between two and three, where one night of the year has no such hour.
    minute: fc.integer({ min: 3 * 60, max: 24 * 60 - 1 }),
    every: fc.constantFrom('day' as const, 'week' as const),
    count: fc.integer({ min: 1, max: 30 }),
    more: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(hours, ({ day, minute, every, count, more }) => {
      const step = every === 'day' ? 1 : 7;
      const first = Temporal.PlainDateTime.from('2026-01-01T00:00').add({ days: day, minutes: minute });
      const times = Array.from({ length: count }, (_, index) =>
        first
          .add({ days: index * step })
          .toZonedDateTime(ROME)
          .toInstant()
          .toString({ fractionalSecondDigits: 3 }),
      );
      const until = first.add({ days: (count - 1) * step + (every === 'day' ? 0 : more) }).toPlainDate();
      const text = textOf(anHourFrom(times[0] ?? ''), { every, until: until.toString() });
      expect(beginningInstants(text)).toEqual(times);
    }),
  );
});

// Node runs TypeScript as it is, but for the endings of our imports.
const SCRIPT = `
require('node:module').registerHooks({
  resolve(name, context, next) {
    try { return next(name, context); } catch { return next(name + '.ts', context); }
  },
});
const { calendarText } = require('./src/documents/calendar.ts');
process.stdout.write(JSON.stringify([new Date(0).getHours(), calendarText(JSON.parse(process.argv[1]))]));
`;

test.each([
  ['America/New_York', 19],
  ['Pacific/Kiritimati', 13],
  ['Europe/Rome', 1],
])('the file is the same on a machine whose clock is that of %s', (TZ, hourOf1970) => {
  const repeat: CalendarRepeat = { every: 'day', until: '2026-04-02', skipped: ['2026-03-30'] };
  const files = [
    fileOf(anHourFrom('2026-03-28T22:30:00.000Z'), repeat),
    fileOf({ firstDay: '2026-10-25', lastDay: '2026-10-25' }, repeat),
    fileOf(anHourFrom('2026-10-25T00:30:00.000Z')),
  ];
  const file = { name: 'Agenda', entries: files.flatMap(({ entries }) => entries) };
  const printed = execFileSync(process.execPath, ['--no-warnings', '-e', SCRIPT, JSON.stringify(file)], {
    ...{ cwd: path.resolve(__dirname, '../..'), env: { ...process.env, TZ }, encoding: 'utf8' },
  });
  expect(JSON.parse(printed)).toEqual([hourOf1970, calendarText(file)]);
});
