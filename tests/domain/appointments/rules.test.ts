import fc from 'fast-check';
import {
  APPOINTMENT_STATES,
  APPOINTMENT_STEPS,
  nextAppointmentState,
} from '../../../src/domain/appointments/appointment-state';
import {
  bookingWindow,
  changeableUntil,
  dayInItaly,
  windowOf,
} from '../../../src/domain/appointments/booking-window';
import type { FreeSlot } from '../../../src/domain/appointments/free-slots';
import { daysOff } from '../../../src/domain/appointments/holidays';
import { nearestSlots } from '../../../src/domain/appointments/nearest';
import { openStretches } from '../../../src/domain/appointments/opening';
import { isOutside } from '../../../src/domain/appointments/outside';
import { dayCount, daysAfter, sayWhen, showTime } from '../../../src/domain/dates/italian-days';

const HOUR = 3_600_000;
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map(Number);

test('whatever is done with a cancelled appointment, it stays cancelled', () => {
  for (const step of APPOINTMENT_STEPS) expect(nextAppointmentState('cancelled', step)).toBeNull();
});

test('an appointment of which it is known whether the customer came is neither moved nor cancelled', () => {
  for (const state of ['came', 'missed'] as const)
    for (const step of ['move', 'cancel'] as const) expect(nextAppointmentState(state, step)).toBeNull();
});

test('every step leads to one of the states, and taking a mark back leads to where it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...APPOINTMENT_STATES),
      fc.constantFrom(...APPOINTMENT_STEPS),
      (state, step) => {
        const next = nextAppointmentState(state, step);
        if (next === null) return;
        expect(APPOINTMENT_STATES).toContain(next);
        if (step === 'came' || step === 'missed') expect(nextAppointmentState(next, 'undo')).toBe('booked');
      },
    ),
  );
});

test('nothing can be booked before the notice is over, nor later than the last minute of the furthest day', () => {
  const rules = {
    noticeHours: fc.integer({ min: 0, max: 720 }),
    horizonDays: fc.integer({ min: 1, max: 180 }),
  };
  fc.assert(
    fc.property(moment, fc.record(rules), (now, { noticeHours, horizonDays }) => {
      const window = bookingWindow(now, { noticeHours, horizonDays });
      expect(window.earliest - now).toBe(noticeHours * HOUR);
      expect(dayInItaly(window.latest)).toBe(daysAfter(dayInItaly(now), horizonDays));
      expect(dayInItaly(window.latest + 1)).toBe(daysAfter(dayInItaly(now), horizonDays + 1));
      expect(window.firstDay).toBe(dayInItaly(window.earliest));
    }),
  );
});

test('whoever books without notice has whole days, but never the past', () => {
  const now = Date.parse('2026-03-29T10:00:00Z');
  const window = windowOf('2026-03-29', '2026-03-29', now);
  expect(window).toMatchObject({ earliest: now, latest: Date.parse('2026-03-29T22:00:00Z') - 1 });
  expect(windowOf('2026-03-29', '2026-03-29', 0).earliest).toBe(Date.parse('2026-03-28T23:00:00Z'));
});

test('so many hours before an appointment are hours that pass, also across a change of the clocks', () => {
  const start = Date.parse('2026-03-29T07:00:00Z');
  expect(new Date(changeableUntil(start, 24)).toISOString()).toBe('2026-03-28T07:00:00.000Z');
});

const slot: fc.Arbitrary<FreeSlot> = fc
  .integer({ min: 0, max: 2000 })
  .map((cell) => ({ start: cell * 300_000, end: (cell + 6) * 300_000, desk: 1 }));

test('the nearest places are free ones, in the order of time, and none that is left out is nearer', () => {
  fc.assert(
    fc.property(fc.array(slot), fc.integer({ min: 0, max: 600_000_000 }), (slots, start) => {
      const near = nearestSlots(slots, start);
      expect(near).toHaveLength(Math.min(5, slots.length));
      expect(near).toEqual(near.toSorted((one, other) => one.start - other.start));
      const farthest = Math.max(0, ...near.map((one) => Math.abs(one.start - start)));
      const left = slots.filter((one) => !near.includes(one));
      for (const one of left) expect(Math.abs(one.start - start)).toBeGreaterThanOrEqual(farthest);
    }),
  );
});

test('an appointment fits as long as its whole time lies in one opening and its desk is there', () => {
  const open = [{ start: 0, end: 4 * HOUR }];
  const appointment = { start: HOUR, end: 2 * HOUR, desk: 2 };
  expect(isOutside(appointment, open, 2)).toBe(false);
  expect(isOutside(appointment, open, 1)).toBe(true);
  expect(isOutside({ ...appointment, end: 5 * HOUR }, open, 2)).toBe(true);
  expect(isOutside({ ...appointment, start: -HOUR }, open, 2)).toBe(true);
  expect(isOutside(appointment, [], 2)).toBe(true);
});

test('day and hour are said as people in Italy say them, in summer and in winter', () => {
  expect(sayWhen('2026-05-12T07:30:00.000Z')).toBe('martedì 12 maggio 2026 alle 9:30');
  expect(sayWhen('2026-12-01T08:05:00.000Z')).toBe('martedì 1 dicembre 2026 alle 9:05');
  expect(sayWhen('2026-12-01T00:00:00.000Z')).toBe('martedì 1 dicembre 2026 all’1:00');
  expect([showTime('2026-05-12T07:30:00.000Z'), showTime('2026-12-01T08:05:00.000Z')]).toEqual([
    '09:30',
    '09:05',
  ]);
});

test('days are counted with both ends, and a number of days later is so many days away', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 800 }), (at, days) => {
      const day = dayInItaly(at);
      expect(dayCount(day, daysAfter(day, days))).toBe(days + 1);
    }),
  );
  expect(dayCount('2026-03-02', '2026-03-01')).toBe(0);
});

test('the last day of the calendar ends like any other', () => {
  const last = { firstDay: '9999-12-31', lastDay: '9999-12-31' };
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    ...{ weekday, from: '09:00', to: '10:00', firstDay: null, lastDay: null },
  }));
  expect(openStretches(always, new Set(), last)).toHaveLength(1);
  const closure = { kind: 'closed' as const, ...last, reason: null };
  expect(daysOff({ ...last, provincia: 'RM', patronDay: null, closures: [closure] })).toHaveLength(1);
});
