import fc from 'fast-check';
import { cellsOf, freeSlots, slotAt, type Taken } from '../../../src/domain/appointments/free-slots';
import { openStretches, type Opening } from '../../../src/domain/appointments/opening';

const MINUTE = 60_000;
const RANGE = { firstDay: '2026-10-19', lastDay: '2026-11-01' };
// Whatever desk somebody has, the zona has it, unless a test says otherwise.
const ALWAYS = { earliest: 0, latest: Number.MAX_SAFE_INTEGER, capacity: 9 };

const clock = fc.integer({ min: 0, max: 287 }).map((cell) => {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(cell / 12))}:${pad((cell % 12) * 5)}`;
});
const opening: fc.Arbitrary<Opening> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), clock, clock)
  .map(([weekday, one, other]) => ({
    weekday,
    ...(one < other ? { from: one, to: other } : { from: other, to: one }),
    ...{ firstDay: null, lastDay: null },
  }));
const day = fc.integer({ min: 19, max: 31 }).map((number) => `2026-10-${String(number)}`);
const closedDays = fc.array(day, { maxLength: 4 }).map((days) => new Set(days));
const minutes = fc.integer({ min: 1, max: 18 }).map((cells) => cells * 5);
const desks = fc.integer({ min: 1, max: 4 });
const FIRST = Date.parse('2026-10-18T22:00:00Z');
const taken: fc.Arbitrary<Taken> = fc
  .tuple(
    fc.integer({ min: 0, max: 14 * 288 }),
    fc.integer({ min: 1, max: 24 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([cell, length, desk]) => ({
    ...{ start: FIRST + cell * 5 * MINUTE, end: FIRST + (cell + length) * 5 * MINUTE, desk },
  }));
const office = fc.record({
  openings: fc.array(opening, { maxLength: 8 }),
  closed: closedDays,
  taken: fc.array(taken, { maxLength: 40 }),
  minutes,
  desks,
});

test('no place begins before the office opens or ends after it closes, and none is on a closed day', () => {
  fc.assert(
    fc.property(office, ({ openings, closed, taken: appointments, ...booking }) => {
      const open = openStretches(openings, closed, RANGE);
      for (const { start, end } of freeSlots(open, appointments, { ...booking, ...ALWAYS })) {
        expect(open.some((stretch) => stretch.start <= start && end <= stretch.end)).toBe(true);
        const inRome = new Date(start).toLocaleDateString('sv-SE', { timeZone: 'Europe/Rome' });
        expect(closed.has(inRome)).toBe(false);
      }
    }),
  );
});

test('a place is at a desk that there is, and that nobody has meanwhile', () => {
  fc.assert(
    fc.property(office, ({ openings, closed, taken: appointments, ...booking }) => {
      const open = openStretches(openings, closed, RANGE);
      for (const slot of freeSlots(open, appointments, { ...booking, ...ALWAYS })) {
        expect(slot.desk).toBeLessThanOrEqual(booking.desks);
        const others = appointments.filter(({ desk }) => desk === slot.desk);
        expect(others.some(({ start, end }) => start < slot.end && slot.start < end)).toBe(false);
      }
    }),
  );
});

test('what is not offered has every desk taken: nothing that could be had is kept back', () => {
  fc.assert(
    fc.property(office, ({ openings, closed, taken: appointments, ...booking }) => {
      const open = openStretches(openings, closed, RANGE);
      const offered = new Set(
        freeSlots(open, appointments, { ...booking, ...ALWAYS }).map(({ start }) => start),
      );
      for (const { start } of freeSlots(open, [], { ...booking, ...ALWAYS })) {
        if (offered.has(start)) continue;
        const end = start + booking.minutes * MINUTE;
        for (let desk = 1; desk <= booking.desks; desk += 1)
          expect(
            appointments.some((other) => other.desk === desk && other.start < end && start < other.end),
          ).toBe(true);
      }
    }),
  );
});

test('the order of appointments and of openings changes nothing', () => {
  fc.assert(
    fc.property(office, ({ openings, closed, taken: appointments, ...booking }) => {
      const slots = (hours: Opening[], others: Taken[]) =>
        freeSlots(openStretches(hours, closed, RANGE), others, { ...booking, ...ALWAYS });
      expect(slots(openings.toReversed(), appointments.toReversed())).toEqual(slots(openings, appointments));
    }),
  );
});

test('what is offered is accepted, and once it is taken at every desk it is neither offered nor accepted', () => {
  fc.assert(
    fc.property(office, ({ openings, closed, taken: appointments, ...rest }) => {
      const open = openStretches(openings, closed, RANGE);
      const booking = { ...rest, ...ALWAYS };
      const booked = [...appointments];
      const [first] = freeSlots(open, booked, booking);
      fc.pre(first !== undefined);
      for (let desk = 0; desk < rest.desks; desk += 1) {
        const slot = slotAt(first.start, open, booked, booking);
        if (slot !== null) booked.push(slot);
      }
      expect(slotAt(first.start, open, booked, booking)).toBeNull();
    }),
  );
});

test('nothing is offered before the notice is over, nor after the furthest day', () => {
  const open = openStretches(
    [{ weekday: 1, from: '09:00', to: '12:00', firstDay: null, lastDay: null }],
    new Set(),
    RANGE,
  );
  const [, second, , , fifth] = freeSlots(open, [], { minutes: 60, desks: 1, ...ALWAYS });
  const earliest = second?.start ?? 0;
  const latest = fifth?.start ?? 0;
  const starts = freeSlots(open, [], { ...ALWAYS, minutes: 60, desks: 1, earliest, latest }).map(
    ({ start }) => start,
  );
  expect(starts).toHaveLength(4);
  expect([starts[0], starts.at(-1)]).toEqual([earliest, latest]);
});

test('an office opens at nine by the clock on the wall, on both sides of the end of summer time', () => {
  const open = openStretches(
    [
      { weekday: 6, from: '09:00', to: '10:00', firstDay: null, lastDay: null },
      { weekday: 1, from: '09:00', to: '10:00', firstDay: '2026-10-26', lastDay: '2026-10-26' },
    ],
    new Set(),
    RANGE,
  );
  expect(open.map(({ start }) => new Date(start).toISOString())).toEqual([
    '2026-10-24T07:00:00.000Z',
    '2026-10-26T08:00:00.000Z',
    '2026-10-31T08:00:00.000Z',
  ]);
});

test('the night in which the clocks go back has an hour more, and one less where they go forward', () => {
  const sunday = [{ weekday: 7, from: '00:00', to: '06:00', firstDay: null, lastDay: null }];
  const places = (day: string) =>
    freeSlots(openStretches(sunday, new Set(), { firstDay: day, lastDay: day }), [], {
      ...{ minutes: 60, desks: 1, ...ALWAYS },
    }).length;
  expect([places('2026-03-29'), places('2026-10-18'), places('2026-10-25')]).toEqual([5, 6, 7]);
});

test('an appointment claims each cell of five minutes that it touches', () => {
  const start = Date.parse('2026-11-25T08:00:00Z');
  expect(cellsOf({ start, end: start + 15 * MINUTE })).toHaveLength(3);
  expect(cellsOf({ start, end: start + 16 * MINUTE })).toHaveLength(4);
});

test('a service of few desks loses no place to one of many as long as another desk is free', () => {
  const open = openStretches(
    [{ weekday: 1, from: '09:00', to: '10:00', firstDay: null, lastDay: null }],
    new Set(),
    { firstDay: '2026-10-26', lastDay: '2026-10-26' },
  );
  const wide = { ...ALWAYS, minutes: 60, desks: 3, capacity: 3 };
  const booked: Taken[] = [];
  for (let times = 0; times < 2; times += 1) booked.push(...freeSlots(open, booked, wide));
  expect(freeSlots(open, booked, { ...wide, desks: 1 })).toMatchObject([{ desk: 1 }]);
});

test('where desks were taken away, whoever has one of those that are gone counts: never more come than there are desks', () => {
  const picks = fc.array(fc.nat(), { maxLength: 30 });
  fc.assert(
    fc.property(office, picks, fc.integer({ min: 1, max: 3 }), ({ openings, minutes }, chosen, left) => {
      const open = openStretches(openings, new Set(), RANGE);
      const before = { ...ALWAYS, minutes, desks: 4, capacity: 4 };
      const booked: Taken[] = [];
      for (const pick of chosen) {
        const slots = freeSlots(open, booked, before);
        const slot = slots[pick % slots.length];
        if (slot !== undefined) booked.push(slot);
      }
      const comeAt = (cell: number) => booked.filter((one) => cellsOf(one).includes(cell)).length;
      for (const slot of freeSlots(open, booked, { ...before, desks: left, capacity: left }))
        for (const cell of cellsOf(slot)) expect(comeAt(cell)).toBeLessThan(left);
    }),
    { numRuns: 30 },
  );
});
