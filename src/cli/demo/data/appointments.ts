import type { BookingPlan } from '../../../contracts/appointments/fields';

const WORKDAYS = [1, 2, 3, 4, 5];

const interval = (from: string, to: string) => (weekday: number) => ({
  ...{ weekday, from, to, firstDay: null, lastDay: null },
});

const RULES = {
  ...{ isOpen: true, noticeHours: 12, horizonDays: 60, changeHours: 24, maxOpen: 2 },
  ...{ inPerson: true, byPhone: false, byVideo: false, bring: '' },
};

/** How the services of the demo are booked, at every office. */
export const PLANS: Readonly<Record<string, BookingPlan>> = {
  'Modello 730': {
    ...{ ...RULES, minutes: 45, desks: 3 },
    openings: [...WORKDAYS.map(interval('09:00', '13:00')), ...[1, 2, 4].map(interval('14:30', '17:30'))],
  },
  ISEE: {
    ...{ ...RULES, minutes: 30, desks: 2, byPhone: true },
    openings: WORKDAYS.map(interval('09:00', '13:00')),
  },
  IMU: {
    ...{ ...RULES, minutes: 20, desks: 1, byPhone: true, byVideo: true },
    ...{ bring: 'La visura catastale o l’atto di acquisto.\nI versamenti IMU dell’anno scorso.' },
    openings: [2, 4].map(interval('14:30', '17:30')),
  },
};

/** Who comes without having an account, at each office: names that nobody has. */
export const GUESTS: readonly { name: string; phone: string }[] = [
  { name: 'Fusco Gennaro', phone: '081 555 0142' },
  { name: 'Marini Ada', phone: '06 5550 0177' },
  { name: 'Colombo Pietro', phone: '02 5550 0163' },
  { name: 'Greco Nunzia', phone: '' },
  { name: 'Ferri Walter', phone: '011 555 0119' },
  { name: 'Testa Ilaria', phone: '345 555 0108' },
];

/** Customers of the demo who have an appointment: with whom, for what, on which of the free places. */
export const BOOKED: readonly { cognome: string; service: string; nth: number; note?: string }[] = [
  {
    cognome: 'Rinaldi',
    service: 'Modello 730',
    nth: 9,
    note: 'Vengo con mio marito: facciamo il congiunto.',
  },
  { cognome: 'Rinaldi', service: 'ISEE', nth: 40 },
];
