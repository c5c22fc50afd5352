import type { BookableOffice, BookableService } from '../../src/contracts/appointments/customers';
import {
  firstFreeOf,
  firstPlaces,
  isFree,
  nearestStarts,
  servicesOf,
  withoutStart,
} from '../../frontend/src/features/appointments/places';
import {
  goneInWords,
  linesOf,
  minutesInWords,
  modesInWords,
  numberOf,
  partsOfDay,
  placesInWords,
  shortly,
  stateBadge,
  stretchInWords,
} from '../../frontend/src/features/appointments/words';
import { mapSearch } from '../../frontend/src/features/offices/map-address';
import { weekdayAndTimeOf } from '../../frontend/src/lib/dates';

const service = (id: string, firstFree = '2026-05-10T08:00:00.000Z'): BookableService => ({
  ...{ id, name: id.toUpperCase(), description: '', minutes: 30, modes: ['in-person'], firstFree },
  atLimit: null,
});
const atLimit = { id: 'a'.repeat(24), start: '2026-12-01T08:00:00.000Z' };
const office = (name: string, services: BookableService[]): BookableOffice => ({
  ...{ id: name, name, address: 'via Roma 1', comune: 'Roma', provincia: 'RM', phone: '06 1' },
  ...{ openingHours: '', position: null, services },
});

describe('the first free place', () => {
  const offices = [
    office('late', [service('isee', '2026-05-12T08:00:00.000Z'), service('730', '2026-05-02T08:00:00.000Z')]),
    office('early', [service('isee', '2026-05-11T08:00:00.000Z')]),
    office('without', [service('730', '2026-05-01T08:00:00.000Z')]),
  ];

  test('of a service is looked for in every office that has it, the earliest first', () => {
    expect(firstPlaces(offices, 'isee').map((first) => first.office.name)).toEqual(['early', 'late']);
    expect(firstPlaces(offices, 'nothing')).toEqual([]);
  });

  test('of an office is that of the service which has one first', () => {
    expect(firstFreeOf({ services: offices[0]?.services ?? [] })).toBe('2026-05-02T08:00:00.000Z');
    expect(firstFreeOf({ services: [] })).toBeUndefined();
  });

  test('of all offices is told of every service once', () => {
    expect(servicesOf(offices).map(({ id, firstFree }) => [id, firstFree])).toEqual([
      ['isee', '2026-05-11T08:00:00.000Z'],
      ['730', '2026-05-01T08:00:00.000Z'],
    ]);
  });

  test('of all offices is told in the CAF’s order, which every office keeps among the services that it has', () => {
    const [f730, isee, imu] = [service('730'), service('isee'), service('imu')];
    const orderOf = (...lists: BookableService[][]) =>
      servicesOf(lists.map((services) => ({ services }))).map(({ id }) => id);
    expect(orderOf([f730, imu], [f730, isee, imu])).toEqual(['730', 'isee', 'imu']);
    expect(orderOf([imu], [isee, imu], [f730, isee])).toEqual(['730', 'isee', 'imu']);
    expect(orderOf([f730, isee], [isee, f730])).toHaveLength(2);
  });

  test('is none where the customer has booked as often as they may, as long as no other office books it', () => {
    const full = { ...service('isee', '2026-05-01T08:00:00.000Z'), atLimit };
    const open = service('isee', '2026-05-11T08:00:00.000Z');
    expect(firstPlaces([office('full', [full]), office('open', [open])], 'isee')).toMatchObject([
      { office: { name: 'open' } },
    ]);
    expect(firstFreeOf({ services: [full] })).toBeUndefined();
    expect(servicesOf([{ services: [full] }, { services: [open] }])).toEqual([open]);
    expect(servicesOf([{ services: [full] }])).toEqual([full]);
  });
});

describe('where a place is gone', () => {
  const days = [
    { day: '2026-05-11', starts: ['2026-05-11T08:00:00.000Z', '2026-05-11T09:00:00.000Z'] },
    { day: '2026-05-12', starts: ['2026-05-12T08:00:00.000Z'] },
  ];

  test('the nearest ones are proposed, in the order of time', () => {
    expect(nearestStarts(days, '2026-05-11T09:30:00.000Z')).toEqual(days.flatMap(({ starts }) => starts));
    expect(nearestStarts([], '2026-05-11T09:30:00.000Z')).toEqual([]);
  });

  test('it is not among the free ones', () => {
    expect(isFree(days, '2026-05-12T08:00:00.000Z')).toBe(true);
    expect(isFree(days, '2026-05-12T08:30:00.000Z')).toBe(false);
  });

  test('a day that had no other is no day with places', () => {
    expect(withoutStart(days, '2026-05-12T08:00:00.000Z').map(({ day }) => day)).toEqual(['2026-05-11']);
  });
});

