import type { AgendaEntry, AgendaItem } from '@contracts/agenda/fields';
import type { Repeats } from '@domain/agenda/commitment';
import { italianMoment } from '@domain/dates/italian-days';
import { timeOf } from '@lib/dates';
import { dateInWords, dayInWords, fullDayInWords, monthInWords, withArticle } from '@lib/days';
import type { IconName } from '@lib/icons';
import type { AgendaAddress } from './agenda-address';

/** What something in the agenda is: told by a word and a drawing, not by colour alone. */
export const KINDS: Readonly<Record<AgendaItem['kind'], { label: string; icon: IconName }>> = {
  own: { label: 'Impegno', icon: 'user' },
  appointment: { label: 'Con il CAF', icon: 'calendar' },
  deadline: { label: 'Scadenza', icon: 'warning-circle' },
};

export const REPEATS: Readonly<Record<Repeats, string>> = {
  none: 'Mai',
  day: 'Ogni giorno',
  week: 'Ogni settimana',
  month: 'Ogni mese',
  year: 'Ogni anno',
};

/** What a view shows: «marzo 2026», «Dal 16 marzo 2026 al 22 marzo 2026». */
export function periodInWords({ view, day }: AgendaAddress, days: readonly string[]): string {
  if (view === 'mese') return monthInWords(day);
  const [first, last] = [dateInWords(days[0] ?? day), dateInWords(days.at(-1) ?? day)];
  return `${withArticle('Dal', first)} ${withArticle('al', last)}`;
}

/** What an item is called. */
export function titleOf(item: AgendaItem): string {
  return item.kind === 'appointment' ? item.service : item.title;
}

/** When an item is, for somebody who knows the day: «dalle 09:00 alle 10:30», «tutto il giorno». */
export function hoursInWords({ kind, firstDay, lastDay, start, end }: AgendaItem): string {
  if (start === null || end === null) {
    if (kind === 'deadline') return '';
    return firstDay === lastDay ? 'tutto il giorno' : `da ${dayInWords(firstDay)} a ${dayInWords(lastDay)}`;
  }
  const ends = italianMoment(end).day;
  return ends === firstDay
    ? `dalle ${timeOf(start)} alle ${timeOf(end)}`
    : `dalle ${timeOf(start)} di ${dayInWords(firstDay)} alle ${timeOf(end)} di ${dayInWords(ends)}`;
}

/** When a commitment is: «venerdì 20 marzo 2026, dalle 09:00 alle 10:30». */
export function entryInWords({ firstDay, lastDay, startTime, endTime }: AgendaEntry): string {
  const from = fullDayInWords(firstDay);
  if (startTime === null || endTime === null)
    return firstDay === lastDay ? `${from}, tutto il giorno` : `da ${from} a ${fullDayInWords(lastDay)}`;
  return firstDay === lastDay
    ? `${from}, dalle ${startTime} alle ${endTime}`
    : `da ${from}, ore ${startTime}, a ${fullDayInWords(lastDay)}, ore ${endTime}`;
}

/** «Ogni settimana, fino al 30 giugno 2026». */
export function repeatsInWords({ repeats, until }: Pick<AgendaEntry, 'repeats' | 'until'>): string {
  return until === null
    ? REPEATS[repeats]
    : `${REPEATS[repeats]}, fino ${withArticle('al', dateInWords(until))}`;
}
