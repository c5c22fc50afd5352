import {
  NO_CLOSURE,
  closureOf,
  openingOn,
  previewOf,
} from '../../../src/admin/pages/appointments/closures/draft';
import { daysInWords } from '../../../src/admin/pages/appointments/closures/words';
import { calendarAddress, planAddress } from '../../../src/admin/pages/appointments/addresses';
import {
  areOutsideWords,
  leftOutsideWords,
  outsideWords,
  hoursWords,
  previewWords,
  wouldBeOutsideWords,
} from '../../../src/admin/pages/appointments/words';

const ZONA = 'z'.repeat(24);
const draft = { ...NO_CLOSURE, firstDay: '2026-12-24', reason: ' Ponte ' };

test('a closure without a last day is of one day, and of the office unless it is of the whole CAF', () => {
  expect(closureOf(ZONA, draft)).toEqual({
    ...{ zona: ZONA, kind: 'closed', firstDay: '2026-12-24', lastDay: '2026-12-24', reason: 'Ponte' },
  });
  expect(closureOf(ZONA, { ...draft, isOfAll: true }).zona).toBeNull();
});

test('an opening on a holiday is of that day, and why is still to be written', () => {
  expect(closureOf(ZONA, openingOn('2026-12-08'))).toEqual({
    ...{ zona: ZONA, kind: 'open', firstDay: '2026-12-08', lastDay: '2026-12-08', reason: '' },
  });
});

test('who falls in it is looked up as soon as there are days, before there is a reason', () => {
  expect(previewOf(ZONA, { ...draft, reason: '' })?.firstDay).toBe('2026-12-24');
  expect(previewOf(ZONA, NO_CLOSURE)).toBeNull();
  expect(previewOf(ZONA, { ...draft, lastDay: '2026-12-23' })).toBeNull();
  expect(previewOf(ZONA, { ...draft, kind: 'open' })).toBeNull();
});

test('days read as one day or from one to another', () => {
  expect(daysInWords({ firstDay: '2026-12-24', lastDay: '2026-12-24' })).toBe('24 dicembre 2026');
  expect(daysInWords({ firstDay: '2026-12-24', lastDay: '2027-01-06' })).toBe(
    'dal 24 dicembre 2026 al 6 gennaio 2027',
  );
});

test('how many are outside reads right for one and for many, and that nobody is removed', () => {
  expect(outsideWords(1)).toBe('1 appuntamento non sta più negli orari: guardalo.');
  expect(outsideWords(3)).toBe('3 appuntamenti non stanno più negli orari: guardali.');
  expect(wouldBeOutsideWords(0)).toBe('Nessun appuntamento resta fuori.');
  expect(wouldBeOutsideWords(2)).toContain(
    '2 appuntamenti già presi resterebbero fuori orario. Non viene tolto nulla',
  );
  expect(areOutsideWords(0)).toBe('Nessun appuntamento è fuori orario.');
  expect(areOutsideWords(1)).toContain('1 appuntamento già preso è fuori orario. Non viene tolto nulla');
  expect(leftOutsideWords('Salvato.', 0)).toBe('Salvato.');
  expect(leftOutsideWords('Salvato.', 1)).toBe(
    'Salvato. 1 appuntamento è rimasto fuori orario: nessuno è stato tolto.',
  );
  expect([hoursWords([]), hoursWords([1]), hoursWords([4, 3])]).toEqual([
    ...['Non ne viene nessun orario da prenotare.', '1 orario', '7 orari in 2 giorni'],
  ]);
});

test('the preview of a plan says over which days it looks', () => {
  expect(previewWords([4, 3], 60)).toBe('7 orari in 2 giorni, nelle prossime quattro settimane');
  expect(previewWords([4], 14)).toBe('4 orari, nei prossimi 14 giorni');
  expect(previewWords([], Number.NaN)).toBe(
    'Non ne viene nessun orario da prenotare nelle prossime quattro settimane.',
  );
  expect(previewWords([2], 1)).toBe('2 orari, fra oggi e domani');
});

test('addresses carry the office and the day, and nothing where there is nothing to say', () => {
  expect(calendarAddress()).toBe('/appuntamenti');
  expect(calendarAddress({ office: ZONA, day: '2026-12-24', view: 'week' })).toBe(
    `/appuntamenti?ufficio=${ZONA}&giorno=2026-12-24&vista=settimana`,
  );
  expect(planAddress('s1', { office: ZONA })).toBe(`/appuntamenti/orari/s1?ufficio=${ZONA}`);
});
