import fc from 'fast-check';
import { FIRST_PLAN, draftOf, planOf } from '../../../src/admin/pages/appointments/plans/draft';
import {
  openingLines,
  withDayCopied,
  withOneMore,
  without,
} from '../../../src/admin/pages/appointments/plans/openings';
import { reasonAt } from '../../../src/admin/pages/appointments/reason-at';

const opening = (weekday: number, from = '09:00', to = '13:00') => ({
  ...{ weekday, from, to, firstDay: null, lastDay: null },
});

const plans = fc.record({
  openings: fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.constantFrom('08:00', '09:30'),
      to: fc.constantFrom('13:00', '18:55'),
      firstDay: fc.constantFrom(null, '2026-12-01'),
      lastDay: fc.constantFrom(null, '2027-01-31'),
    }),
  ),
  minutes: fc.integer({ min: 5, max: 480 }),
  bring: fc.string(),
});

test('a plan that nobody changes goes back as it came, its hours in the same order', () => {
  fc.assert(
    fc.property(plans, (part) => {
      const plan = { ...FIRST_PLAN, ...part };
      expect(planOf(draftOf(plan))).toEqual(plan);
    }),
  );
});

test('what is no number goes as none, which the API refuses beside its field', () => {
  const body = JSON.stringify(planOf({ ...draftOf(FIRST_PLAN), minutes: '' }));
  expect(JSON.parse(body)).toMatchObject({ minutes: null, desks: 1 });
});

test('the days of an interval count only while it is said to hold between two days', () => {
  const draft = draftOf({ ...FIRST_PLAN, openings: [{ ...opening(1), firstDay: '2026-12-01' }] });
  const openings = draft.openings.map((each) => ({ ...each, bounded: false }));
  expect(planOf({ ...draft, openings }).openings).toEqual([opening(1)]);
});

test('a day gets the morning first, then the afternoon, and each goes by itself', () => {
  const morning = withOneMore([], 2);
  const both = withOneMore(morning, 2);
  expect(both.map(({ weekday, from, to }) => [weekday, from, to])).toEqual([
    [2, '09:00', '13:00'],
    [2, '15:00', '18:00'],
  ]);
  expect(without(both, both[0]?.key ?? -1)).toEqual(both.slice(1));
});

test('the hours of a day, copied into others, take the place of theirs and leave the rest', () => {
  const { openings } = draftOf({
    ...FIRST_PLAN,
    openings: [opening(1), opening(1, '15:00', '18:00'), opening(2, '10:00', '11:00'), opening(6)],
  });
  const copied = withDayCopied(openings, 1, [2, 3]);
  expect(openingLines(planOf({ ...draftOf(FIRST_PLAN), openings: copied }).openings)).toEqual([
    'Lunedì, martedì, mercoledì: 09:00–13:00, 15:00–18:00',
    'Sabato: 09:00–13:00',
  ]);
  expect(new Set(copied.map(({ key }) => key)).size).toBe(copied.length);
});

test('an interval that does not hold always is marked in the summary', () => {
  expect(openingLines([{ ...opening(5), lastDay: '2026-12-31' }])).toEqual([
    'Venerdì: 09:00–13:00 (solo in un periodo)',
  ]);
});

test('a reason stands beside the very field of the very interval', () => {
  const error = { fields: [{ path: ['openings', 2, 'to'], message: 'La fine deve venire dopo l’inizio.' }] };
  expect(reasonAt(error, 'openings', 2, 'to')).toBe('La fine deve venire dopo l’inizio.');
  expect(reasonAt(error, 'openings', 1, 'to')).toBeUndefined();
  expect(reasonAt(null, 'openings', 2, 'to')).toBeUndefined();
});
