import fc from 'fast-check';
import {
  backFrom,
  bookingAddress,
  bookingOfService,
  isStart,
  notSkipping,
  progressAt,
  readBooking,
  skipping,
  STEPS,
  type Booking,
} from '../../frontend/src/features/appointments/booking-address';
import { monthView } from '../../frontend/src/features/appointments/month-view';
import { mayShow } from '../../frontend/src/lib/access';
import { isCurrent } from '../../frontend/src/lib/navigation';

const OFFICE = 'o'.repeat(24);
const SERVICE = 's'.repeat(24);
const NOTHING: Booking = {
  ...{ provincia: null, office: null, service: null, day: null, month: null, start: null },
  ...{ skipped: [], anywhere: false },
};
const EVERYTHING: Booking = {
  ...{ provincia: 'RM', office: OFFICE, service: SERVICE, day: '2026-12-09', month: null },
  ...{ start: '2026-12-09T08:00:00.000Z', skipped: [], anywhere: false },
};

const readAddress = (address: string) => readBooking(new URL(address, 'http://portale.test').searchParams);

describe('the address of a step', () => {
  test('keeps everything that was chosen', () => {
    const bookings = fc.record<Booking>({
      provincia: fc.constantFrom(null, 'RM', 'TO'),
      office: fc.constantFrom(null, OFFICE),
      service: fc.constantFrom(null, SERVICE),
      day: fc.constantFrom(null, '2026-12-09'),
      month: fc.constantFrom(null, '2027-01'),
      start: fc.constantFrom(null, '2026-12-09T08:00:00.000Z'),
      skipped: fc.subarray([...STEPS]),
      anywhere: fc.boolean(),
    });
    fc.assert(
      fc.property(bookings, fc.constantFrom(...STEPS, 'anywhere' as const), (booking, step) => {
        expect(readAddress(bookingAddress(step, booking))).toEqual(booking);
      }),
    );
  });

  test('never holds anything else, whatever somebody writes into it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const query = new URLSearchParams({
          ...{ provincia: text, ufficio: text, servizio: text, giorno: text, mese: text, inizio: text },
          ...{ salta: text, primo: text },
        });
        const { provincia, office, service, day, month, start } = readBooking(query);
        const texts = [provincia, office, service, day, month, start];
        expect(texts.every((value) => value === null || /^[A-Za-z0-9:.-]+$/.test(value))).toBe(true);
      }),
    );
  });

  test.each(['2026-02-30', '2026-13-01', '1926-01-01', 'domani'])('has no day «%s»', (day) => {
    expect(readBooking(new URLSearchParams({ giorno: day })).day).toBeNull();
    expect(isStart(`${day}T08:00:00.000Z`)).toBe(false);
  });
});

describe('back', () => {
  const pathOf = (address: string) => new URL(address, 'http://portale.test').pathname;

  test('leads from each step to the one before, and keeps what was chosen', () => {
    expect(STEPS.map((step) => pathOf(backFrom(step, EVERYTHING)))).toEqual([
      ...['/appuntamenti', '/prenota', '/prenota/ufficio', '/prenota/servizio', '/prenota/giorno'],
    ]);
    expect(readAddress(backFrom('conferma', EVERYTHING))).toEqual({ ...EVERYTHING, start: null });
  });

  test('leads past steps at which there was nothing to choose', () => {
    const own = skipping(EVERYTHING, 'ufficio');
    expect(pathOf(backFrom('servizio', own))).toBe('/prenota');
    expect(pathOf(backFrom('giorno', skipping(own, 'servizio')))).toBe('/prenota');
    expect(pathOf(backFrom('servizio', skipping(own, 'provincia')))).toBe('/appuntamenti');
    expect(pathOf(backFrom('servizio', notSkipping(own, 'ufficio')))).toBe('/prenota/ufficio');
  });

  test('leads to the first places of the province for who came from there', () => {
    const anywhere = { ...EVERYTHING, anywhere: true };
    expect(pathOf(backFrom('giorno', anywhere))).toBe('/prenota/primo-posto');
    expect(pathOf(backFrom('conferma', skipping(anywhere, 'giorno')))).toBe('/prenota/primo-posto');
    expect(pathOf(backFrom('conferma', anywhere))).toBe('/prenota/giorno');
  });
});

