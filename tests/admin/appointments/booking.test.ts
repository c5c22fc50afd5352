import {
  NOTHING_BOOKED,
  bookable,
  bookingOf,
  missingIn,
  modesOf,
  type BookingDraft,
} from '../../../src/admin/pages/appointments/booking/draft';
import { reasonsLeft } from '../../../src/admin/pages/appointments/booking/reasons-left';
import { FIRST_PLAN } from '../../../src/admin/pages/appointments/plans/draft';

const ZONA = 'z'.repeat(24);
const ANNA = { id: 'c'.repeat(24), name: 'Rossi Anna', codiceFiscale: 'RSSNNA80A41H501U' };
const whole: BookingDraft = {
  ...NOTHING_BOOKED,
  ...{ service: 's'.repeat(24), start: '2026-12-01T08:00:00.000Z', mode: 'in-person', customer: ANNA },
};

const fields = (draft: BookingDraft) => missingIn(draft).map(({ path }) => path.join('.'));

test('what is missing is told beside its field, first the service and then the rest', () => {
  expect(fields(NOTHING_BOOKED)).toEqual(['service', 'customer']);
  expect(fields({ ...whole, start: null, mode: null })).toEqual(['start', 'mode']);
  expect(fields({ ...whole, isGuest: true, guestName: '  ' })).toEqual(['guest.name']);
  expect(fields(whole)).toEqual([]);
});

test('nothing is booked as long as something is missing', () => {
  expect(bookingOf(ZONA, { ...whole, customer: null })).toBeNull();
  expect(bookingOf(ZONA, { ...whole, start: null })).toBeNull();
});

test('a customer is booked by who they are, a guest by name and telephone, never both', () => {
  expect(bookingOf(ZONA, { ...whole, guestName: 'Vecchio nome', phone: ' 333 1 ', note: ' \n' })).toEqual({
    ...{ zona: ZONA, service: whole.service, start: whole.start, mode: 'in-person' },
    ...{ customer: ANNA.id, guest: null, phone: '333 1', note: null },
  });
  const guest = { ...whole, isGuest: true, guestName: ' Bruno Verdi ', guestPhone: ' 06 1 ', phone: '333 1' };
  expect(bookingOf(ZONA, guest)).toMatchObject({
    ...{ customer: null, guest: { name: 'Bruno Verdi', phone: '06 1' }, phone: null },
  });
});

test('only services that can be booked are offered, each with the ways that it has', () => {
  const service = (name: string) => ({ id: name, name });
  const found = bookable([
    { ...service('730'), plan: FIRST_PLAN },
    { ...service('ISEE'), plan: null },
    { ...service('IMU'), plan: { ...FIRST_PLAN, isOpen: false } },
  ]);
  expect(found.map(({ name }) => name)).toEqual(['730']);
  expect(modesOf({ ...FIRST_PLAN, byVideo: true })).toEqual(['in-person', 'video']);
});

test('a reason goes once its field is changed, and the others stay', () => {
  const left = (draft: BookingDraft, change: Partial<BookingDraft>) =>
    reasonsLeft(missingIn(draft), change).map(({ path }) => path.join('.'));
  expect(left(NOTHING_BOOKED, { service: 's', start: null, mode: null })).toEqual(['customer']);
  expect(left(NOTHING_BOOKED, { customer: ANNA })).toEqual(['service']);
  expect(left(NOTHING_BOOKED, { note: 'Con il nipote' })).toEqual(['service', 'customer']);
  const hourless = { ...whole, start: null };
  expect(left(hourless, { start: null })).toEqual(['start']);
  expect(left(hourless, { start: whole.start })).toEqual([]);
  const guest = { ...NOTHING_BOOKED, isGuest: true };
  expect(left(guest, { guestPhone: '06' })).toEqual(['service', 'guest.name']);
  expect(left(guest, { guestName: 'Verdi' })).toEqual(['service']);
  expect(left(guest, { isGuest: false })).toEqual(['service']);
});
