import type { BookingPlan } from '../../../../contracts/appointments/fields';
import { WEEKDAYS } from '../words';
import type { OpeningDraft } from './draft';

/** The days of the week by their numbers, from Monday. */
export const DAYS_OF_WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

const nextKey = (openings: readonly OpeningDraft[]) => Math.max(-1, ...openings.map(({ key }) => key)) + 1;

/** One more interval of a day: the morning, and once there is one the afternoon. */
export function withOneMore(openings: readonly OpeningDraft[], weekday: number): OpeningDraft[] {
  const hasOne = openings.some((opening) => opening.weekday === weekday);
  const [from, to] = hasOne ? ['15:00', '18:00'] : ['09:00', '13:00'];
  const key = nextKey(openings);
  return [...openings, { key, weekday, from, to, bounded: false, firstDay: '', lastDay: '' }];
}

/** Without one of them. */
export function without(openings: readonly OpeningDraft[], key: number): OpeningDraft[] {
  return openings.filter((opening) => opening.key !== key);
}

/** The intervals of a day in the place of those of others. */
export function withDayCopied(
  openings: readonly OpeningDraft[],
  weekday: number,
  others: readonly number[],
): OpeningDraft[] {
  const kept = openings.filter((opening) => opening.weekday === weekday || !others.includes(opening.weekday));
  const model = openings.filter((opening) => opening.weekday === weekday);
  const first = nextKey(openings);
  const copies = others
    .filter((other) => other !== weekday)
    .flatMap((other) => model.map((opening) => ({ ...opening, weekday: other })));
  return [...kept, ...copies.map((copy, index) => ({ ...copy, key: first + index }))];
}

/** The hours of the week in lines, days with the same hours together: `Lunedì, martedì: 09:00–13:00`. */
export function openingLines(openings: BookingPlan['openings']): string[] {
  const daysByHours = new Map<string, string[]>();
  for (const weekday of DAYS_OF_WEEK) {
    const hours = openings
      .filter((opening) => opening.weekday === weekday)
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .map(({ from, to, firstDay, lastDay }) => {
        const bounded = firstDay !== null || lastDay !== null;
        return `${from}–${to}${bounded ? ' (solo in un periodo)' : ''}`;
      })
      .join(', ');
    if (hours === '') continue;
    daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), WEEKDAYS[weekday] ?? '']);
  }
  return [...daysByHours].map(([hours, [first = '', ...others]]) => {
    const days = [first, ...others.map((day) => day.toLowerCase())];
    return `${days.join(', ')}: ${hours}`;
  });
}
