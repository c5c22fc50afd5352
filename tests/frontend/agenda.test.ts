import type { AgendaItem } from '../../src/contracts/agenda/fields';
import {
  agendaAddress,
  besideOf,
  readAgendaAddress,
  weeksShown,
} from '../../frontend/src/features/agenda/agenda-address';
import { itemsOn } from '../../frontend/src/features/agenda/agenda.server';
import { hoursInWords, periodInWords, repeatsInWords } from '../../frontend/src/features/agenda/words';

const TODAY = '2026-03-20';
const read = (query: string) => readAgendaAddress(new URLSearchParams(query), TODAY);

test('what makes no sense in the address of the agenda counts as not written', () => {
  expect(read('')).toEqual({ view: 'mese', day: TODAY });
  expect(read('vista=settimana&giorno=2026-06-01')).toEqual({ view: 'settimana', day: '2026-06-01' });
  for (const day of ['2026-13-01', '1', 'ieri', '9999-01-01', '0001-01-01', '2026-06-01T10:00'])
    expect(read(`giorno=${day}&vista=anno`)).toEqual({ view: 'mese', day: TODAY });
});

test('an address leads back to what it was made of', () => {
  for (const view of ['mese', 'settimana', 'elenco'] as const) {
    const asked = { view, day: '2026-06-01' };
    expect(read(agendaAddress(asked).split('?')[1] ?? '')).toEqual(asked);
  }
  expect(agendaAddress({})).toBe('/agenda');
});

test('one goes from month to month, from week to week, and by as many days as are listed', () => {
  expect(besideOf({ view: 'mese', day: '2026-01-31' }, 1)).toEqual({ view: 'mese', day: '2026-02-01' });
  expect(besideOf({ view: 'settimana', day: TODAY }, -1)?.day).toBe('2026-03-13');
  const list = { view: 'elenco', day: TODAY } as const;
  const last = weeksShown(list).flat().at(-1) ?? '';
  expect(new Date(besideOf(list, 1)?.day ?? '').getTime() - new Date(last).getTime()).toBe(86_400_000);
});

test('the agenda ends where nobody plans any more', () => {
  expect(besideOf({ view: 'mese', day: '2199-10-05' }, 1)).toBeNull();
  expect(besideOf({ view: 'mese', day: '1970-02-05' }, -1)).toBeNull();
});

const item = (over: Partial<AgendaItem>): AgendaItem =>
  ({
    ...{ kind: 'own', id: 'a', title: 'Prova', place: null, repeats: 'none' },
    ...{ firstDay: TODAY, lastDay: TODAY, start: null, end: null, ...over },
  }) as AgendaItem;

test('what lasts several days is on each of them', () => {
  const items = [item({ lastDay: '2026-03-22' })];
  expect(itemsOn(items, '2026-03-22')).toHaveLength(1);
  expect(itemsOn(items, '2026-03-23')).toEqual([]);
});

test('when something is stands there as people say it, by the clock in Italy', () => {
  expect(hoursInWords(item({}))).toBe('tutto il giorno');
  const hours = { start: '2026-03-20T08:00:00.000Z', end: '2026-03-20T09:30:00.000Z' };
  expect(hoursInWords(item(hours))).toBe('dalle 09:00 alle 10:30');
  expect(hoursInWords(item({ ...hours, end: '2026-03-21T05:00:00.000Z' }))).toBe(
    'dalle 09:00 di venerdì 20 marzo alle 06:00 di sabato 21 marzo',
  );
  expect(repeatsInWords({ repeats: 'week', until: '2026-06-30' })).toBe(
    'Ogni settimana, fino al 30 giugno 2026',
  );
});

test('a week that begins or ends on the 1st, 8th or 11th is told as Italian says it', () => {
  const week = (first: string, last: string) =>
    periodInWords({ view: 'settimana', day: first }, [first, last]);
  expect(week('2026-06-01', '2026-06-07')).toBe('Dal 1º giugno 2026 al 7 giugno 2026');
  expect(week('2026-06-08', '2026-06-14')).toBe('Dall’8 giugno 2026 al 14 giugno 2026');
  expect(week('2026-10-05', '2026-10-11')).toBe('Dal 5 ottobre 2026 all’11 ottobre 2026');
  expect(repeatsInWords({ repeats: 'day', until: '2026-12-08' })).toBe(
    'Ogni giorno, fino all’8 dicembre 2026',
  );
});