describe('how far one has come', () => {
  const at = (step: Parameters<typeof progressAt>[0], booking: Booking) => {
    const { number, total } = progressAt(step, booking);
    return `${String(number)}/${String(total)}`;
  };

  test('counts every step where none is skipped', () => {
    expect(STEPS.map((step) => at(step, NOTHING))).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  });

  test('counts only the steps at which there is something to choose', () => {
    const own = skipping(NOTHING, 'ufficio');
    expect([at('servizio', own), at('giorno', own), at('conferma', own)]).toEqual(['2/4', '3/4', '4/4']);
    const only = skipping(skipping(own, 'provincia'), 'servizio');
    expect([at('giorno', only), at('conferma', only)]).toEqual(['1/2', '2/2']);
  });

  test('counts the first places as a step, and the day only for who chooses it', () => {
    const anywhere = { ...NOTHING, anywhere: true };
    expect([at('servizio', anywhere), at('anywhere', anywhere)]).toEqual(['3/5', '4/5']);
    expect(at('conferma', skipping(anywhere, 'giorno'))).toBe('5/5');
    expect([at('giorno', anywhere), at('conferma', anywhere)]).toEqual(['5/6', '6/6']);
  });

  test('is never beyond the last step', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STEPS),
        fc.subarray([...STEPS]),
        fc.boolean(),
        (step, skipped, anywhere) => {
          const { number, total } = progressAt(step, { skipped, anywhere });
          expect(number).toBeGreaterThan(0);
          expect(number).toBeLessThanOrEqual(total);
        },
      ),
    );
  });
});

test('who comes for a service does not choose it again', () => {
  expect(readAddress(bookingOfService(SERVICE))).toEqual({
    ...{ ...NOTHING, service: SERVICE, skipped: ['servizio'] },
  });
});

test('booking belongs to the appointments, in the menu and for whom it is open', () => {
  expect(mayShow('/prenota/giorno', ['news'])).toBe('section-closed');
  expect(mayShow('/prenota/giorno', ['appointments'])).toBe('shown');
  expect(isCurrent('/appuntamenti', '/prenota/giorno')).toBe(true);
  expect(isCurrent('/appuntamenti', '/prenotazioni')).toBe(false);
});

describe('the month with free places', () => {
  const at = (day: string, count: number) => ({
    day,
    starts: Array.from({ length: count }, (_, index) => `${day}T0${String(index + 1)}:00:00.000Z`),
  });
  const days = [at('2026-12-09', 2), at('2026-12-30', 1), at('2027-02-03', 3)];
  const none = { day: null, month: null };

  test('opens the first day that has places, and tells how many each day has', () => {
    const view = monthView(days, none);
    expect(view).toMatchObject({ month: '2026-12', previous: null, next: '2027-01' });
    expect(view?.chosen?.day).toBe('2026-12-09');
    const cells = view?.weeks.flat() ?? [];
    expect(cells.filter(({ places }) => places > 0)).toEqual([
      { day: '2026-12-09', ofMonth: true, places: 2 },
      { day: '2026-12-30', ofMonth: true, places: 1 },
    ]);
    expect(cells[0]).toEqual({ day: '2026-11-30', ofMonth: false, places: 0 });
    expect(cells.length % 7).toBe(0);
  });

  test('opens the day that was chosen, or else the next one that has places', () => {
    const chosen = (day: string) => monthView(days, { day, month: null })?.chosen?.day;
    expect(chosen('2026-12-30')).toBe('2026-12-30');
    expect(chosen('2026-12-10')).toBe('2026-12-30');
    expect(chosen('2027-03-01')).toBe('2027-02-03');
  });

  test('tells the day that was asked for, where another one is shown instead of it', () => {
    const gone = (asked: Parameters<typeof monthView>[1]) => monthView(days, asked)?.gone;
    expect(gone({ day: '2026-12-10', month: null })).toBe('2026-12-10');
    expect(gone({ day: '2026-12-30', month: null })).toBeNull();
    expect(gone(none)).toBeNull();
    const near = monthView(days, { ...none, near: '2026-12-10' });
    expect([near?.chosen?.day, near?.gone]).toEqual(['2026-12-30', null]);
    expect(monthView(days, { day: null, month: '2027-02', near: '2026-12-10' })?.month).toBe('2027-02');
  });

  test('may have none, between two that have', () => {
    const view = monthView(days, { day: null, month: '2027-01' });
    expect(view).toMatchObject({ month: '2027-01', previous: '2026-12', next: '2027-02', chosen: null });
    expect(monthView(days, { day: null, month: '2027-02' })).toMatchObject({ next: null });
  });

  test('is none where there is no place', () => {
    expect(monthView([], none)).toBeNull();
  });
});