describe('an appointment in words', () => {
  test('is told by the clock in Italy, in summer and in winter', () => {
    expect(weekdayAndTimeOf('2026-05-12T07:00:00.000Z')).toBe('martedì 12 maggio 2026, ore 09:00');
    expect(weekdayAndTimeOf('2026-12-01T08:00:00.000Z')).toBe('martedì 1 dicembre 2026, ore 09:00');
    expect(stretchInWords({ start: '2026-05-12T07:00:00.000Z', end: '2026-05-12T07:30:00.000Z' })).toBe(
      'martedì 12 maggio 2026, dalle 09:00 alle 09:30',
    );
  });

  test.each([
    [5, '5 minuti'],
    [60, '1 ora'],
    [90, '1 ora e 30 minuti'],
    [125, '2 ore e 5 minuti'],
  ])('%i minutes are «%s»', (minutes, words) => {
    expect(minutesInWords(minutes)).toBe(words);
  });

  test('the ways of meeting are told in one sentence, and a number as it is read aloud', () => {
    expect(modesInWords(['in-person', 'phone'])).toBe('In ufficio, al telefono');
    expect(numberOf('+393331234567')).toBe('333 123 4567');
    expect(numberOf('06 1')).toBe('06 1');
  });

  test('one that the customer has is told by its day and hour', () => {
    expect(shortly('2026-12-01T08:00:00.000Z')).toBe('martedì 1 dicembre alle 9:00');
    expect(shortly('2026-05-12T12:30:00.000Z')).toBe('martedì 12 maggio alle 14:30');
  });

  test('what to bring is read line by line, without what made it a list', () => {
    expect(linesOf('Documento\r\n- Certificazione Unica\n\n • Spese mediche ')).toEqual([
      ...['Documento', 'Certificazione Unica', 'Spese mediche'],
    ]);
    expect(linesOf('Un documento - e il codice fiscale')).toEqual(['Un documento - e il codice fiscale']);
    expect(linesOf(' ')).toEqual([]);
  });

  test('a day without free hours is told with the one that is shown instead', () => {
    expect(goneInWords('2026-12-10', '2026-12-14')).toBe(
      'Il 10 dicembre non ci sono più orari liberi: ecco il primo giorno libero.',
    );
    expect(goneInWords('2026-12-08', '2026-12-04')).toBe(
      'L’8 dicembre non ci sono più orari liberi: ecco l’ultimo giorno libero.',
    );
  });

  test('one free hour is one', () => {
    expect([1, 8].map(placesInWords)).toEqual(['1 orario libero', '8 orari liberi']);
  });

  test('the hours of a day are those of the morning and of the afternoon', () => {
    const [morning, afternoon] = ['2026-05-12T10:30:00.000Z', '2026-05-12T11:00:00.000Z'];
    expect(partsOfDay([morning, afternoon])).toEqual([
      { name: 'Mattina', starts: [morning] },
      { name: 'Pomeriggio', starts: [afternoon] },
    ]);
    expect(partsOfDay([morning]).map(({ name }) => name)).toEqual(['Mattina']);
  });

  test.each([
    ['booked', '2026-05-12T08:00:00.000Z', 'Prenotato'],
    ['booked', '2026-05-10T08:00:00.000Z', 'Passato'],
    ['came', '2026-05-12T08:00:00.000Z', 'Passato'],
    ['missed', '2026-05-10T08:00:00.000Z', 'Assente'],
    ['cancelled', '2026-05-12T08:00:00.000Z', 'Annullato'],
  ] as const)('one that is %s and ends at %s is «%s» on 11 May', (state, end, label) => {
    expect(stateBadge({ state, end }, Date.parse('2026-05-11T12:00:00.000Z')).label).toBe(label);
  });

  test('an office is searched for on the map by its street', () => {
    expect(mapSearch({ address: 'via Roma 1', comune: 'Roma' })).toBe(
      'https://www.openstreetmap.org/search?query=via+Roma+1%2C+Roma',
    );
  });
});
