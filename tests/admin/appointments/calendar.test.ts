import { askedOf, rangeOf, stepped } from '../../../src/admin/pages/appointments/calendar/asked';
import {
  deskColumns,
  ofDay,
  rowsByHour,
  shown,
} from '../../../src/admin/pages/appointments/calendar/day-plan';
import { appointment } from './sample';

const TODAY = '2026-12-01';
const asked = (address: string) => askedOf(new URLSearchParams(address), TODAY);

test('without a day in the address today is shown, and so is it for a day that there is not', () => {
  expect(asked('')).toEqual({ day: TODAY, view: 'day' });
  expect(asked('giorno=2026-02-30&vista=mese')).toEqual({ day: TODAY, view: 'day' });
  expect(asked('giorno=2026-12-24&vista=settimana')).toEqual({ day: '2026-12-24', view: 'week' });
});

test('a week goes from Monday to Sunday, and its steps are weeks', () => {
  const week = asked('giorno=2026-12-03&vista=settimana');
  expect(rangeOf(week)).toEqual({ from: '2026-11-30', to: '2026-12-06' });
  expect([stepped(week, -1), stepped(week, 1)]).toEqual(['2026-11-26', '2026-12-10']);
});

test('a day is from itself to itself, and its steps are days', () => {
  const day = asked('giorno=2026-12-31');
  expect(rangeOf(day)).toEqual({ from: '2026-12-31', to: '2026-12-31' });
  expect([stepped(day, -1), stepped(day, 1)]).toEqual(['2026-12-30', '2027-01-01']);
});

test('what begins at the same moment stands in one row, in the order of time and desks', () => {
  const later = appointment({ start: '2026-12-01T09:00:00.000Z' });
  const second = appointment({ desk: 2 });
  const first = appointment();
  expect(rowsByHour([later, second, first])).toEqual([
    { start: first.start, appointments: [first, second] },
    { start: later.start, appointments: [later] },
  ]);
});

test('cancelled appointments show only where they are asked for', () => {
  const cancelled = appointment({ state: 'cancelled' });
  const booked = appointment({ desk: 2 });
  expect(shown([booked, cancelled], false)).toEqual([booked]);
  expect(shown([booked, cancelled], true)).toEqual([cancelled, booked]);
});

test('desks stand side by side where there are some, and not too many for a screen', () => {
  const at = (...desks: number[]) => deskColumns(desks.map((desk) => appointment({ desk })));
  expect(at()).toEqual([]);
  expect(at(1, 1)).toEqual([]);
  expect(at(3)).toEqual([1, 2, 3]);
  expect(at(1, 5)).toEqual([]);
});

test('an appointment belongs to the day that it is in Italy', () => {
  const late = appointment({ start: '2026-06-30T22:30:00.000Z' });
  expect(ofDay([late], '2026-07-01')).toEqual([late]);
  expect(ofDay([late], '2026-06-30')).toEqual([]);
});
