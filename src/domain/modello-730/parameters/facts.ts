import { showDay } from '../../dates/show-day';
import type { Fact } from './entry';
import { factOf, refuse, type Place, type Read } from './reading';

/** A fact that is no quantity: its kind in the data, how it is read, and how it is told. */
function reader<T>(kind: string, read: (value: Place) => T, tell: (value: T) => string): Read<Fact<T>> {
  return (place) => {
    const { value, standing, note } = factOf(place, kind);
    const fact = { ...standing, value: read(value) };
    place.entries.push({ id: place.id, ...standing, written: tell(fact.value), note });
    return fact;
  };
}

/** Plain text of a place that says no more. */
export const bareText: Read<string> = (place) =>
  typeof place.raw === 'string' && place.raw !== '' ? place.raw : refuse(place, 'a text is wanted');

/** One of some words, of a place that says no more. */
export function oneOf<const T extends string>(...words: readonly T[]): Read<T> {
  return (place) =>
    words.find((word) => word === place.raw) ?? refuse(place, `one of ${words.join(', ')} is wanted`);
}

/** A whole number of a place that says no more: an age, a year. */
export const bareWhole: Read<number> = (place) =>
  typeof place.raw === 'number' && Number.isSafeInteger(place.raw) && place.raw >= 0
    ? place.raw
    : refuse(place, 'a whole number is wanted');

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const bareDay: Read<string> = (place) => {
  const day = bareText(place);
  return DAY.test(day) ? day : refuse(place, 'a day is wanted: 2026-09-30');
};

/** A rule of the law in words; what follows from it is in the rules. */
export const text = reader('text', bareText, (value) => value);

/** Several things in words. */
export const texts = reader(
  'texts',
  (place) =>
    Array.isArray(place.raw)
      ? place.raw.map((raw: unknown) => bareText({ ...place, raw }))
      : refuse(place, 'a list is wanted'),
  (values) => values.join('; '),
);

/** An age, a year, how many. */
export const whole = reader('whole', bareWhole, String);

/** An age or a year; null: the law sets none. */
export const wholeOrNone = reader(
  'whole',
  (place) => (place.raw === null ? null : bareWhole(place)),
  (value) => (value === null ? 'nessun limite' : String(value)),
);

export const flag = reader(
  'flag',
  ({ raw, ...place }) =>
    typeof raw === 'boolean' ? raw : refuse({ ...place, raw }, 'true or false is wanted'),
  (value) => (value ? 'sì' : 'no'),
);

/** A calendar day in Italy: `2026-09-30`. */
export const day = reader('day', bareDay, showDay);

/** One of the ways in which the law has it; rules choose by it. */
export function choice<const T extends string>(...ways: readonly T[]): Read<Fact<T>> {
  return reader('choice', oneOf(...ways), (value) => value);
}
